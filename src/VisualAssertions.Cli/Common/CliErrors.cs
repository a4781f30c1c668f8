namespace VisualAssertions.Cli;

/// <summary>What can be wrong with a command, and what to do.</summary>
internal static class CliErrors
{
    public static VisualAssertException BadUrl(string target) =>
        new(
            $"""
            '{target}' is not a URL that can be opened.
            Write it as http://localhost:5000/login, https://… or file:///…, or give the path of a picture.
            """,
            Trouble.Usage
        );

    public static VisualAssertException EmptyStatement(int place) =>
        new(
            $"""
            Statement {place} is empty, so there is nothing to judge.
            Say what the screen must show, such as "The Submit button looks disabled".
            """,
            Trouble.Usage
        );

    public static VisualAssertException NoReport(string folder, string expected) =>
        new(
            $"""
            There is no report in '{folder}'.
            Looked for {Path.GetFullPath(expected)}
            Run the specs with the reporter html, or give the folder that --output named.
            """,
            Trouble.Usage
        );

    public static VisualAssertException NoLastRun(string path) =>
        new(
            $"""
            Nothing is known of a last run, so nothing can be run with --last-failed.
            Looked for {Path.GetFullPath(path)}
            Run without it first, or give the folder that --output named.
            """,
            Trouble.Usage
        );

    public static VisualAssertException NothingFailed(string path) =>
        new(
            $"""
            The last run passed, so nothing is left for --last-failed.
            It says    {Path.GetFullPath(path)}
            """,
            Trouble.NothingMatched
        );

    public static VisualAssertException Exists(IEnumerable<string> files) =>
        new(
            $"""
            There are files already where the example would go, so nothing was written.
            {string.Join('\n', files.Select(file => $"Exists     {file}"))}
            Name another folder: visualassert init OTHER-FOLDER
            """,
            Trouble.Usage
        );

    public static string Internal(Exception problem) =>
        $"""
            Internal error: {problem.GetType().Name}: {problem.Message.Split('\n')[0]}
            This is a mistake in visualassert, not in your screen. Run again with --verbose and report what it prints.
            """;
}
