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
        ElementState.Unstyled,
    ];

    public static IReadOnlyList<Family> All { get; } =
    [
        new("defect.any", Defect, 4, ["defect", "fine"], Any),
        new("defect.is", Defect, 4, ["subject", "is", "isnt"], Is),
        new("defect.in", Defect, 2, ["container", "defect"], In),
        new("defect.sort", Defect, 2, ["kinds", "is", "isnt"], SomeIs),
        new("defect.count", Defect, 0.4, ["kinds", "n", "is"], CountOf, Negatable: false),
    ];

    public static bool HasAny(Scene scene) => scene.Elements.Any(e => e.States.Any(States.Contains));

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

    /// <summary>A defect in one container and not in another.</summary>
    private static Twins? In(Drawing d)
    {
        foreach (ElementState? state in d.Rng.Shuffled([.. States.Cast<ElementState?>(), null]))
        {
            Fit[] fits = Of(state).Over(d.Scene);
            int bad = d.Any(id => fits[id] == Fit.Yes && d.Scene.Holder(id, [.. Kinds.Containers]) >= 0);
            int holder = bad < 0 ? -1 : d.Scene.Holder(bad, [.. Kinds.Containers]);
            int clean = holder < 0 ? -1 : d.Any(id => id != holder && d.Scene[id].Kind == d.Scene[holder].Kind);
            if (clean >= 0 && d.Refer.Container(holder) is { } a && d.Refer.Container(clean) is { } b)
            {
                return new Twins(In(d, a, state), In(d, b, state));
            }
        }

        return null;
    }

    private static Drawn In(Drawing d, Reference container, ElementState? state) =>
        new(
            new Said(Quantifier.Exists, Of(state), new Within(new Anchor(container.Property))),
            new Slots().With("container", container).With("defect", d.Rng.Draw(Lexicon.List("defect." + Key(state))))
        );

    /// <summary>One of a kind is faulty, against a kind or a fault of which none is.</summary>
    private static Twins? SomeIs(Drawing d)
    {
        ElementState[] present = [.. States.Where(state => d.Scene.Elements.Any(e => e.States.Contains(state)))];
        if (present.Length == 0)
        {
            return null;
        }

        ElementState state = d.Rng.Pick(present);
        int bad = d.Any(id => d.Scene.Has(id, state));
        KindWords? kind = d.Rng.PickOrNone(Lexicon.KindsFor(d.Scene[bad].Kind));
        if (kind is null)
        {
            return null;
        }

        ElementState[] others = [.. States.Where(other => CanBe(kind, other) && Truth(d, kind, other) == false)];
        KindWords[] kinds =
        [
            .. Lexicon.Kinds.Where(k =>
                CanBe(k, state) && new OfKind(k).Over(d.Scene).Contains(Fit.Yes) && Truth(d, k, state) == false
            ),
        ];
        return kinds.Length > 0 && d.Rng.Chance(0.5)
                ? new Twins(SomeIs(d, kind, state), SomeIs(d, d.Rng.Pick(kinds), state))
            : others.Length > 0 ? new Twins(SomeIs(d, kind, state), SomeIs(d, kind, d.Rng.Pick(others)))
            : null;
    }

    // Only pictures can be missing.
    private static bool CanBe(KindWords kind, ElementState state) =>
        state != ElementState.Broken || kind.Is.All(Kinds.IsGraphic);

    private static bool? Truth(Drawing d, KindWords kind, ElementState state) =>
        new Said(Quantifier.Exists, new OfKind(kind), new InState(state)).Judge(d.Scene)?.Truth;

    private static Drawn SomeIs(Drawing d, KindWords kind, ElementState state) =>
        new(
            new Said(Quantifier.Exists, new OfKind(kind), new InState(state)),
            new Slots()
                .With("kinds", d.Refer.Sort(kind))
                .With("is", d.Rng.Draw(Lexicon.List("is." + Key(state))))
                .With("isnt", d.Rng.Draw(Lexicon.List("isnt." + Key(state))))
        );

    private static Twins? CountOf(Drawing d)
    {
        ElementState[] present = [.. States.Where(state => d.Scene.Elements.Any(e => e.States.Contains(state)))];
        if (present.Length == 0)
        {
            return null;
        }

        ElementState state = d.Rng.Pick(present);
        int bad = d.Any(id => d.Scene.Has(id, state));
        KindWords? kind = d.Rng.PickOrNone(Lexicon.KindsFor(d.Scene[bad].Kind));
        int count = kind is null ? 0 : new OfKind(kind).Over(d.Scene).Ids().Count(id => d.Scene.Has(id, state));
        int wrong = count > 1 && d.Rng.Chance(0.5) ? count - 1 : count + 1;
        return kind is null || count is 0 or > 10
            ? null
            : new Twins(CountOf(d, kind, state, count), CountOf(d, kind, state, wrong));
    }

    private static Drawn CountOf(Drawing d, KindWords kind, ElementState state, int n) =>
        new(
            new Said(Quantifier.Exactly, new OfKind(kind), new InState(state), n),
            new Slots()
                .With("kinds", d.Refer.Sort(kind))
                .With("n", Numbers.Cardinal(n, d.Rng))
                .With("is", d.Rng.Draw(Lexicon.List("is." + Key(state))))
        );
}
