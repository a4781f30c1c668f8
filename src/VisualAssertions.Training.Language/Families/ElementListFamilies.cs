namespace VisualAssertions.Training.Language;

/// <summary>Several things at once, and things by their looks.</summary>
internal static class ElementListFamilies
{
    private const AssertionCategory Element = AssertionCategory.Element;

    public static IReadOnlyList<Family> All { get; } =
    [
        new("element.list", Element, 2, ["kinds", "names"], Listed, Negatable: false),
        new("element.both", Element, 1.5, ["first", "second"], Both, Negatable: false),
        new("element.colored", Element, 2, ["subject"], Colored),
        new("element.labelled", Element, 1.5, ["name", "quoted", "kind"], Labelled),
        new("element.all", Element, 1, ["kinds", "names"], AllNamed, Negatable: false),
    ];

    /// <summary>Two to four things of one kind with names that differ.</summary>
    private static (KindWords Kind, int[] Ids)? Fellows(Drawing d)
    {
        for (int attempt = 0; attempt < 5; attempt++)
        {
            int id = d.Any(id =>
                d.Scene.Names[id].Length is > 1 and < 30
                && Lexicon.KindsFor(d.Scene[id].Kind).Count > 0
                && d.Scene[id].Kind is not (ElementKind.Cell or ElementKind.Text)
            );
            if (id < 0)
            {
                return null;
            }

            KindWords kind = d.Rng.Pick(Lexicon.KindsFor(d.Scene[id].Kind));
            int[] fellows =
            [
                .. d.Shuffled(other =>
                        kind.Is.Contains(d.Scene[other].Kind) && d.Scene.Names[other].Length is > 1 and < 30
                    )
                    .DistinctBy(other => d.Scene.PlainNames[other]),
            ];
            if (fellows.Length >= 2)
            {
                return (kind, fellows);
            }
        }

        return null;
    }

    private static Twins? Listed(Drawing d)
    {
        if (Fellows(d) is not var (kind, ids))
        {
            return null;
        }

        string[] names = [.. ids.Take(2 + d.Rng.Below(3)).Select(id => d.Scene.Names[id])];
        string? absent = d.AbsentName(kind);
        if (absent is null)
        {
            return null;
        }

        string[] wrong = [.. names];
        wrong[d.Rng.Below(wrong.Length)] = absent;
        return new Twins(Listed(d, kind, names), Listed(d, kind, wrong));
    }

    // Each name once: as many things as names must be found.
    private static Drawn Listed(Drawing d, KindWords kind, string[] names)
    {
        bool quote = d.Rng.Chance(0.5);
        Property named = new AnyOf([.. names.Select(name => new Titled(new Named(name, quote)))]);
        return new Drawn(
            new Said(Quantifier.AtLeast, new OfKind(kind) & named, Number: names.Length),
            Names(d, kind, names, quote)
        );
    }

    private static Slots Names(Drawing d, KindWords kind, string[] names, bool quote) =>
        new Slots()
            .With("kinds", d.Refer.Sort(kind))
            .With("names", Enumeration.Of([.. names.Select(name => quote ? d.Refer.Quote(name) : name)], "and"));

    private static Twins? Both(Drawing d)
    {
        int[] ids =
        [
            .. d.Shuffled(id => d.Scene.Names[id].Length is > 1 and < 30 && Kinds.Controls.Contains(d.Scene[id].Kind))
                .DistinctBy(id => d.Scene.PlainNames[id])
                .Take(2),
        ];
        if (ids.Length < 2)
        {
            return null;
        }

        KindWords one = d.Rng.Pick(Lexicon.KindsFor(d.Scene[ids[0]].Kind));
        KindWords two = d.Rng.Pick(Lexicon.KindsFor(d.Scene[ids[1]].Kind));
        Reference first = d.Refer.Called(one, d.Scene.Names[ids[0]]);
        Reference second = d.Refer.Called(two, d.Scene.Names[ids[1]]);
        if (d.AbsentName(two) is not { } absent)
        {
            return null;
        }

        Reference missing = d.Refer.Called(two, absent);
        return new Twins(Both(first, second), d.Rng.Chance(0.5) ? Both(first, missing) : Both(missing, first));
    }

