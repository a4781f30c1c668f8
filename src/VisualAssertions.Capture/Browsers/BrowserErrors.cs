using System.Runtime.InteropServices;

namespace VisualAssertions.Capture;

/// <summary>Why no browser could be started, and what to do.</summary>
internal static class BrowserErrors
{
    public static VisualAssertException NamedMissing(string path) =>
        new(
            $"""
            {BrowserFinder.Variable} names a browser that does not exist.
            Looked in  {path}
            Correct the path, or unset {BrowserFinder.Variable} to let a browser be found.
            """,
            Trouble.Environment
        );

    public static VisualAssertException NoBrowser(OSPlatform system, IReadOnlyList<InstallAttempt> attempts)
    {
        string tried = string.Join('\n', attempts.Select(attempt => $"Tried      {attempt.What}: {attempt.Result}"));
        string install =
            system == OSPlatform.Linux ? "sudo apt-get install chromium (or your distribution's package)"
            : system == OSPlatform.OSX ? "brew install --cask chromium, or Google Chrome"
            : "Google Chrome or Microsoft Edge";
        return new(
            $"""
            There is no browser to take screenshots with, and none could be installed.
            Looked for Playwright's Chromium, then an installed Chromium, Chrome or Edge
            {tried}
            Install    {install}
            Or set {BrowserFinder.Variable} to the full path of a browser's program. Pictures can be checked without a browser.
            """,
            Trouble.Environment
        );
    }

    public static VisualAssertException NoChannel(BrowserChannel channel) =>
        new(
            $"""
            {(
                channel == BrowserChannel.Chrome ? "Google Chrome" : "Microsoft Edge"
            )} is not installed on this machine, and the spec asks for it.
            Looked in  its own folders, and on the PATH
            Install    it, or write 'browser: chromium', which takes any browser that is built on Chromium
            """,
            Trouble.Environment
        );

    public static VisualAssertException NotConnected(Uri endpoint, Exception cause) =>
        new(
            $"""
            No browser can be reached at this endpoint.
            Endpoint   {endpoint}
            It says    {cause.Message.Split('\n')[0].Trim()}
            Start a browser there, or correct the URL: ws:// of a Playwright server, http:// of Chromium's DevTools.
            """,
            Trouble.Environment,
            cause
        );

    public static VisualAssertException NoDevice(string device) =>
        new(
            $"""
            Playwright's driver does not know the device '{device}'.
            Take another device, or give the viewport as a size, such as 390x844.
            """,
            Trouble.Usage
        );

    public static VisualAssertException NoDriver(IReadOnlyList<string> places) =>
        new(
            $"""
            Playwright's driver is missing: the folder .playwright, which Microsoft.Playwright's build puts beside the program.
            {string.Join('\n', places.Select(place => $"Looked in  {place}"))}
            Build or publish the project again; when copying a build by hand, take the hidden folder .playwright along.
            """,
            Trouble.Environment
        );

    public static VisualAssertException DoesNotStart(FoundBrowser browser, Exception cause) =>
        new(
            $"""
            The browser does not start.
            Browser    {browser.ExecutablePath} ({browser.Source})
            It says    {Reason(cause)}
            Try        "{browser.ExecutablePath}" --version
            Or set {BrowserFinder.Variable} to another browser's program.
            """,
            Trouble.Environment,
            cause
        );

    /// <summary>The lines that say why, without Playwright's call log.</summary>
    private static string Reason(Exception cause)
    {
        string[] lines = cause.Message.Split(
            '\n',
            StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
        );
        string? detail = lines.FirstOrDefault(line => line.Contains("[err]", StringComparison.Ordinal));
        return detail is null
            ? lines[0]
            : $"{lines[0]} {detail[(detail.IndexOf("[err]", StringComparison.Ordinal) + 5)..].Trim()}";
    }
}
