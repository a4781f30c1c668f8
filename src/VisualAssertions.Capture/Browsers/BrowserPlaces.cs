using System.Globalization;
using System.Runtime.InteropServices;

namespace VisualAssertions.Capture;

/// <summary>Where browsers are, likeliest first. A place may be empty.</summary>
internal static class BrowserPlaces
{
    private static readonly string[] LinuxNames =
    [
        "chromium",
        "chromium-browser",
        "google-chrome-stable",
        "google-chrome",
        "microsoft-edge-stable",
        "microsoft-edge",
    ];

    private static readonly string[] LinuxFolders = ["/usr/bin", "/usr/local/bin", "/snap/bin"];

    private static readonly string[] MacPrograms =
    [
        "Chromium.app/Contents/MacOS/Chromium",
        "Google Chrome.app/Contents/MacOS/Google Chrome",
        "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    ];

    private static readonly string[] WindowsPrograms =
    [
        "Chromium/Application/chrome.exe",
        "Google/Chrome/Application/chrome.exe",
        "Microsoft/Edge/Application/msedge.exe",
    ];

    /// <summary>Inside a folder such as <c>chromium-1248</c>; the older names serve older Playwrights.</summary>
    private static readonly string[] PlaywrightPrograms =
    [
        "chrome-linux64/chrome",
        "chrome-linux-arm64/chrome",
        "chrome-linux/chrome",
        "chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing",
        "chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing",
        "chrome-mac/Chromium.app/Contents/MacOS/Chromium",
        "chrome-win64/chrome.exe",
        "chrome-win/chrome.exe",
    ];

    public static IEnumerable<string> OfPlaywright(IMachine machine) =>
        machine
            .FoldersIn(PlaywrightFolder(machine))
            .Where(folder => Path.GetFileName(folder).StartsWith("chromium-", StringComparison.Ordinal))
            .OrderByDescending(Revision)
            .SelectMany(folder => PlaywrightPrograms.Select(program => Path.Combine(folder, program)));

    public static IEnumerable<string> Installed(IMachine machine)
    {
        if (machine.System == OSPlatform.Windows)
        {
            string?[] roots =
            [
                machine.Variable("ProgramFiles"),
                machine.Variable("ProgramFiles(x86)"),
                machine.Variable("LOCALAPPDATA"),
            ];
            return Join(roots.OfType<string>(), WindowsPrograms);
        }

        if (machine.System == OSPlatform.OSX)
        {
            return Join(["/Applications", Path.Combine(Home(machine), "Applications")], MacPrograms);
        }

        string[] path = (machine.Variable("PATH") ?? "").Split(':', StringSplitOptions.RemoveEmptyEntries);
        return Join(LinuxFolders.Concat(path), LinuxNames);
    }

    private static IEnumerable<string> Join(IEnumerable<string> folders, string[] programs) =>
        programs.SelectMany(program => folders.Select(folder => Path.Combine(folder, program)));

    private static string PlaywrightFolder(IMachine machine)
    {
        if (machine.Variable("PLAYWRIGHT_BROWSERS_PATH") is { } folder)
        {
            return folder;
        }

        return machine.System == OSPlatform.Windows
                ? Path.Combine(machine.Variable("LOCALAPPDATA") ?? "", "ms-playwright")
            : machine.System == OSPlatform.OSX ? Path.Combine(Home(machine), "Library/Caches/ms-playwright")
            : Path.Combine(
                machine.Variable("XDG_CACHE_HOME") ?? Path.Combine(Home(machine), ".cache"),
                "ms-playwright"
            );
    }

    private static string Home(IMachine machine) => machine.Variable("HOME") ?? "/";

    private static int Revision(string folder) =>
        int.TryParse(folder.AsSpan(folder.LastIndexOf('-') + 1), CultureInfo.InvariantCulture, out int revision)
            ? revision
            : 0;
}
