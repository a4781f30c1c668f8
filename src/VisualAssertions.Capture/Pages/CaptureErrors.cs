using System.Globalization;
using Microsoft.Playwright;

namespace VisualAssertions.Capture;

/// <summary>Why a page could not be captured, and what to do.</summary>
internal static class CaptureErrors
{
    /// <summary>Chromium's network errors, in words, with what to do.</summary>
    private static readonly (string Code, string Means, string Do)[] Network =
    [
        ("ERR_CONNECTION_REFUSED", "no server listens there", "Start the app, or correct the host and port."),
        ("ERR_NAME_NOT_RESOLVED", "the host's name is not known", "Correct the host's name, or check the network."),
        ("ERR_INTERNET_DISCONNECTED", "this machine has no network", "Connect it, or serve the app from this machine."),
        ("ERR_ADDRESS_UNREACHABLE", "the host cannot be reached", "Check the address and the network."),
        ("ERR_CONNECTION_TIMED_OUT", "the host does not answer", "Check the address, the port and any firewall."),
        (
            "ERR_CONNECTION_RESET",
            "the server broke the connection off",
            "Look into the server's log; is it http or https?"
        ),
        (
            "ERR_CONNECTION_CLOSED",
            "the server broke the connection off",
            "Look into the server's log; is it http or https?"
        ),
        ("ERR_EMPTY_RESPONSE", "the server answered with nothing", "Look into the server's log; is it http or https?"),
        ("ERR_SSL", "the secure connection failed", "Is it http instead of https?"),
        ("ERR_CERT", "the certificate is not trusted", "Use a trusted certificate, or http on this machine."),
        ("ERR_TOO_MANY_REDIRECTS", "the page redirects in a circle", "Open the page that it should end at."),
        ("ERR_UNSAFE_PORT", "browsers refuse this port", "Serve the app on another port."),
        ("ERR_FILE_NOT_FOUND", "there is no such file", "Correct the path."),
        ("ERR_ABORTED", "it is a download or was called off", "Open a page that the browser shows."),
        ("Download is starting", "it is a download", "Open a page that the browser shows."),
    ];

    public static bool IsNavigation(PlaywrightException problem) =>
        problem.Message.Contains("net::", StringComparison.Ordinal)
        || problem.Message.Contains("Download is starting", StringComparison.Ordinal);

    public static VisualAssertException BadOptions(IReadOnlyList<string> mistakes) =>
        new(
            $"""
            {(mistakes.Count == 1 ? "An option" : $"{mistakes.Count} options")} of the capture cannot be used.
            {string.Join('\n', mistakes)}
            """,
            Trouble.Usage
        );

    public static VisualAssertException NotOpened(Uri url, PlaywrightException cause)
    {
        string message = cause.Message.Split('\n')[0];
        (string Code, string Means, string Do) known = Network.FirstOrDefault(
            error => message.Contains(error.Code, StringComparison.Ordinal),
            (Code: "", Means: "the browser could not load it", Do: "Open it in a browser on this machine.")
        );
        int at = message.IndexOf("net::", StringComparison.Ordinal);
        string code = at < 0 ? "" : $" ({message[at..].Split(' ', ';')[0]})";
        return new(
            $"""
            The page cannot be opened.
            URL        {url.AbsoluteUri}
            Because    {known.Means}{code}
            {known.Do}
            """,
            Trouble.Environment,
            cause
        );
    }

    public static VisualAssertException TooSlow(Uri url, TimeSpan timeout, Exception cause) =>
        new(
            $"""
            The page did not finish loading within {Seconds(timeout)}.
            URL        {url.AbsoluteUri}
            Likely     the server hangs, or a picture, script or style sheet of the page never arrives
            Wait longer with a larger timeout, or take out what does not load.
            """,
            Trouble.Environment,
            cause
        );

    public static VisualAssertException NoPicture(string url, TimeSpan timeout, Exception cause) =>
        new(
            $"""
            The browser gave no picture of the page within {Seconds(timeout)}.
            URL        {url}
            Likely     a script of the page runs without end, or a web font never arrives
            Wait longer with a larger timeout, or take out what hangs.
            """,
            Trouble.Environment,
            cause
        );

    public static VisualAssertException NoElement(ILocator locator, TimeSpan timeout, Exception? cause) =>
        new(
            $"""
            The element to capture did not become visible within {Seconds(timeout)}.
            Locator    {locator}
            Page       {locator.Page.Url}
            It says    {cause?.Message.Split('\n')[0] ?? "the element has no box"}
            Check the selector, and that it finds one visible element.
            """,
            Trouble.Environment,
            cause
        );

    private static string Seconds(TimeSpan time) =>
        string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.#} s");
}
