namespace VisualAssertions.Training.Language;

/// <summary>Two facts in one sentence, of which one may be wrong.</summary>
internal static class JoinedFamilies
{
    // Of tokens the model reads 64: two clauses beyond these many words would be cut.
    private const int MostWords = 34;

    private static readonly AssertionCategory[] Seconds =
    [
        AssertionCategory.State,
        AssertionCategory.State,
        AssertionCategory.Style,
        AssertionCategory.Text,
        AssertionCategory.Data,
        AssertionCategory.Element,
        AssertionCategory.Icon,
        AssertionCategory.Count,
        AssertionCategory.Spatial,
        AssertionCategory.Relation,
        AssertionCategory.Absence,
    ];

    public static IReadOnlyList<Family> All { get; } =
    [
        Of("text", AssertionCategory.Text, 2.5),
        Of("element", AssertionCategory.Element, 2),
        Of("data", AssertionCategory.Data, 3),
        Of("state", AssertionCategory.State, 5),
        Of("style", AssertionCategory.Style, 4),
        Of("count", AssertionCategory.Count, 1.5),
        Of("spatial", AssertionCategory.Spatial, 1.5),
        Of("icon", AssertionCategory.Icon, 2),
        Of("page", AssertionCategory.Page, 2),
    ];

    private static Family Of(string name, AssertionCategory category, double weight) =>
        new("joined." + name, category, weight, ["first", "second"], d => Two(d, category), Negatable: false);

    private static Twins? Two(Drawing d, AssertionCategory category)
    {
        AssertionCategory other = d.Rng.Chance(0.5) ? category : d.Rng.Pick(Seconds);
        return Fact(d, category) is not { } a || Fact(d, other) is not { } b || !IsShort(a, b)
            ? null
            : new Twins(Joined(a.True, b.True), d.Rng.Chance(0.5) ? Joined(a.True, b.False) : Joined(a.False, b.True));
    }

    private static Fact? Fact(Drawing d, AssertionCategory category)
    {
        for (int attempt = 0; attempt < 4; attempt++)
        {
            if (d.Fact(category) is { } fact)
            {
                return fact;
            }
        }

        return null;
    }

    private static bool IsShort(Fact a, Fact b) =>
        Math.Max(Plain.WordCount(a.True.Words), Plain.WordCount(a.False.Words))
            + Math.Max(Plain.WordCount(b.True.Words), Plain.WordCount(b.False.Words))
        <= MostWords;

    private static Drawn Joined(Clause first, Clause second) =>
        new(
            new Conjunction([first.Program, second.Program]),
            new Slots().With("first", first.Words).With("second", second.Words)
        );
}
