namespace VisualAssertions.Training.Language;

/// <summary>Places on the page, directions, order.</summary>
internal static class SpatialFamilies
{
    private const AssertionCategory Spatial = AssertionCategory.Spatial;

    public static IReadOnlyList<Family> All { get; } =
    [
        new("spatial.place", Spatial, 4, ["subject", "place"], Place),
        new("spatial.direction", Spatial, 4, ["subject", "direction", "anchor"], DirectionOf),
        new("spatial.order", Spatial, 1.5, ["first", "second"], Order, Negatable: false),
        new("spatial.between", Spatial, 1, ["subject", "first", "second"], BetweenTwo),
        new("spatial.extreme", Spatial, 2, ["subject", "extreme", "kind"], Extreme),
        new("spatial.nth", Spatial, 1.5, ["subject", "ordinal", "kind"], NthIs),
        new("spatial.what", Spatial, 1.5, ["ordinal", "kind"], WhatIsNth, Negatable: false),
    ];

    private static Twins? Place(Drawing d)
    {
        foreach (int id in d.Shuffled(id => IsPlaceable(d.Scene, id)).Take(4))
        {
            if (d.Refer.To(id, Avoid.Places) is not { } subject)
            {
                continue;
            }

            Fit At(PlaceWords place) => new AtPlace(place.Across, place.Down).Of(d.Scene, id);
            PlaceWords? yes = d.Rng.PickOrNone([.. Lexicon.Places.Where(place => At(place) == Fit.Yes)]);
            if (yes is not null && PlaceElsewhere(d, place => At(place) == Fit.No) is { } no)
            {
                return new Twins(Place(d, subject, yes), Place(d, subject, no));
            }
        }

        return null;
    }

    // The place of something else, so that no place tells the answer.
    private static PlaceWords? PlaceElsewhere(Drawing d, Func<PlaceWords, bool> isForeign)
    {
        PlaceWords[] foreign = [.. Lexicon.Places.Where(isForeign)];
        foreach (int other in d.Shuffled(other => IsPlaceable(d.Scene, other)).Take(5))
        {
            PlaceWords[] there = [.. foreign.Where(p => new AtPlace(p.Across, p.Down).Of(d.Scene, other) == Fit.Yes)];
            if (there.Length > 0)
            {
                return d.Rng.Pick(there);
            }
        }

        return d.Rng.PickOrNone(foreign);
    }

    private static bool IsPlaceable(Scene scene, int id) =>
        scene[id].Box.Width < scene.Page.Width * 0.7f && scene[id].Kind is not (ElementKind.Row or ElementKind.Divider);

    private static Drawn Place(Drawing d, Reference subject, PlaceWords place) =>
        new(
            new Said(Quantifier.Exists, subject.Property, new AtPlace(place.Across, place.Down), Definite: true),
            new Slots().With("subject", subject).With("place", d.Rng.Draw(place.Where))
        );

    private static Twins? DirectionOf(Drawing d)
    {
        foreach (int id in d.Shuffled(id => IsPlaceable(d.Scene, id)).Take(5))
        {
            int anchor = Near(d, id);
            if (
                anchor < 0
                || d.Refer.To(id, Avoid.Places) is not { } subject
                || d.Refer.To(anchor, Avoid.Places) is not { } by
            )
            {
                continue;
            }

            Fit Is(Direction direction) => Beyond.Is(direction, d.Scene[id].Box, d.Scene[anchor].Box, d.Scene.Px);
            Direction[] yes =
            [
                .. Enum.GetValues<Direction>()
                    .Where(direction => Is(direction) == Fit.Yes && IsFacing(d.Scene, id, anchor, direction)),
            ];
            Direction[] no = [.. Enum.GetValues<Direction>().Where(direction => Is(direction) == Fit.No)];
            if (yes.Length == 0 || no.Length == 0)
            {
                continue;
            }

            Direction holds = d.Rng.Pick(yes);
            Direction flipped = Opposite(holds);
            Direction fails = no.Contains(flipped) && d.Rng.Chance(0.75) ? flipped : d.Rng.Pick(no);
            return new Twins(DirectionOf(d, subject, holds, by), DirectionOf(d, subject, fails, by));
        }

        return null;
    }

