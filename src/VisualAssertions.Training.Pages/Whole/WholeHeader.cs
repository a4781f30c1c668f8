namespace VisualAssertions.Training.Pages.Whole;

/// <summary>What the comment at the head of a screen's file says.</summary>
/// <param name="Kinds">What a user would call it, main name first.</param>
/// <param name="Held">Held out of training.</param>
/// <param name="Light">Values of <c>data-palette</c> on the html element.</param>
/// <param name="Dark">Those of them that are dark.</param>
/// <param name="Sizes">Viewports that it is made for.</param>
/// <param name="Variables">CSS custom properties and what each may be.</param>
internal sealed record WholeHeader(
    IReadOnlyList<string> Kinds,
    bool Held,
    IReadOnlyList<string> Light,
    IReadOnlyList<string> Dark,
    IReadOnlyList<SizeRange> Sizes,
    IReadOnlyList<WholeVariable> Variables
)
{
    private const string Variable = "var ";

    /// <summary>Lines of <c>key: value</c> and <c>var name = choices</c>; null if a key is unknown or one is missing.</summary>
    public static WholeHeader? Read(string text)
    {
        string[] lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        string[] variables = [.. lines.Where(line => line.StartsWith(Variable, StringComparison.Ordinal))];
        Dictionary<string, string[]> keys = lines
            .Except(variables)
            .Select(line => line.Split(':', 2, StringSplitOptions.TrimEntries))
            .ToDictionary(pair => pair[0], pair => List(pair.ElementAtOrDefault(1) ?? ""));
        string[] Of(string key) => keys.GetValueOrDefault(key, []);
        if (
            keys.Keys.Except(["kinds", "held", "light", "dark", "sizes"]).Any()
            || Of("kinds").Length == 0
            || Of("sizes").Length == 0
        )
        {
            return null;
        }

        return new WholeHeader(
            Of("kinds"),
            Of("held") is ["yes"],
            Of("light"),
            Of("dark"),
            [.. Of("sizes").Select(SizeRange.Parse)],
            [.. variables.Select(line => WholeVariable.Parse(line[Variable.Length..]))]
        );
    }

    private static string[] List(string text) =>
        text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
