using System.Diagnostics;
using System.Runtime.InteropServices;
using Microsoft.Playwright;

namespace VisualAssertions.Capture;

/// <param name="What">The command, as a person would type it.</param>
/// <param name="Result">How it ended, in one line.</param>
internal sealed record InstallAttempt(string What, string Result);

/// <summary>Installs Chromium: by Playwright's download, else by Debian's or Ubuntu's packages.</summary>
internal sealed class BrowserInstaller(IMachine machine, IInstallCommands commands)
{
    public const string Download = "playwright install chromium";
    public const string Package = "apt-get install -y chromium";

    /// <summary>Tries one way after the other until <paramref name="isThere"/>.</summary>
    public async Task<IReadOnlyList<InstallAttempt>> TryAllAsync(
        Func<bool> isThere,
        Action<string>? progress,
        CancellationToken cancellation
    )
    {
        var attempts = new List<InstallAttempt>();
        progress?.Invoke($"No browser found. Trying: {Download}");
        attempts.Add(new InstallAttempt(Download, await commands.DownloadAsync(cancellation)));
        if (isThere())
        {
            return attempts;
        }

        if (!machine.FileExists("/usr/bin/apt-get") || machine.System != OSPlatform.Linux)
        {
            return attempts;
        }

        if (!machine.IsRoot)
        {
            attempts.Add(new InstallAttempt(Package, "not tried: needs root"));
            return attempts;
        }

        progress?.Invoke($"{attempts[^1].Result}. Trying: {Package}");
        attempts.Add(new InstallAttempt(Package, await commands.InstallPackageAsync(cancellation)));
        return attempts;
    }
}

/// <summary>The two ways to install; each answers in one line how it ended.</summary>
internal interface IInstallCommands
{
    Task<string> DownloadAsync(CancellationToken cancellation);
    Task<string> InstallPackageAsync(CancellationToken cancellation);
}

internal sealed class InstallCommands : IInstallCommands
{
    public async Task<string> DownloadAsync(CancellationToken cancellation)
    {
        PlaywrightDriver.Locate();
        // Captures the output: the driver would write to our standard output, where results go.
        Task<Program.RunResult> run = Task.Run(
            () => new Program().RunWithResult(["install", "chromium"]),
            cancellation
        );
        Program.RunResult result = await run.WaitAsync(cancellation);
        return result.ExitCode == 0 ? "done" : LastLine(result.StandardError + "\n" + result.StandardOutput);
    }

    public async Task<string> InstallPackageAsync(CancellationToken cancellation)
    {
        string update = await RunAsync("apt-get update -q", cancellation);
        return update == "done" ? await RunAsync("apt-get install -y -q chromium", cancellation) : update;
    }

    private static async Task<string> RunAsync(string command, CancellationToken cancellation)
    {
        string[] words = command.Split(' ');
        var start = new ProcessStartInfo(words[0], words[1..])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DEBIAN_FRONTEND"] = "noninteractive";
        using Process process = Process.Start(start)!;
        using CancellationTokenRegistration ending = cancellation.Register(() => process.Kill(entireProcessTree: true));
        Task<string> output = process.StandardOutput.ReadToEndAsync(cancellation);
        string errors = await process.StandardError.ReadToEndAsync(cancellation);
        string lines = await output + "\n" + errors;
        await process.WaitForExitAsync(cancellation);
        return process.ExitCode == 0 ? "done" : LastLine(lines);
    }

    private static string LastLine(string output)
    {
        string[] lines = output.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        string? error = lines.FirstOrDefault(line => line.Contains("error", StringComparison.OrdinalIgnoreCase));
        return error ?? lines.LastOrDefault() ?? "failed without a word";
    }
}
