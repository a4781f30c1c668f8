namespace VisualAssertions.Specs;

/// <summary>What can be wrong with <c>matrix</c> and with <c>when</c>.</summary>
internal static class MatrixMessages
{
    public const string NothingLeft = """
        Nothing is left of the matrix, so no test would run.
        Give at least one of its keys a value, and exclude less.
        """;

    public static string ValueTwice(string key) => $"'{key}' has this value already.";

    public static string SameName(string name) =>
        $"Two entries of the matrix are called '{name}'. Give their viewports different names, or include less.";

    public static string NoViewport(string word, IReadOnlyCollection<string> names) =>
        $"'{word}' is no viewport of the matrix, no size and no device.{Nearest.Suggest(word, [.. names, .. SpecChoices.Devices])}"
        + (names.Count == 0 ? "" : $" The matrix has {string.Join(", ", names)}.");

    public static string ExcludesNothing(string name) => $"This excludes nothing: no entry of the matrix is '{name}'.";

    public static string Fixed(string key) =>
        $"""
            The matrix varies '{key}', so one test cannot set it too.
            Limit      an assertion to some entries with 'when', or drop entries with 'exclude'
            """;

    public static string NeverWhen(string key, string word, IReadOnlyCollection<string> words) =>
        words.Count == 0
            ? $"The matrix does not vary '{key}', so this 'when' never holds."
            : $"No entry of the matrix has '{key}' '{word}'.{Nearest.Suggest(word, words)} It has {string.Join(", ", words)}.";
}
