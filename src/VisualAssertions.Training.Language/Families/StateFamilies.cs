namespace VisualAssertions.Training.Language;

/// <summary>Disabled, checked, selected, invalid, focused, empty, expanded, loading.</summary>
internal static class StateFamilies
{
    private const AssertionCategory State = AssertionCategory.State;

    public static IReadOnlyList<Family> All { get; } =
    [
        new("state.is", State, 6, ["subject", "state", "notstate"], Is),
        new("state.all", State, 2, ["kinds", "state", "notstate"], AllAre, Negatable: false),
        new("state.some", State, 1.5, ["kinds", "state", "notstate"], SomeIs),
        new("state.only", State, 1.5, ["subject", "kinds", "state"], Chosen, Negatable: false),
        new("state.which", State, 2.5, ["kinds", "state"], Which, Negatable: false),
    ];

    private static Twins? Is(Drawing d)
    {
        if (Contrasts.Draw(d) is not var (words, with, without))
        {
            return null;
        }

        int yes = d.Rng.Pick(with);
        int[] alike = [.. without.Where(id => d.Scene[id].Kind == d.Scene[yes].Kind)];
        int no = d.Rng.Pick(alike.Length > 0 ? alike : without);
        return d.Refer.To(yes, Avoid.States) is { } a && d.Refer.To(no, Avoid.States) is { } b
            ? new Twins(Is(d, a, words), Is(d, b, words))
            : null;
    }

    private static Drawn Is(Drawing d, Reference subject, StateWords words) =>
        new(
            new Said(Quantifier.Exists, subject.Property, new InState(words.State), Definite: true),
            States(d, words).With("subject", subject)
        );

    private static Slots States(Drawing d, StateWords words) =>
        new Slots().With("state", d.Rng.Draw(words.Yes)).With("notstate", d.Rng.Draw(words.Not));

    // Over "all buttons" the answer depends on the page; a sort that is all-so and one that isn't make twins.
    private static Twins? AllAre(Drawing d)
    {
        if (Contrasts.Draw(d) is not var (words, with, without))
        {
            return null;
        }

        Reference[] sorts = [.. Sorts(d, with.Concat(without))];
        var all = new InState(words.State);
        Reference? yes = sorts.FirstOrDefault(sort => Truth(d, sort, all) == true);
        Reference? no = sorts.FirstOrDefault(sort => Truth(d, sort, all) == false);
        return yes is null || no is null ? null : new Twins(AllAre(d, yes, words), AllAre(d, no, words));
    }

    private static bool? Truth(Drawing d, Reference sort, Property predicate) =>
        new Said(Quantifier.All, sort.Property, predicate).Judge(d.Scene) is { } judged
        && judged.Grounding.Subjects.Count > 1
            ? judged.Truth
            : null;

    private static IEnumerable<Reference> Sorts(Drawing d, IEnumerable<int> ids)
    {
        foreach (int id in d.Rng.Shuffled(ids).Take(6))
        {
            foreach (KindWords kind in Lexicon.KindsFor(d.Scene[id].Kind))
            {
                Reference sort = d.Refer.Sort(kind);
                yield return sort;
                int holder = d.Scene.Holder(id, [.. Kinds.Containers]);
                if (holder >= 0 && d.Refer.Container(holder) is { } container)
                {
                    yield return sort with
                    {
                        Property = sort.Property & new Within(new Anchor(container.Property)),
                        Core = $"{sort.Core} in {container.The}",
                        Plural = $"{sort.Plural} in {container.The}",
                    };
                }
            }
        }
    }

    private static Drawn AllAre(Drawing d, Reference sort, StateWords words) =>
        new(new Said(Quantifier.All, sort.Property, new InState(words.State)), States(d, words).With("kinds", sort));