    private static Drawn Both(Reference first, Reference second) =>
        new(
            new Said(Quantifier.AtLeast, new AnyOf(first.Property, second.Property), Number: 2),
            new Slots().With("first", first).With("second", second)
        );

    /// <summary>"A blue Save button": the kind, the name and the colour must meet in one thing.</summary>
    private static Twins? Colored(Drawing d)
    {
        bool CanBe(int id) =>
            d.Scene.Names[id].Length is > 1 and < 30
            && d.Scene.ColorOf(id) is not null
            && d.Scene[id].Kind
                is ElementKind.Button
                    or ElementKind.Badge
                    or ElementKind.Tag
                    or ElementKind.Link
                    or ElementKind.Tab
                    or ElementKind.Alert;
        foreach (int id in d.Shuffled(CanBe).Take(4))
        {
            KindWords kind = d.Rng.Pick(Lexicon.KindsFor(d.Scene[id].Kind));
            ColorWords? own = d.Rng.PickOrNone([.. Lexicon.Colors.Where(c => d.Scene.Colored(c.Name)[id] == Fit.Yes)]);
            ColorWords? other = d.Rng.PickOrNone([
                .. Lexicon.Colors.Where(c =>
                    d.Scene.Colored(c.Name)[id] == Fit.No && d.Scene.Colored(c.Name).Contains(Fit.Yes)
                ),
            ]);
            int elsewhere = d.Any(o => CanBe(o) && d.Scene.PlainNames[o] != d.Scene.PlainNames[id]);
            if (own is null)
            {
                continue;
            }

            Drawn yes = Colored(d, kind, d.Scene.Names[id], own);
            return other is not null && d.Rng.Chance(0.6) ? new Twins(yes, Colored(d, kind, d.Scene.Names[id], other))
                : elsewhere >= 0 ? new Twins(yes, Colored(d, kind, d.Scene.Names[elsewhere], own))
                : null;
        }

        return null;
    }

    private static Drawn Colored(Drawing d, KindWords kind, string name, ColorWords color)
    {
        string shade = d.Rng.Draw(color.Words);
        Reference called = d.Refer.Called(kind, name);
        Reference colored = called with
        {
            Property = called.Property & new Colored(color.Name),
            Core = $"{shade} {called.Core}",
        };
        return new Drawn(new Said(Quantifier.Exists, colored.Property), new Slots().With("subject", colored));
    }

    /// <summary>Anything by its name, whatever its kind: "something labelled Save".</summary>
    private static Twins? Labelled(Drawing d)
    {
        int id = d.Any(id => d.Scene.Names[id].Length is > 1 and < 40 && Kinds.Controls.Contains(d.Scene[id].Kind));
        if (id < 0)
        {
            return null;
        }

        KindWords kind = d.Rng.Pick(Lexicon.KindsFor(d.Scene[id].Kind));
        return d.AbsentName(kind) is { } absent ? new Twins(Labelled(d, d.Scene.Names[id]), Labelled(d, absent)) : null;
    }

    private static Drawn Labelled(Drawing d, string name) =>
        new(
            new Said(Quantifier.Exists, new OfAnyKind(Kinds.Controls) & new Titled(new Named(name, true))),
            new Slots().With("name", name).With("quoted", d.Refer.Quote(name)).With("kind", "control")
        );

    /// <summary>"The tabs are A, B and C": nothing but these.</summary>
    private static Twins? AllNamed(Drawing d)
    {
        if (Fellows(d) is not var (kind, ids) || ids.Length > 6)
        {
            return null;
        }

        string[] names = [.. ids.Order().Select(id => d.Scene.Names[id])];
        if (d.AbsentName(kind) is not { } absent)
        {
            return null;
        }

        string[] wrong = [.. names];
        wrong[d.Rng.Below(wrong.Length)] = absent;
        return new Twins(AllNamed(d, kind, names), AllNamed(d, kind, wrong));
    }

    private static Drawn AllNamed(Drawing d, KindWords kind, string[] names)
    {
        bool quote = d.Rng.Chance(0.5);
        Property named = new AnyOf([.. names.Select(name => new Titled(new Named(name, quote)))]);
        return new Drawn(new Said(Quantifier.All, new OfKind(kind), named), Names(d, kind, names, quote));
    }
}