    // People name what a thing is near to: fellows and neighbours come first.
    private static int Near(Drawing d, int id)
    {
        Box box = d.Scene[id].Box;
        int[] others =
        [
            .. Enumerable
                .Range(0, d.Scene.Count)
                .Where(other =>
                    other != id
                    && IsPlaceable(d.Scene, other)
                    && d.Scene[other].Box.Overlap(box) == 0
                    && !d.Scene.IsInside(other, id)
                    && !d.Scene.IsInside(id, other)
                )
                .OrderBy(other =>
                    Math.Abs(d.Scene[other].Box.CenterX - box.CenterX)
                    + Math.Abs(d.Scene[other].Box.CenterY - box.CenterY)
                ),
        ];
        return others.Length == 0
            ? -1
            : others[Math.Min(others.Length - 1, (int)(d.Rng.Unit() * d.Rng.Unit() * others.Length))];
    }

    /// <summary>Overlapping on the other axis, so that nobody would call it diagonal.</summary>
    private static bool IsFacing(Scene scene, int id, int anchor, Direction direction)
    {
        Box a = scene[id].Box;
        Box b = scene[anchor].Box;
        return direction is Direction.Above or Direction.Below
            ? Math.Min(a.Right, b.Right) > Math.Max(a.X, b.X)
            : Math.Min(a.Bottom, b.Bottom) > Math.Max(a.Y, b.Y);
    }

    private static Direction Opposite(Direction direction) =>
        direction switch
        {
            Direction.Above => Direction.Below,
            Direction.Below => Direction.Above,
            Direction.LeftOf => Direction.RightOf,
            Direction.RightOf => Direction.LeftOf,
        };

    private static Drawn DirectionOf(Drawing d, Reference subject, Direction direction, Reference anchor) =>
        new(
            new Said(
                Quantifier.Exists,
                subject.Property,
                new Beyond(direction, new Anchor(anchor.Property)),
                Definite: true
            ),
            new Slots()
                .With("subject", subject)
                .With("anchor", anchor)
                .With("direction", d.Rng.Draw(Lexicon.List("direction." + direction)))
        );

    private static Twins? Order(Drawing d)
    {
        if (Groups.InOrder(d) is not { } fellows)
        {
            return null;
        }

        int i = d.Rng.Below(fellows.Length - 1);
        int j = i + 1 + d.Rng.Below(fellows.Length - 1 - i);
        return Order(d, fellows[i], fellows[j]) is { } yes && Order(d, fellows[j], fellows[i]) is { } no
            ? new Twins(yes, no)
            : null;
    }

    private static Drawn? Order(Drawing d, int first, int second)
    {
        (Reference a, Reference b) = (Plainly(d, first), Plainly(d, second));
        bool across = Math.Abs(d.Scene[first].Box.CenterY - d.Scene[second].Box.CenterY) < d.Scene[first].Box.Height;
        var anchor = new Anchor(b.Property);
        Property before = new Beyond(across ? Direction.LeftOf : Direction.Above, anchor);
        return new Drawn(
            new Said(Quantifier.Exists, a.Property, before, Definite: true),
            new Slots().With("first", a).With("second", b)
        );
    }

    private static Reference Plainly(Drawing d, int id)
    {
        KindWords kind = d.Rng.Pick(Lexicon.KindsFor(d.Scene[id].Kind));
        string name = d.Scene.Names[id];
        Property property = new OfKind(kind) & new Titled(new Named(name, true));
        return d.Rng.Below(3) switch
        {
            0 => new Reference(property, $"{d.Refer.Quote(name)} {d.Rng.Draw(kind.One)}"),
            1 => new Reference(property, d.Refer.Quote(name), Article: false),
            _ => new Reference(property, name, Article: false),
        };
    }

    private static Twins? BetweenTwo(Drawing d)
    {
        if (Groups.InOrder(d) is not { Length: >= 3 } fellows)
        {
            return null;
        }

        int at = 1 + d.Rng.Below(fellows.Length - 2);
        (Reference before, Reference self, Reference after) = (
            Plainly(d, fellows[at - 1]),
            Plainly(d, fellows[at]),
            Plainly(d, fellows[at + 1])
        );
        return new Twins(
            BetweenTwo(self, before, after),
            d.Rng.Chance(0.5) ? BetweenTwo(before, self, after) : BetweenTwo(after, before, self)
        );
    }

