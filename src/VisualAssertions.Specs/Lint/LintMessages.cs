namespace VisualAssertions.Specs;

/// <summary>Why a statement cannot work, and what to write instead.</summary>
internal static class LintMessages
{
    public const string Use = """
        A picture does not show what happens when something is used.
        Say how it must look, such as "looks enabled"; or use it under 'setup' and say what is shown then.
        """;

    public const string Time = """
        A picture is one moment: it shows neither how long something takes nor how it moves.
        Say what is to be seen at that moment, and wait for it with 'wait' or a step.
        """;

    public const string Elsewhere = """
        This is not on the picture: it happens on a server, in the page's code or in a mailbox.
        Say what the user sees of it, such as a message, and test the rest by other means.
        """;

    public const string Taste = """
        Tastes differ: nothing here says what would make it true.
        Name what can be seen, such as a colour, what is aligned with what, or what must not be there.
        """;

    public const string Scrolled = """
        Only what the screenshot shows is judged, not what scrolling would show.
        Scroll there under 'setup', or capture everything with 'screenshot: { fullPage: true }'.
        """;

    public static string Twice(SpecLocation first) =>
        $"""
            The same statement stands there twice in this test; the first is at {first}.
            Judged again on the same picture it says nothing new: take one of them out.
            """;
}
