namespace VisualAssertions.Training.Language;

/// <summary>What must not be there.</summary>
internal static class AbsenceFamilies
{
    private const AssertionCategory Absence = AssertionCategory.Absence;

    public static IReadOnlyList<Family> All { get; } =
    [
        new("absence.named", Absence, 4, ["subject"], Named, Negatable: false),
        new("absence.kind", Absence, 2, ["kind"], Kind, Negatable: false),
        new("absence.text", Absence, 2, ["text", "quoted"], Text, Negatable: false),
        new("absence.state", Absence, 2, ["kind", "state", "adjective"], State, Negatable: false),
        new("absence.in", Absence, 1.5, ["kind", "container"], In, Negatable: false),
    ];

    private static Twins? Named(Drawing d) => AbsenceMoreFamilies.Opposite(ElementFamilies.Exists(d));

    private static Twins? Kind(Drawing d) => AbsenceMoreFamilies.Opposite(ElementFamilies.Some(d));

    private static Twins? Text(Drawing d) => AbsenceMoreFamilies.Opposite(TextFamilies.Shown(d));

    private static Twins? State(Drawing d)
    {
        foreach (StateWords words in d.Rng.Shuffled(Lexicon.States.Where(words => words.Adjective.Count > 0)))
        {
            KindWords[] kinds = [.. Lexicon.Kinds.Where(kind => kind.Is.Any(words.Of.Contains))];
            bool? Shown(KindWords kind) =>
                new Said(Quantifier.Exists, new OfKind(kind), new InState(words.State)).Judge(d.Scene)?.Truth;
            KindWords? some = d.Rng.PickOrNone([.. kinds.Where(kind => Shown(kind) == true)]);
            KindWords? none = d.Rng.PickOrNone([
                .. kinds.Where(kind => Shown(kind) == false && new OfKind(kind).Over(d.Scene).Contains(Fit.Yes)),
            ]);
            if (some is not null && none is not null)
            {
                return new Twins(State(d, none, words), State(d, some, words));
            }
        }

        return null;
    }

    private static Drawn State(Drawing d, KindWords kind, StateWords words) =>
        new(
            new Said(Quantifier.None, new OfKind(kind), new InState(words.State)),
            new Slots()
                .With("kind", d.Refer.Sort(kind))
                .With("state", d.Rng.Draw(words.Yes))
                .With("adjective", d.Rng.Draw(words.Adjective))
        );

    private static Twins? In(Drawing d)
    {
        int holder = d.Any(id => Kinds.Containers.Contains(d.Scene[id].Kind) && d.Scene.Children(id).Count > 1);
        if (holder < 0 || d.Refer.Container(holder) is not { } container)
        {
            return null;
        }

        var within = new Within(new Anchor(container.Property));
        bool? Has(KindWords kind) => new Said(Quantifier.Exists, new OfKind(kind), within).Judge(d.Scene)?.Truth;
        KindWords[] kinds = [.. Lexicon.Kinds.Where(kind => !kind.Is.All(Kinds.IsText))];
        KindWords? some = d.Rng.PickOrNone([.. kinds.Where(kind => Has(kind) == true)]);
        KindWords[] none = [.. kinds.Where(kind => Has(kind) == false)];
        KindWords[] tempting = [.. none.Where(kind => new OfKind(kind).Over(d.Scene).Contains(Fit.Yes))];
        return some is null || none.Length == 0
            ? null
            : new Twins(
                In(d, d.Rng.Pick(tempting.Length > 0 && d.Rng.Chance(0.7) ? tempting : none), container, within),
                In(d, some, container, within)
            );
    }

    private static Drawn In(Drawing d, KindWords kind, Reference container, Property within) =>
        new(
            new Said(Quantifier.None, new OfKind(kind), within),
            new Slots().With("kind", d.Refer.Sort(kind)).With("container", container)
        );
}