    private static Drawn BetweenTwo(Reference subject, Reference first, Reference second) =>
        new(
            new Said(
                Quantifier.Exists,
                subject.Property,
                new Between(new Anchor(first.Property), new Anchor(second.Property)),
                Definite: true
            ),
            new Slots().With("subject", subject).With("first", first).With("second", second)
        );

    private static Twins? Extreme(Drawing d)
    {
        if (Groups.InOrder(d) is not { } fellows)
        {
            return null;
        }

        KindWords kind = d.Rng.Pick([.. Lexicon.KindsFor(d.Scene[fellows[0]].Kind)]);
        Edge edge = d.Rng.Pick(Enum.GetValues<Edge>());
        Fit[] fits = new Outermost(edge, new OfKind(kind)).Over(d.Scene);
        int[] yes = [.. fellows.Where(id => fits[id] == Fit.Yes)];
        int[] no = [.. fellows.Where(id => fits[id] == Fit.No)];
        return yes.Length == 0 || no.Length == 0
            ? null
            : new Twins(Extreme(d, d.Rng.Pick(yes), kind, edge), Extreme(d, d.Rng.Pick(no), kind, edge));
    }

    private static Drawn Extreme(Drawing d, int id, KindWords kind, Edge edge)
    {
        Reference subject = Plainly(d, id);
        return new Drawn(
            new Said(
                Quantifier.Exists,
                subject.Property & new OfKind(kind),
                new Outermost(edge, new OfKind(kind)),
                Definite: true
            ),
            new Slots()
                .With("subject", subject)
                .With("extreme", d.Rng.Draw(Lexicon.List("extreme." + edge)))
                .With("kind", new Reference(new OfKind(kind), d.Rng.Draw(kind.One), true, d.Rng.Draw(kind.Many)))
        );
    }

    private static Twins? NthIs(Drawing d)
    {
        if (Ranked(d) is not var (kind, ids))
        {
            return null;
        }

        int at = d.Rng.Below(Math.Min(ids.Length, 5));
        int other = d.Rng.Below(ids.Length);
        return other == at
            ? null
            : new Twins(NthIs(d, ids[at], at, ids.Length, kind), NthIs(d, ids[other], at, ids.Length, kind));
    }

    /// <summary>All things of a kind, if they stand in one line or column and have names.</summary>
    private static (KindWords Kind, int[] Ids)? Ranked(Drawing d)
    {
        if (Groups.InOrder(d) is not { } fellows)
        {
            return null;
        }

        KindWords kind = d.Rng.Pick([.. Lexicon.KindsFor(d.Scene[fellows[0]].Kind)]);
        Fit[] fits = new OfKind(kind).Over(d.Scene);
        return fits.Contains(Fit.Maybe) || fits.Ids().Length != fellows.Length ? null : (kind, fellows);
    }

    private static Drawn NthIs(Drawing d, int id, int rank, int count, KindWords kind)
    {
        Reference subject = Plainly(d, id);
        bool last = rank == count - 1 && d.Rng.Chance(0.6);
        return new Drawn(
            new Said(
                Quantifier.Exists,
                subject.Property & new OfKind(kind),
                new Nth(last ? -1 : rank, new OfKind(kind)),
                Definite: true
            ),
            new Slots()
                .With("subject", subject)
                .With("ordinal", last ? "last" : Numbers.Ordinal(rank + 1, d.Rng))
                .With("kind", new Reference(new OfKind(kind), d.Rng.Draw(kind.One)))
        );
    }

    private static Twins? WhatIsNth(Drawing d)
    {
        if (Ranked(d) is not var (kind, ids))
        {
            return null;
        }

        int rank = d.Rng.Below(Math.Min(ids.Length, 5));
        Property subject = new Nth(rank, new OfKind(kind));
        return new Twins(
            new Drawn(
                new AskedText(subject, subject),
                new Slots()
                    .With("ordinal", Numbers.Ordinal(rank + 1, d.Rng))
                    .With("kind", new Reference(new OfKind(kind), d.Rng.Draw(kind.One)))
            ),
            null
        );
    }
}
