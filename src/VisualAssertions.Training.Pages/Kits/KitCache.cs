using System.Diagnostics;

namespace VisualAssertions.Training.Pages.Kits;

/// <summary>The folder of kits and icon sets, outside git, filled by npm from the pinned list <c>kits/package.json</c>.</summary>
public sealed class KitCache(string folder)
{
    /// <summary>The list that was fetched, written when all of it is there.</summary>
    private readonly string fetched = Path.Combine(folder, "fetched.json");

    /// <summary>Whether all that the list names is there; it grows now and then.</summary>
    public bool IsFilled => File.Exists(fetched) && File.ReadAllText(fetched) == Data.Text("kits/package.json");

    /// <summary>Fetches what is missing. Nothing of a package is run.</summary>
    public async Task FillAsync(CancellationToken cancel)
    {
        Directory.CreateDirectory(folder);
        await File.WriteAllTextAsync(Path.Combine(folder, "package.json"), Data.Text("kits/package.json"), cancel);
        var start = new ProcessStartInfo("npm", "install --ignore-scripts --no-audit --no-fund --legacy-peer-deps")
        {
            WorkingDirectory = folder,
        };
        using Process npm = Process.Start(start)!;
        await npm.WaitForExitAsync(cancel);
        if (npm.ExitCode != 0)
        {
            throw new VisualAssertException(
                $"npm could not fetch the kits into {folder} (exit code {npm.ExitCode}).\nSee its message above; node 20 or newer and access to the npm registry are needed.",
                Trouble.Environment
            );
        }

        FontSheet.Write(Path.GetFullPath(folder));
        await File.WriteAllTextAsync(fetched, Data.Text("kits/package.json"), cancel);
    }
}
