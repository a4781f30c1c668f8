namespace VisualAssertions.Programs;

/// <summary>What can be wrong in word and frame files.</summary>
internal static class DataErrors
{
    public static VisualAssertException Missing(string file, int line, string entry, string key) =>
        At(file, line, $"'{entry}' has no list '{key}'.", $"Add an indented line: {key} word, word, …");

    public static VisualAssertException Stray(string file, int line, string text) =>
        At(
            file,
            line,
            $"'{text.Trim()}' belongs to no entry, or is empty.",
            "Start an entry with 'type name' at the margin and indent its lists below it."
        );

    public static VisualAssertException UnknownName(
        string file,
        int line,
        string what,
        string name,
        IEnumerable<string> known
    ) =>
        At(
            file,
            line,
            $"There is no {what} '{name}'.",
            $"Known: {string.Join(", ", known.Order(StringComparer.Ordinal))}"
        );

    public static VisualAssertException Syntax(string file, int line, string template, string problem) =>
        At(file, line, $"'{template}' can't be read: {problem}", "Write {slot}, <list>, (one|other) or [maybe].");

    public static VisualAssertException NoNegation(string file, int line, string family) =>
        At(
            file,
            line,
            $"Statements of the family '{family}' can't be negated.",
            "Drop the '-' or move the wording to a family that says the opposite."
        );

    private static VisualAssertException At(string file, int line, string what, string todo) =>
        new($"{file}:{line}\n  {what}\n  {todo}", Trouble.Usage);
}
