namespace VisualAssertions.Specs;

/// <summary>What can be wrong with <c>uses</c> and <c>with</c>.</summary>
internal static class SharedMessages
{
    public static string NotFound(string file) =>
        $"""
            There is no file '{file}'.
            Looked in  {Path.GetFullPath(file)}
            The path counts from the folder of the file that uses it.
            """;

    public static string Circle(IEnumerable<string> files) =>
        $"The files use each other in a circle: {string.Join(" → ", files)}.";

    public static string NoInput(string name, IReadOnlyCollection<string> declared) =>
        declared.Count == 0
            ? $"'{name}' is not an input of the shared file; it has none."
            : $"'{name}' is not an input of the shared file.{Nearest.Suggest(name, declared)} It has {string.Join(", ", declared)}.";

    public static string InputIsText(string name) => $"The input '{name}' takes one text.";

    public static string InputMissing(string name) =>
        $"""
            The shared file needs the input '{name}'.
            Write      with: {Braced($"{name}: …")}
            """;

    private static string Braced(string text) => $"{{{text}}}";
}
