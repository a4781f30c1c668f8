using System.Globalization;
using VisualAssertions.Specs;

namespace VisualAssertions.Runner;

/// <summary>Why an app cannot be reached, and what to do.</summary>
internal static class SiteErrors
{
    public static VisualAssertException NoFolder(string folder) =>
        new(
            $"""
            The folder to serve is not there.
            Folder     {folder}
            Build the site first, or correct 'serve' in the spec.
            """,
            Trouble.Environment
        );

    public static VisualAssertException NoPort(string folder, Exception cause) =>
        new(
            $"""
            No port of 127.0.0.1 is free for serving a folder.
            Folder     {folder}
            Because    {cause.Message}
            End other servers of this machine, or serve the site yourself and give --base-url.
            """,
            Trouble.Environment,
            cause
        );

    public static VisualAssertException Occupied(WebServer server) =>
        new(
            $"""
            The address of the app answers already, before its 'webServer' was started.
            URL        {server.Url}
            Command    {server.Command}
            End what serves there, or write 'reuseExisting: true' to look at it.
            """,
            Trouble.Environment
        );

    public static VisualAssertException EndedEarly(WebServer server, string folder, ShellCommand command) =>
        new(
            $"""
            The app's server ended before it answered.
            {Facts(server, folder, command)}
            Ended      with exit code {command.ExitCode}
            Start the command by hand in this folder, and correct 'webServer' in the spec.
            """,
            Trouble.Environment
        );

    public static VisualAssertException Silent(
        WebServer server,
        string folder,
        string lastAnswer,
        ShellCommand command
    ) =>
        new(
            $"""
            The app's server did not answer within {Seconds(server.Timeout)}.
            {Facts(server, folder, command)}
            Answer     {lastAnswer}
            Correct 'url', which must answer once the server is ready, or give 'webServer' a larger 'timeout'.
            """,
            Trouble.Environment
        );

    public static VisualAssertException Died(WebServer server, string folder, ShellCommand command) =>
        new(
            $"""
            The app's server ended in the middle of the run.
            {Facts(server, folder, command)}
            Ended      with exit code {command.ExitCode}
            What was looked at before holds; look into its output, and run the rest again with --last-failed.
            """,
            Trouble.Environment
        );

    private static string Facts(WebServer server, string folder, ShellCommand command)
    {
        IReadOnlyList<string> lines = command.LastLines;
        string said = lines.Count == 0 ? "nothing" : string.Join("\n           ", lines);
        return $"""
            Command    {server.Command}
            Folder     {folder}
            URL        {server.Url}
            It said    {said}
            """;
    }

    private static string Seconds(TimeSpan time) =>
        string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.#} s");
}