    private static Twins? SomeIs(Drawing d)
    {
        if (Contrasts.Draw(d) is not var (words, with, without))
        {
            return null;
        }

        Reference[] sorts = [.. Sorts(d, with.Concat(without))];
        bool Some(Reference sort) =>
            new Said(Quantifier.Exists, sort.Property, new InState(words.State)).Judge(d.Scene)?.Truth == true;
        bool NoneIs(Reference sort) =>
            new Said(Quantifier.Exists, sort.Property, new InState(words.State)).Judge(d.Scene)
                is { Truth: false, Grounding.Subjects.Count: > 0 };
        Reference? yes = sorts.FirstOrDefault(Some);
        Reference? no = sorts.FirstOrDefault(NoneIs);
        return yes is null || no is null ? null : new Twins(SomeIs(d, yes, words), SomeIs(d, no, words));
    }

    private static Drawn SomeIs(Drawing d, Reference sort, StateWords words) =>
        new(new Said(Quantifier.Exists, sort.Property, new InState(words.State)), States(d, words).With("kinds", sort));

    /// <summary>"Billing is the selected tab": one of a group stands out.</summary>
    private static Twins? Chosen(Drawing d)
    {
        if (Group(d) is not var (words, chosen, fellows))
        {
            return null;
        }

        KindWords kind = d.Rng.Pick(Lexicon.KindsFor(d.Scene[chosen].Kind));
        int other = d.Rng.Pick(fellows);
        return new Twins(Chosen(d, chosen, kind, words), Chosen(d, other, kind, words));
    }

    private static (StateWords Words, int Chosen, int[] Fellows)? Group(Drawing d)
    {
        bool Chosen(int id) =>
            d.Scene[id].Group >= 0
            && d.Scene.Names[id].Length is > 0 and < 40
            && d.Scene[id].States.Any(state => state is ElementState.Selected or ElementState.Checked);
        int chosen = d.Any(Chosen);
        if (chosen < 0)
        {
            return null;
        }

        int[] fellows =
        [
            .. Enumerable
                .Range(0, d.Scene.Count)
                .Where(id =>
                    id != chosen
                    && d.Scene[id].Group == d.Scene[chosen].Group
                    && d.Scene[id].Kind == d.Scene[chosen].Kind
                    && d.Scene.Names[id].Length is > 0 and < 40
                    && !Chosen(id)
                ),
        ];
        StateWords? words = d.Rng.PickOrNone([
            .. Lexicon.States.Where(s => s.Of.Contains(d.Scene[chosen].Kind) && d.Scene.Has(chosen, s.State)),
        ]);
        return fellows.Length == 0 || words is null ? null : (words, chosen, fellows);
    }

    private static Drawn Chosen(Drawing d, int id, KindWords kind, StateWords words)
    {
        string name = d.Scene.Names[id];
        bool quote = d.Rng.Chance(0.6);
        var subject = new Reference(
            new OfKind(kind) & new Titled(new Named(name, quote)),
            quote ? d.Refer.Quote(name) : name,
            Article: false
        );
        return new Drawn(
            new Said(Quantifier.Exists, subject.Property, new InState(words.State), Definite: true),
            new Slots()
                .With("subject", subject)
                .With("kinds", new Reference(new OfKind(kind), d.Rng.Draw(kind.One), true, d.Rng.Draw(kind.Many)))
                .With("state", d.Rng.Draw(words.Adjective))
        );
    }

    private static Twins? Which(Drawing d)
    {
        if (Group(d) is not var (words, chosen, _))
        {
            return null;
        }

        KindWords kind = d.Rng.Pick(Lexicon.KindsFor(d.Scene[chosen].Kind));
        int[] answers = (new OfKind(kind) & new InState(words.State)).Over(d.Scene).Ids();
        return answers.Length == 1
            ? new Twins(
                new Drawn(
                    new AskedText(
                        new OfKind(kind) & new InState(words.State),
                        new OfKind(kind) & new InState(words.State)
                    ),
                    new Slots()
                        .With(
                            "kinds",
                            new Reference(new OfKind(kind), d.Rng.Draw(kind.One), true, d.Rng.Draw(kind.Many))
                        )
                        .With("state", d.Rng.Draw(words.Yes))
                ),
                null
            )
            : null;
    }
}
