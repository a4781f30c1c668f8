namespace VisualAssertions.Training.Language;

/// <summary>Centring, order of several, two places at once.</summary>
internal static class SpatialMoreFamilies
{
    private const AssertionCategory Spatial = AssertionCategory.Spatial;

    public static IReadOnlyList<Family> All { get; } =
    [
        new("spatial.centred", Spatial, 1, ["subject"], CentredOnPage),
        new("spatial.sequence", Spatial, 1, ["kinds", "names"], Sequence, Negatable: false),
        new("spatial.both", Spatial, 1, ["first", "second", "place"], BothAt, Negatable: false),
        new("spatial.there", Spatial, 2, ["subject", "place"], There),
        new("spatial.near", Spatial, 1.5, ["subject", "direction", "anchor"], Neighbour),
    ];

    private static Twins? CentredOnPage(Drawing d)
    {
        Fit[] centred = new Centred().Over(d.Scene);
        int yes = d.Any(id => centred[id] == Fit.Yes && d.Scene[id].Box.Width < d.Scene.Page.Width * 0.8f);
        int no = yes < 0 ? -1 : d.Any(id => centred[id] == Fit.No && d.Scene[id].Box.Width < d.Scene.Page.Width * 0.8f);
        return no >= 0 && d.Refer.To(yes, Avoid.Places) is { } a && d.Refer.To(no, Avoid.Places) is { } b
            ? new Twins(CentredOnPage(a), CentredOnPage(b))
            : null;
    }

    private static Drawn CentredOnPage(Reference subject) =>
        new(
            new Said(Quantifier.Exists, subject.Property, new Centred(), Definite: true),
            new Slots().With("subject", subject)
        );

    /// <summary>"The tabs are A, B, C in this order": each comes before the next.</summary>
    private static Twins? Sequence(Drawing d)
    {
        if (Groups.InOrder(d) is not { Length: >= 3 } all)
        {
            return null;
        }

        int from = d.Rng.Below(all.Length - 2);
        int[] ids = [.. all.Skip(from).Take(3 + d.Rng.Below(2))];
        if (ids.DistinctBy(id => d.Scene.PlainNames[id]).Count() < ids.Length)
        {
            return null;
        }

        int[] wrong = [.. ids];
        int at = d.Rng.Below(ids.Length - 1);
        (wrong[at], wrong[at + 1]) = (wrong[at + 1], wrong[at]);
        return new Twins(Sequence(d, ids, true), Sequence(d, wrong, false));
    }

    private static Drawn Sequence(Drawing d, int[] ids, bool truth)
    {
        KindWords kind = d.Rng.Pick(Lexicon.KindsFor(d.Scene[ids[0]].Kind));
        bool quote = d.Rng.Chance(0.4);
        string[] names = [.. ids.Select(id => quote ? d.Refer.Quote(d.Scene.Names[id]) : d.Scene.Names[id])];
        return new Drawn(
            new Free(truth, new These(ids)).Saying(
                new InSequence([
                    .. ids.Select(id => TheOne.Of(new OfKind(kind) & new Titled(new Named(d.Scene.Names[id], true)))),
                ]),
                d.Scene
            ),
            new Slots()
                .With("kinds", d.Refer.Sort(kind))
                .With("names", Enumeration.Of(names, d.Rng.Pick(["and", "then", "and then"])))
        );
    }

    private static Twins? BothAt(Drawing d)
    {
        PlaceWords place = d.Rng.Pick(Lexicon.Places);
        var at = new AtPlace(place.Across, place.Down);
        int[] there = [.. d.Shuffled(id => IsSmall(d.Scene, id) && at.Of(d.Scene, id) == Fit.Yes).Take(2)];
        int away = d.Any(id => IsSmall(d.Scene, id) && at.Of(d.Scene, id) == Fit.No);
        if (there.Length < 2 || away < 0)
        {
            return null;
        }

        Reference? a = d.Refer.To(there[0], Avoid.Places);
        Reference? b = d.Refer.To(there[1], Avoid.Places);
        Reference? c = d.Refer.To(away, Avoid.Places);
        return a is null || b is null || c is null
            ? null
            : new Twins(BothAt(d, a, b, place), d.Rng.Chance(0.5) ? BothAt(d, a, c, place) : BothAt(d, c, a, place));
    }

    private static bool IsSmall(Scene scene, int id) => scene[id].Box.Width < scene.Page.Width * 0.4f;

    private static Drawn BothAt(Drawing d, Reference first, Reference second, PlaceWords place) =>
        new(
            new Said(Quantifier.All, new AnyOf(first.Property, second.Property), new AtPlace(place.Across, place.Down)),
            new Slots().With("first", first).With("second", second).With("place", d.Rng.Draw(place.Where))
        );

    /// <summary>"There is a button at the top right": any of a kind at a place.</summary>
    private static Twins? There(Drawing d)
    {
        for (int attempt = 0; attempt < 4; attempt++)
        {
            if (d.PresentKind(kind => !Kinds.IsText(kind) && kind is not ElementKind.Cell) is not { } kind)
            {
                return null;
            }

            bool? Shown(PlaceWords p) => There(d, kind, p).Program.Judge(d.Scene)?.Truth;
            PlaceWords? yes = d.Rng.PickOrNone([.. Lexicon.Places.Where(p => Shown(p) == true)]);
            PlaceWords? no = d.Rng.PickOrNone([.. Lexicon.Places.Where(p => Shown(p) == false)]);
            if (yes is not null && no is not null)
            {
                return new Twins(There(d, kind, yes), There(d, kind, no));
            }
        }

        return null;
    }

    private static Drawn There(Drawing d, KindWords kind, PlaceWords place) =>
        new(
            new Said(Quantifier.Exists, new OfKind(kind), new AtPlace(place.Across, place.Down)),
            new Slots().With("subject", d.Refer.Sort(kind)).With("place", d.Rng.Draw(place.Where))
        );

    /// <summary>"There is a picture above the heading": any of a kind on one side of something, and close to it.</summary>
    private static Twins? Neighbour(Drawing d)
    {
        foreach (int anchor in d.Shuffled(id => d.Scene[id].Box.Width < d.Scene.Page.Width * 0.6f).Take(4))
        {
            Direction direction = d.Rng.Pick(Enum.GetValues<Direction>());
            if (d.Refer.To(anchor, Avoid.Places) is not { } by)
            {
                continue;
            }

            var beside = new Neighbouring(direction, new Anchor(by.Property));
            bool? Has(KindWords kind) => new Said(Quantifier.Exists, new OfKind(kind), beside).Judge(d.Scene)?.Truth;
            KindWords? yes = d.Rng.PickOrNone([.. Lexicon.Kinds.Where(kind => Has(kind) == true)]);
            KindWords? no = yes is null
                ? null
                : d.Rng.PickOrNone([
                    .. Lexicon.Kinds.Where(kind =>
                        Has(kind) == false && new OfKind(kind).Over(d.Scene).Contains(Fit.Yes)
                    ),
                ]);
            if (yes is not null && no is not null)
            {
                return new Twins(Neighbour(d, yes, direction, by), Neighbour(d, no, direction, by));
            }
        }

        return null;
    }

    private static Drawn Neighbour(Drawing d, KindWords kind, Direction direction, Reference anchor) =>
        new(
            new Said(Quantifier.Exists, new OfKind(kind), new Neighbouring(direction, new Anchor(anchor.Property))),
            new Slots()
                .With("subject", d.Refer.Sort(kind))
                .With("direction", d.Rng.Draw(Lexicon.List("direction." + direction)))
                .With("anchor", anchor)
        );
}
