using System.Globalization;
using System.Runtime.InteropServices;

namespace VisualAssertions.Capture;

/// <summary>Where browsers are, likeliest first. A place may be empty.</summary>
internal static class BrowserPlaces
{
    private static readonly Program[] LinuxNames =
    [
        new(BrowserChannel.Chromium, "chromium"),
        new(BrowserChannel.Chromium, "chromium-browser"),
        new(BrowserChannel.Chrome, "google-chrome-stable"),
        new(BrowserChannel.Chrome, "google-chrome"),
        new(BrowserChannel.MsEdge, "microsoft-edge-stable"),
        new(BrowserChannel.MsEdge, "microsoft-edge"),
    ];

    private static readonly string[] LinuxFolders = ["/usr/bin", "/usr/local/bin", "/snap/bin"];

    private static readonly Program[] MacPrograms =
    [
        new(BrowserChannel.Chromium, "Chromium.app/Contents/MacOS/Chromium"),
        new(BrowserChannel.Chrome, "Google Chrome.app/Contents/MacOS/Google Chrome"),
        new(BrowserChannel.MsEdge, "Microsoft Edge.app/Contents/MacOS/Microsoft Edge"),
    ];

    private static readonly Program[] WindowsPrograms =
    [
        new(BrowserChannel.Chromium, "Chromium/Application/chrome.exe"),
        new(BrowserChannel.Chrome, "Google/Chrome/Application/chrome.exe"),
        new(BrowserChannel.MsEdge, "Microsoft/Edge/Application/msedge.exe"),
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

    public static IEnumerable<string> Installed(IMachine machine, BrowserChannel channel)
    {
        if (machine.System == OSPlatform.Windows)
        {
            string?[] roots =
            [
                machine.Variable("ProgramFiles"),
                machine.Variable("ProgramFiles(x86)"),
                machine.Variable("LOCALAPPDATA"),
            ];
            return Join(roots.OfType<string>(), WindowsPrograms, channel);
        }

        if (machine.System == OSPlatform.OSX)
        {
            return Join(["/Applications", Path.Combine(Home(machine), "Applications")], MacPrograms, channel);
        }

        string[] path = (machine.Variable("PATH") ?? "").Split(':', StringSplitOptions.RemoveEmptyEntries);
        return Join(LinuxFolders.Concat(path), LinuxNames, channel);
    }

    private static IEnumerable<string> Join(
        IEnumerable<string> folders,
        IEnumerable<Program> programs,
        BrowserChannel channel
    ) =>
        programs
            .Where(program => channel == BrowserChannel.Chromium || program.Channel == channel)
            .SelectMany(program => folders.Select(folder => Path.Combine(folder, program.Path)));

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

    private readonly record struct Program(BrowserChannel Channel, string Path);
}
