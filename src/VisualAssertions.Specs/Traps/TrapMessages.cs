namespace VisualAssertions.Specs;

/// <summary>What YAML would make of an English text, and how to write it instead.</summary>
internal static class TrapMessages
{
    public static string Tell(Trap trap, EnglishText english) =>
        trap.Kind switch
        {
            TrapKind.Comment => $"""
                In YAML a '#' after a space starts a comment: only "{Before(trap, english)}" would be left.
                Quote it   {Fix(english)}
                Comment    if it is meant as one, write two spaces before '#' and one after it
                """,
            TrapKind.Colon => $"""
                In YAML a ':' at the end of a word makes a key of the text before it.
                Quote it   {Fix(english)}
                """,
            TrapKind.LeadingQuote => $"""
                In YAML the text ends with the quote that it begins with; the words after it are lost.
                Quote all  {Fix(english)}
                """,
            TrapKind.LeadingSign => $"""
                In YAML '{english.First[0]}' at the beginning {Meaning(english.First[0])}.
                Quote it   {Fix(english)}
                """,
            TrapKind.NoSentence => NoSentence(Trap.WithoutComment(english.First)),
            TrapKind.DeeperItem => """
                YAML reads this line as part of the statement above, since it is indented deeper.
                Move it    so that its '-' stands below the '-' of the statement above
                """,
        };

    public static string NoSentence(string word) =>
        $"""
            '{word}' is no sentence, and some YAML readers take it for something else than text.
            Write      what the screen must show, as in: The Save button is visible
            """;

    /// <summary>The whole text in quotes: double ones if it has none, else single ones.</summary>
    public static string Quoted(EnglishText english)
    {
        string[] parts = [.. english.Lines.Take(english.Lines.Count - 1), Trap.WithoutComment(english.Lines[^1])];
        string text = string.Join(' ', parts);
        return text.AsSpan().IndexOfAny('"', '\\') < 0 ? $"\"{text}\"" : $"'{text.Replace("'", "''")}'";
    }

    private static string Fix(EnglishText english) => english.Lead + Quoted(english);

    private static string Before(Trap trap, EnglishText english) =>
        string.Join(' ', [.. english.Lines.Take(trap.Line), english.Lines[trap.Line][..trap.Start].TrimEnd()]);

    private static string Meaning(char sign) =>
        sign switch
        {
            '{' => "starts a mapping",
            '[' => "starts a list",
            '*' => "names an anchor to repeat",
            '&' => "names an anchor",
            '!' => "names a type",
            '|' or '>' => "starts a text on the lines below",
            '-' => "starts a list in the list",
            '?' => "starts a key",
            '#' => "starts a comment",
            '%' => "starts a directive",
            _ => "is not allowed",
        };
}
