namespace VisualAssertions.Training.Language;

/// <summary>What is wrong with the page: missing pictures, cut text, raw templates, overlaps.</summary>
internal static class DefectFamilies
{
    private const AssertionCategory Defect = AssertionCategory.Defect;

    private static readonly ElementState[] States =
    [
        ElementState.Broken,
        ElementState.Clipped,
        ElementState.Truncated,
        ElementState.Overlapped,
        ElementState.Unreadable,
        ElementState.Misaligned,
    ];

    public static IReadOnlyList<Family> All { get; } =
    [new("defect.any", Defect, 4, ["defect", "fine"], Any), new("defect.is", Defect, 4, ["subject", "is", "isnt"], Is)];

    private static string Key(ElementState? state) => state?.ToString() ?? "Leaked";

    private static Property Of(ElementState? state) => state is { } known ? new InState(known) : new LeaksPlaceholder();

    /// <summary>A defect that the page has and one that it lacks.</summary>
    private static Twins? Any(Drawing d)
    {
        ElementState?[] all = [.. States.Cast<ElementState?>(), null];
        ElementState?[] present = [.. all.Where(state => Of(state).Over(d.Scene).Contains(Fit.Yes))];
        ElementState?[] absent = [.. all.Where(state => Of(state).Over(d.Scene).All(fit => fit == Fit.No))];
        return present.Length == 0 || absent.Length == 0
            ? null
            : new Twins(Any(d, d.Rng.Pick(present)), Any(d, d.Rng.Pick(absent)));
    }

    private static Drawn Any(Drawing d, ElementState? state) =>
        new(
            new Said(Quantifier.Exists, Of(state)),
            new Slots()
                .With("defect", d.Rng.Draw(Lexicon.List("defect." + Key(state))))
                .With("fine", d.Rng.Draw(Lexicon.List("fine." + Key(state))))
        );

    private static Twins? Is(Drawing d)
    {
        ElementState?[] all = [.. States.Cast<ElementState?>(), null];
        foreach (ElementState? state in d.Rng.Shuffled(all))
        {
            Fit[] fits = Of(state).Over(d.Scene);
            int bad = d.Any(id => fits[id] == Fit.Yes);
            int good = bad < 0 ? -1 : d.Any(id => fits[id] == Fit.No && d.Scene[id].Kind == d.Scene[bad].Kind);
            if (
                good < 0
                || d.Refer.To(bad, state is null ? Avoid.Names : Avoid.Nothing) is not { } a
                || d.Refer.To(good, state is null ? Avoid.Names : Avoid.Nothing) is not { } b
            )
            {
                continue;
            }

            return new Twins(Is(d, a, state), Is(d, b, state));
        }

        return null;
    }

    private static Drawn Is(Drawing d, Reference subject, ElementState? state) =>
        new(
            new Said(Quantifier.Exists, subject.Property, Of(state), Definite: true),
            new Slots()
                .With("subject", subject)
                .With("is", d.Rng.Draw(Lexicon.List("is." + Key(state))))
                .With("isnt", d.Rng.Draw(Lexicon.List("isnt." + Key(state))))
        );
}
