namespace VisualAssertions.Training.Language;

/// <summary>Two traits of one thing; a trait that only one has, or that two fellows differ in.</summary>
internal static class TraitFamilies
{
    public static IReadOnlyList<Family> All { get; } =
    [
        new("trait.two", AssertionCategory.Style, 4, ["subject", "first", "second"], Two, Negatable: false),
        new("trait.state", AssertionCategory.State, 4, ["subject", "first", "second"], Two, Negatable: false),
        new("trait.sole", AssertionCategory.State, 3, ["subject", "kinds", "does"], OnlyOne, Negatable: false),
        new("trait.icon", AssertionCategory.Icon, 1.5, ["subject", "kinds", "does"], OnlyIcon, Negatable: false),
        new(
            "trait.differ",
            AssertionCategory.State,
            4,
            ["first", "second", "does", "doesnt"],
            Differ,
            Negatable: false
        ),
    ];

    private static Twins? Two(Drawing d)
    {
        foreach (int id in d.Shuffled(id => Lexicon.KindsFor(d.Scene[id].Kind).Count > 0).Take(5))
        {
            Contrast[] traits = [.. Qualities.Of(d, id).Take(2)];
            if (traits.Length < 2 || d.Refer.To(id, Avoid.Looks) is not { } subject)
            {
                continue;
            }

            (Contrast a, Contrast b) = (traits[0], traits[1]);
            return new Twins(
                Two(subject, a.Has, b.Has),
                d.Rng.Chance(0.5) ? Two(subject, a.Has, b.Lacks) : Two(subject, a.Lacks, b.Has)
            );
        }

        return null;
    }

    private static Drawn Two(Reference subject, Quality first, Quality second) =>
        new(
            new Said(Quantifier.Exists, subject.Property, first.Holds & second.Holds, Definite: true),
            new Slots().With("subject", subject).With("first", first.Says).With("second", second.Says)
        );

    private static Twins? OnlyOne(Drawing d) => Only(d, Qualities.Of);

    private static Twins? OnlyIcon(Drawing d) =>
        Only(d, (drawing, id) => NoIcon(drawing, id) ?? (IEnumerable<Contrast>)([.. Icon(drawing, id)]));

    private static IEnumerable<Contrast> Icon(Drawing d, int id) =>
        Qualities.OfIcon(d, id) is { } contrast ? [contrast] : [];

    // One without a picture among many with one is noticed as much as the other way round.
    private static IEnumerable<Contrast>? NoIcon(Drawing d, int id)
    {
        if (d.Rng.Chance(0.4))
        {
            return null;
        }

        Fit carries = new WithAnyIcon().Over(d.Scene)[id];
        var with = new Quality(
            "icon",
            new WithAnyIcon(),
            d.Rng.Pick(["has an icon", "comes with an icon", "shows an icon"])
        );
        var without = new Quality(
            "icon",
            new Not(new WithAnyIcon()),
            d.Rng.Pick(["has no icon", "is without an icon", "lacks an icon", "comes without an icon"])
        );
        return [carries == Fit.Yes ? new Contrast(with, without) : new Contrast(without, with)];
    }

    private static Twins? Only(Drawing d, Func<Drawing, int, IEnumerable<Contrast>> traits)
    {
        foreach (int id in d.Shuffled(id => d.Scene[id].Group >= 0 && IsNamed(d.Scene, id)).Take(6))
        {
            KindWords kind = d.Rng.Pick(Lexicon.KindsFor(d.Scene[id].Kind));
            Property among = new OfKind(kind);
            int[] fellows = [.. d.Shuffled(o => o != id && IsFellow(d.Scene, id, o))];
            Contrast? sole = traits(d, id)
                .Where(c => c.Has.Sort != "place")
                .FirstOrDefault(c => new Sole(c.Has.Holds, among).Over(d.Scene)[id] == Fit.Yes);
            if (fellows.Length > 1 && sole is not null)
            {
                return new Twins(Only(d, id, kind, sole.Has), Only(d, fellows[0], kind, sole.Has));
            }
        }

        return null;
    }

    private static bool IsNamed(Scene scene, int id) =>
        scene.Names[id].Length is > 1 and < 36 && Lexicon.KindsFor(scene[id].Kind).Count > 0;

    private static bool IsFellow(Scene scene, int id, int other) =>
        scene[other].Kind == scene[id].Kind && IsNamed(scene, other) && scene.PlainNames[other] != scene.PlainNames[id];

    private static Drawn Only(Drawing d, int id, KindWords kind, Quality trait)
    {
        Reference subject = Named(d, id, kind);
        return new Drawn(
            new Said(Quantifier.Exists, subject.Property, new Sole(trait.Holds, new OfKind(kind)), Definite: true),
            new Slots().With("subject", subject).With("kinds", d.Refer.Sort(kind)).With("does", trait.Says)
        );
    }

    public static Reference Named(Drawing d, int id, KindWords kind)
    {
        string name = d.Scene.Names[id];
        bool quote = d.Rng.Chance(0.35);
        return new Reference(
            new OfKind(kind) & new Titled(new Named(name, quote)),
            quote ? d.Refer.Quote(name)
                : d.Rng.Chance(0.25) ? name.ToLowerInvariant()
                : name,
            Article: false
        );
    }

    /// <summary>"Realising is ticked and Gerry is not": two of a kind that differ in a state.</summary>
    private static Twins? Differ(Drawing d)
    {
        if (Contrasts.Draw(d) is not var (words, with, without))
        {
            return null;
        }

        int yes = d.Rng.Pick(with);
        int[] alike = [.. without.Where(id => d.Scene[id].Kind == d.Scene[yes].Kind)];
        int no = d.Rng.Pick(alike.Length > 0 ? alike : without);
        return d.Refer.To(yes, Avoid.States) is { } a && d.Refer.To(no, Avoid.States) is { } b
            ? new Twins(Differ(d, a, b, words), Differ(d, b, a, words))
            : null;
    }

    private static Drawn Differ(Drawing d, Reference first, Reference second, StateWords words) =>
        new(
            new Conjunction([
                new Said(Quantifier.Exists, first.Property, new InState(words.State), Definite: true),
                new Said(Quantifier.Exists, second.Property, new Not(new InState(words.State)), Definite: true),
            ]),
            new Slots()
                .With("first", first)
                .With("second", second)
                .With("does", d.Rng.Draw(words.Yes))
                .With("doesnt", d.Rng.Draw(words.Not))
        );
}
