namespace VisualAssertions.Specs;

/// <summary>What can be wrong with the shape of a mapping: its keys, and the kind of its values.</summary>
internal static class ShapeMessages
{
    public const string Empty = "The text is empty.";

    public static string UnknownKey(string key, KeySet keys) =>
        $"""
            '{key}' is not a key of {keys.What}.{Nearest.Suggest(key, keys)}
            Keys       {string.Join(", ", keys)}
            """;

    public static string Twice(string key, int line) => $"'{key}' is there twice; the first is on line {line}.";

    public static string Missing(string key, string what) => $"{Sentence(what)} needs '{key}'.";

    public static string Nothing(string key) =>
        $"""
            '{key}' has nothing after it.
            Give it a value, or take the line out.
            """;

    public static string NoScalar(string key) => $"'{key}' takes one value, not a list or a mapping.";

    public static string NoMapping(KeySet keys) =>
        $"""
            {Sentence(keys.What)} is a mapping, 'key: value' on each line.
            Keys       {string.Join(", ", keys)}
            """;

    public static string NoNames(string key) => $"'{key}' is a mapping of names of yours, 'name: …' on each line.";

    public static string NoList(string key, bool empty) =>
        empty
            ? $"The list '{key}' is empty."
            : $"""
                '{key}' is a list; each item begins with '- '.
                Write      {key}:
                             - …
                """;

    public static string NoText(string key) => $"Each item of '{key}' is one text.";

    private static string Sentence(string what) => char.ToUpperInvariant(what[0]) + what[1..];
}
