namespace VisualAssertions.Training.Language;

internal static class Enumeration
{
    /// <summary>"A, B and C".</summary>
    public static string Of(IReadOnlyList<string> items, string joiner) =>
        items.Count < 2
            ? string.Concat(items)
            : $"{string.Join(", ", items.Take(items.Count - 1))} {joiner} {items[^1]}";
}
