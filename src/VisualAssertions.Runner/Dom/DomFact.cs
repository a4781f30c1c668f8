namespace VisualAssertions.Runner;

/// <summary>One thing that the DOM says of an element.</summary>
/// <param name="Holds">It is as the spec has it.</param>
/// <param name="Words">Follow the name of the element: <c>is enabled, not disabled</c>.</param>
internal sealed record DomFact(bool Holds, string Words)
{
    private const int MostLetters = 60;

    public static DomFact State(bool found, bool wanted, string yes, string no)
    {
        (string actual, string other) = found ? (yes, no) : (no, yes);
        return new(found == wanted, found == wanted ? $"is {actual}" : $"is {actual}, and was to be {other}");
    }

    /// <summary>Part of the text, in any case, as Playwright has it.</summary>
    public static DomFact Text(string found, string wanted)
    {
        bool holds = found.Contains(wanted, StringComparison.OrdinalIgnoreCase);
        return new(holds, holds ? $"has the text \"{wanted}\"" : $"has the text \"{Cut(found)}\", not \"{wanted}\"");
    }

    public static DomFact Value(string found, string wanted) =>
        new(
            found == wanted,
            found == wanted ? $"has the value \"{wanted}\"" : $"has the value \"{Cut(found)}\", not \"{wanted}\""
        );

    public static DomFact Count(int found, int wanted) =>
        new(found == wanted, found == wanted ? $"is there {Times(found)}" : $"is there {Times(found)}, not {wanted}");

    /// <summary>Where one element is meant and there are more, or none.</summary>
    public static DomFact One(int found, bool holds) =>
        new(holds, found == 0 ? "is not there" : $"is there {Times(found)}, where one is meant");

    private static string Times(int count) => count == 1 ? "once" : $"{count} times";

    private static string Cut(string text) => text.Length <= MostLetters ? text : text[..(MostLetters - 1)] + "…";
}
