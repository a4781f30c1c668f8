namespace VisualAssertions.Training.Language;

/// <summary>What belongs together: inside, beside, on one line, aligned, each with one of its own.</summary>
internal static class RelationFamilies
{
    private const AssertionCategory Relation = AssertionCategory.Relation;

    public static IReadOnlyList<Family> All { get; } =
    [
        new("relation.inside", Relation, 4, ["subject", "container"], Inside),
        new("relation.next", Relation, 2, ["subject", "anchor"], Next),
        new("relation.line", Relation, 1, ["subject", "anchor"], Line),
        new("relation.aligned", Relation, 1, ["subject", "anchor", "edge"], Aligned),
        new("relation.each", Relation, 2, ["kinds", "inner"], Each, Negatable: false),
        new("relation.some", Relation, 1, ["kinds", "inner"], SomeHold, Negatable: false),
    ];

    private static Twins? Inside(Drawing d)
    {
        foreach (int id in d.Shuffled(id => d.Scene.Holder(id, [.. Kinds.Containers]) >= 0).Take(5))
        {
            int holder = d.Scene.Holder(id, [.. Kinds.Containers]);
            int elsewhere = d.Any(other =>
                Kinds.Containers.Contains(d.Scene[other].Kind)
                && other != id
                && !d.Scene.IsInside(id, other)
                && !d.Scene.IsInside(other, id)
                && !d.Scene.IsInside(holder, other)
            );
            if (
                elsewhere >= 0
                && d.Refer.To(id, Avoid.Containers) is { } subject
                && d.Refer.Container(holder) is { } inside
                && d.Refer.Container(elsewhere) is { } outside
            )
            {
                return new Twins(Inside(subject, inside), Inside(subject, outside));
            }
        }

        return null;
    }

    private static Drawn Inside(Reference subject, Reference container) =>
        new(
            new Said(Quantifier.Exists, subject.Property, new Within(new Anchor(container.Property)), Definite: true),
            new Slots().With("subject", subject).With("container", container)
        );

    private static Twins? Next(Drawing d) =>
        ByTwo(
            d,
            (a, b) => NextTo.Is(d.Scene[a].Box, d.Scene[b].Box, d.Scene.Px),
            anchor => new NextTo(anchor),
            _ => ""
        );

    private static Twins? Line(Drawing d) =>
        ByTwo(
            d,
            (a, b) => new OnLineWith(new Anchor(new These(b))).Over(d.Scene)[a],
            anchor => new OnLineWith(anchor),
            _ => ""
        );

    private static Twins? Aligned(Drawing d)
    {
        Edge edge = d.Rng.Pick(Enum.GetValues<Edge>());
        return ByTwo(
            d,
            (a, b) => new AlignedWith(edge, new Anchor(new These(b))).Over(d.Scene)[a],
            anchor => new AlignedWith(edge, anchor),
            rng => rng.Draw(Lexicon.List("edge." + edge))
        );
    }

    /// <summary>One subject with an anchor for which it holds and one for which it doesn't.</summary>
    private static Twins? ByTwo(
        Drawing d,
        Func<int, int, Fit> relation,
        Func<Anchor, Property> property,
        Func<Rng, string> edge
    )
    {
        foreach (int id in d.Shuffled(IsSmall).Take(6))
        {
            int[] others =
            [
                .. d.Shuffled(other =>
                    IsSmall(other) && other != id && !d.Scene.IsInside(other, id) && !d.Scene.IsInside(id, other)
                ),
            ];
            int[] yes = [.. others.Where(other => relation(id, other) == Fit.Yes).Take(2)];
            int[] no = [.. others.Where(other => relation(id, other) == Fit.No).Take(2)];
            if (yes.Length == 0 || no.Length == 0 || d.Refer.To(id, Avoid.Places) is not { } subject)
            {
                continue;
            }

            if (d.Refer.To(yes[0], Avoid.Places) is { } beside && d.Refer.To(no[0], Avoid.Places) is { } away)
            {
                return new Twins(
                    Related(d, subject, beside, property, edge),
                    Related(d, subject, away, property, edge)
                );
            }
        }

        return null;

        bool IsSmall(int id) =>
            d.Scene[id].Box.Area < d.Scene.Page.Width * d.Scene.Page.Height * 0.1f
            && d.Scene[id].Kind is not ElementKind.Row;
    }

    private static Drawn Related(
        Drawing d,
        Reference subject,
        Reference anchor,
        Func<Anchor, Property> property,
        Func<Rng, string> edge
    ) =>
        new(
            new Said(Quantifier.Exists, subject.Property, property(new Anchor(anchor.Property)), Definite: true),
            new Slots().With("subject", subject).With("anchor", anchor).With("edge", edge(d.Rng))
        );

    private static Twins? Each(Drawing d) => Holders(d, Quantifier.All);

    private static Twins? SomeHold(Drawing d) => Holders(d, Quantifier.Exists);

    private static Twins? Holders(Drawing d, Quantifier quantifier)
    {
        ElementKind[] outer =
        [
            ElementKind.Card,
            ElementKind.Row,
            ElementKind.ListItem,
            ElementKind.Panel,
            ElementKind.NavItem,
        ];
        if (d.PresentKind(outer.Contains) is not { } kind)
        {
            return null;
        }

        Property holders = new OfKind(kind);
        KindWords[] inner =
        [
            .. Lexicon.Kinds.Where(k =>
                k.Is.Any(x =>
                    Kinds.Controls.Contains(x)
                    || Kinds.IsGraphic(x)
                    || x is ElementKind.Link or ElementKind.Badge or ElementKind.Heading or ElementKind.Progress
                )
            ),
        ];
        bool? Holds(KindWords k) =>
            new Said(quantifier, holders, new Holding(new OfKind(k))).Judge(d.Scene)
                is { Grounding.Subjects.Count: > 1 } judged
                ? judged.Truth
                : null;
        KindWords? yes = d.Rng.PickOrNone([.. inner.Where(k => Holds(k) == true)]);
        KindWords[] no = [.. inner.Where(k => Holds(k) == false)];
        KindWords[] tempting = [.. no.Where(k => new OfKind(k).Over(d.Scene).Contains(Fit.Yes))];
        return yes is null || no.Length == 0
            ? null
            : new Twins(
                Hold(d, quantifier, kind, yes),
                Hold(d, quantifier, kind, d.Rng.Pick(tempting.Length > 0 && d.Rng.Chance(0.7) ? tempting : no))
            );
    }

    private static Drawn Hold(Drawing d, Quantifier quantifier, KindWords kind, KindWords inner) =>
        new(
            new Said(quantifier, new OfKind(kind), new Holding(new OfKind(inner))),
            new Slots().With("kinds", d.Refer.Sort(kind)).With("inner", d.Refer.Sort(inner))
        );
}
