namespace VisualAssertions.Training.Language;

/// <summary>How many there are, of a kind, in a container, of a colour, in a state.</summary>
internal static class CountFamilies
{
    private const AssertionCategory Count = AssertionCategory.Count;
    private const int Most = 12;

    public static IReadOnlyList<Family> All { get; } =
    [
        new("count.exactly", Count, 5, ["n", "kinds"], d => Twin(d, Quantifier.Exactly), Negatable: false),
        new("count.atleast", Count, 1.5, ["n", "below", "kinds"], d => Twin(d, Quantifier.AtLeast), Negatable: false),
        new("count.atmost", Count, 1.5, ["n", "above", "kinds"], d => Twin(d, Quantifier.AtMost), Negatable: false),
        new("count.one", Count, 1, ["kinds"], One, Negatable: false),
        new("count.both", Count, 0.7, ["kinds"], Both, Negatable: false),
        new("count.more", Count, 1, ["kinds", "others"], More, Negatable: false),
        new("count.howmany", Count, 1.8, ["kinds"], HowMany, Negatable: false),
    ];

    /// <summary>Sorts of countable things with how many there are.</summary>
    private static (Reference Sort, int Count)? Countable(Drawing d, Func<int, bool> wanted)
    {
        for (int attempt = 0; attempt < 6; attempt++)
        {
            if (d.PresentKind(IsCountable) is not { } kind)
            {
                return null;
            }

            Reference sort = Narrowed(d, d.Refer.Sort(kind), kind);
            Fit[] fits = sort.Property.Over(d.Scene);
            int[] ids = fits.Ids();
            if (!fits.Contains(Fit.Maybe) && wanted(ids.Length) && ids.All(id => IsWhole(d.Scene, id)))
            {
                return (sort, ids.Length);
            }
        }

        return null;
    }

    private static bool IsCountable(ElementKind kind) =>
        kind
            is not (
                ElementKind.Text
                or ElementKind.Label
                or ElementKind.Divider
                or ElementKind.Cell
                or ElementKind.Panel
                or ElementKind.Skeleton
                or ElementKind.NavBar
                or ElementKind.Footer
                or ElementKind.Dialog
            );

    // What the viewport's edge cuts may be half visible or less.
    private static bool IsWhole(Scene scene, int id) =>
        scene[id].Box.Bottom < scene.Page.Height - 1
        && scene[id].Box.Y > 0.5f
        && scene[id].Box.Right < scene.Page.Width + 1;

    private static Reference Narrowed(Drawing d, Reference sort, KindWords kind)
    {
        int id = d.Any(id => kind.Is.Contains(d.Scene[id].Kind));
        switch (d.Rng.Below(10))
        {
            case 0 or 1 or 2:
                return d.Refer.SortBeside(id, sort);
            case 3
                when d.Rng.PickOrNone([.. Lexicon.Colors.Where(c => d.Scene.Colored(c.Name)[id] == Fit.Yes)])
                    is { } color:
                string shade = d.Rng.Draw(color.Words);
                return sort with
                {
                    Property = sort.Property & new Colored(color.Name),
                    Core = $"{shade} {sort.Core}",
                    Plural = $"{shade} {sort.Plural}",
                };
            case 4 or 5 when State(d, id) is { } state:
                string adjective = d.Rng.Draw(state.Adjective);
                return sort with
                {
                    Property = sort.Property & new InState(state.State),
                    Core = $"{adjective} {sort.Core}",
                    Plural = $"{adjective} {sort.Plural}",
                };
            default:
                return sort;
        }
    }

    private static StateWords? State(Drawing d, int id) =>
        d.Rng.PickOrNone([
            .. Lexicon.States.Where(s =>
                s.Adjective.Count > 0 && s.Of.Contains(d.Scene[id].Kind) && d.Scene.Has(id, s.State)
            ),
        ]);

    private static Twins? Twin(Drawing d, Quantifier quantifier)
    {
        if (Countable(d, n => n is >= 1 and < Most) is not var (sort, count))
        {
            return null;
        }

        int off = d.Rng.Chance(0.7) ? 1 : 2;
        (int yes, int no) = quantifier switch
        {
            Quantifier.AtLeast => (count - d.Rng.Below(2), count + off),
            Quantifier.AtMost => (count + d.Rng.Below(2), count - off),
            _ => (count, count + (d.Rng.Chance(0.5) ? off : -off)),
        };
        return yes < 1 || no < 1
            ? null
            : new Twins(Counted(d, sort, quantifier, yes), Counted(d, sort, quantifier, no));
    }

    private static Drawn Counted(Drawing d, Reference sort, Quantifier quantifier, int n) =>
        new(
            new Said(quantifier, sort.Property, Number: n),
            new Slots()
                .With("n", Numbers.Cardinal(n, d.Rng))
                .With("below", Numbers.Cardinal(n - 1, d.Rng))
                .With("above", Numbers.Cardinal(n + 1, d.Rng))
                .With("kinds", n == 1 ? sort with { Plural = sort.Core } : sort)
        );

    private static Twins? One(Drawing d) =>
        Countable(d, n => n == 1) is var (one, _) && Countable(d, n => n is > 1 and <= Most) is var (many, _)
            ? new Twins(Only(one), Only(many))
            : null;

    private static Drawn Only(Reference sort) =>
        new(new Said(Quantifier.Exactly, sort.Property, Number: 1), new Slots().With("kinds", sort));

    private static Twins? Both(Drawing d) =>
        Countable(d, n => n == 2) is var (two, _) && Countable(d, n => n is 1 or > 2 and <= Most) is var (other, _)
            ? new Twins(Pair(two), Pair(other))
            : null;

    private static Drawn Pair(Reference sort) =>
        new(new Said(Quantifier.Exactly, sort.Property, Number: 2), new Slots().With("kinds", sort));

    private static Twins? More(Drawing d)
    {
        if (
            Countable(d, n => n is >= 1 and <= Most) is not var (a, x)
            || Countable(d, n => n is >= 1 and <= Most) is not var (b, y)
        )
        {
            return null;
        }

        return x == y ? null
            : x > y ? new Twins(More(a, b), More(b, a))
            : new Twins(More(b, a), More(a, b));
    }

    private static Drawn More(Reference a, Reference b) =>
        new(
            new CountsCompared(Comparison.More, a.Property, b.Property),
            new Slots().With("kinds", a).With("others", b)
        );

    private static Twins? HowMany(Drawing d) =>
        Countable(d, n => n is >= 1 and <= Most) is var (sort, count)
            ? new Twins(
                new Drawn(
                    new AskedHowMany(new Said(Quantifier.Exactly, sort.Property, Number: count)),
                    new Slots().With("kinds", sort)
                ),
                null
            )
            : null;
}
