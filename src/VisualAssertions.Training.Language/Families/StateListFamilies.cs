namespace VisualAssertions.Training.Language;

/// <summary>States said by what one could do, of several things, or counted.</summary>
internal static class StateListFamilies
{
    private const AssertionCategory State = AssertionCategory.State;

    public static IReadOnlyList<Family> All { get; } =
    [
        new("state.does", State, 4, ["subject", "does", "doesnt"], Does),
        new("state.both", State, 1.5, ["first", "second", "state", "notstate"], BothAre, Negatable: false),
        new("state.neither", State, 1, ["first", "second", "state"], NeitherIs, Negatable: false),
        new("state.count", State, 2, ["n", "kinds", "state", "total"], CountOf, Negatable: false),
        new("state.required", State, 1, ["subject"], Required),
        new("state.two", State, 1.5, ["subject", "state", "color"], StateAndColor),
    ];

    private static Twins? Does(Drawing d)
    {
        if (Contrasts.Draw(d) is not var (words, with, without) || words.Does.Count == 0)
        {
            return null;
        }

        int yes = d.Rng.Pick(with);
        int[] alike = [.. without.Where(id => d.Scene[id].Kind == d.Scene[yes].Kind)];
        int no = d.Rng.Pick(alike.Length > 0 ? alike : without);
        return d.Refer.To(yes, Avoid.States) is { } a && d.Refer.To(no, Avoid.States) is { } b
            ? new Twins(Does(d, a, words), Does(d, b, words))
            : null;
    }

    private static Drawn Does(Drawing d, Reference subject, StateWords words) =>
        new(
            new Said(Quantifier.Exists, subject.Property, new InState(words.State), Definite: true),
            new Slots()
                .With("subject", subject)
                .With("does", d.Rng.Draw(words.Does))
                .With("doesnt", d.Rng.Draw(words.Doesnt))
        );

    /// <summary>Both so, against one of them not.</summary>
    private static Twins? BothAre(Drawing d)
    {
        if (Contrasts.Draw(d) is not var (words, with, without) || with.Length < 2)
        {
            return null;
        }

        int[] so = [.. d.Rng.Shuffled(with).Take(2)];
        Reference? a = d.Refer.To(so[0], Avoid.States);
        Reference? b = d.Refer.To(so[1], Avoid.States);
        Reference? c = d.Refer.To(d.Rng.Pick(without), Avoid.States);
        return a is null || b is null || c is null
            ? null
            : new Twins(
                Two(d, Quantifier.All, a, b, words),
                d.Rng.Chance(0.5) ? Two(d, Quantifier.All, a, c, words) : Two(d, Quantifier.All, c, a, words)
            );
    }

    private static Twins? NeitherIs(Drawing d)
    {
        if (Contrasts.Draw(d) is not var (words, with, without) || without.Length < 2)
        {
            return null;
        }

        int[] other = [.. d.Rng.Shuffled(without).Take(2)];
        Reference? a = d.Refer.To(other[0], Avoid.States);
        Reference? b = d.Refer.To(other[1], Avoid.States);
        Reference? c = d.Refer.To(d.Rng.Pick(with), Avoid.States);
        return a is null || b is null || c is null
            ? null
            : new Twins(
                Two(d, Quantifier.None, a, b, words),
                d.Rng.Chance(0.5) ? Two(d, Quantifier.None, a, c, words) : Two(d, Quantifier.None, c, a, words)
            );
    }

    private static Drawn Two(Drawing d, Quantifier quantifier, Reference a, Reference b, StateWords words) =>
        new(
            new Said(quantifier, new AnyOf(a.Property, b.Property), new InState(words.State)),
            new Slots()
                .With("first", a)
                .With("second", b)
                .With("state", d.Rng.Draw(words.Yes))
                .With("notstate", d.Rng.Draw(words.Not))
        );

    /// <summary>"Two of the five checkboxes are ticked".</summary>
    private static Twins? CountOf(Drawing d)
    {
        if (Contrasts.Draw(d) is not var (words, with, _))
        {
            return null;
        }

        int one = d.Rng.Pick(with);
        Reference sort = d.Refer.Sort(d.Rng.Pick(Lexicon.KindsFor(d.Scene[one].Kind)));
        sort = d.Rng.Chance(0.4) ? d.Refer.SortBeside(one, sort) : sort;
        Fit[] fits = sort.Property.Over(d.Scene);
        int total = fits.Ids().Length;
        int count = fits.Ids().Count(id => d.Scene.Has(id, words.State));
        if (fits.Contains(Fit.Maybe) || total is < 2 or > 12 || count < 1)
        {
            return null;
        }

        int other = count == 1 || (count < total && d.Rng.Chance(0.5)) ? count + 1 : count - 1;
        return new Twins(CountOf(d, sort, words, count, total), CountOf(d, sort, words, other, total));
    }

    private static Drawn CountOf(Drawing d, Reference sort, StateWords words, int n, int total) =>
        new(
            new Said(Quantifier.Exactly, sort.Property, new InState(words.State), n),
            new Slots()
                .With("n", Numbers.Cardinal(n, d.Rng))
                .With("total", Numbers.Cardinal(total, d.Rng))
                .With("kinds", sort)
                .With("state", d.Rng.Draw(words.Yes))
        );

    private static Twins? Required(Drawing d)
    {
        bool IsField(int id) => Kinds.IsLabelled(d.Scene[id].Kind) && d.Scene[id].LabelledBy >= 0;
        Fit[] required = new MarkedRequired().Over(d.Scene);
        int with = d.Any(id => IsField(id) && required[id] == Fit.Yes);
        int without = with < 0 ? -1 : d.Any(id => IsField(id) && required[id] == Fit.No);
        return without >= 0 && d.Refer.To(with, Avoid.States) is { } a && d.Refer.To(without, Avoid.States) is { } b
            ? new Twins(Required(a), Required(b))
            : null;
    }

    private static Drawn Required(Reference subject) =>
        new(
            new Said(Quantifier.Exists, subject.Property, new MarkedRequired(), Definite: true),
            new Slots().With("subject", subject)
        );

    /// <summary>Two things said of one: "is blue and disabled".</summary>
    private static Twins? StateAndColor(Drawing d)
    {
        if (Contrasts.Draw(d) is not var (words, with, _))
        {
            return null;
        }

        int id = d.Rng.Pick(with);
        ColorWords? own = d.Rng.PickOrNone([.. Lexicon.Colors.Where(c => d.Scene.Colored(c.Name)[id] == Fit.Yes)]);
        ColorWords? other = d.Rng.PickOrNone([
            .. Lexicon.Colors.Where(c =>
                d.Scene.Colored(c.Name)[id] == Fit.No && d.Scene.Colored(c.Name).Contains(Fit.Yes)
            ),
        ]);
        return own is not null && other is not null && d.Refer.To(id, Avoid.States) is { } subject
            ? new Twins(StateAndColor(d, subject, words, own), StateAndColor(d, subject, words, other))
            : null;
    }

    private static Drawn StateAndColor(Drawing d, Reference subject, StateWords words, ColorWords color) =>
        new(
            new Said(
                Quantifier.Exists,
                subject.Property,
                new InState(words.State) & new Colored(color.Name),
                Definite: true
            ),
            new Slots()
                .With("subject", subject)
                .With("state", d.Rng.Draw(words.Yes))
                .With("color", d.Rng.Draw(color.Words))
        );
}
