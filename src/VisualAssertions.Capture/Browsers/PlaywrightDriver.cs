using System.Runtime.InteropServices;
using Microsoft.Playwright;

namespace VisualAssertions.Capture;

/// <summary>Playwright's driver (a Node program in its NuGet package), which the package's build copies beside the program.</summary>
public static class PlaywrightDriver
{
    private const string SearchPath = "PLAYWRIGHT_DRIVER_SEARCH_PATH";

    /// <summary>The folder that holds <c>.playwright</c>; sets Playwright's search path where it would not find it itself.</summary>
    /// <exception cref="VisualAssertException">The driver is nowhere.</exception>
    public static string Locate()
    {
        string[] places = [.. Places().Select(Path.GetFullPath).Distinct()];
        string folder = places.FirstOrDefault(HoldsDriver) ?? throw BrowserErrors.NoDriver(places);
        Environment.SetEnvironmentVariable(SearchPath, folder);
        return folder;
    }

    private static IEnumerable<string> Places()
    {
        if (Environment.GetEnvironmentVariable(SearchPath) is { Length: > 0 } named)
        {
            yield return named;
        }

        yield return AppContext.BaseDirectory;
        yield return Path.GetDirectoryName(typeof(IPlaywright).Assembly.Location)!;
        string packages =
            Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget/packages");
        string version = typeof(IPlaywright).Assembly.GetName().Version!.ToString(3);
        yield return Path.Combine(packages, "microsoft.playwright", version);
    }

    private static bool HoldsDriver(string folder) =>
        File.Exists(Path.Combine(folder, ".playwright/package/cli.js"))
        && File.Exists(Path.Combine(folder, ".playwright/node", NodePath()));

    private static string NodePath()
    {
        bool arm = RuntimeInformation.OSArchitecture == Architecture.Arm64;
        return OperatingSystem.IsWindows() ? "win32_x64/node.exe"
            : OperatingSystem.IsMacOS() ? $"darwin-{(arm ? "arm64" : "x64")}/node"
            : $"linux-{(arm ? "arm64" : "x64")}/node";
    }
}
