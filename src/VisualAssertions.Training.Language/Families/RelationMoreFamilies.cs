using VisualAssertions.Programs.Notation;

namespace VisualAssertions.Training.Language;

/// <summary>What holds what, badges on things, things under headings, things that go together.</summary>
internal static class RelationMoreFamilies
{
    private static readonly ElementKind[] BadgeHolders =
    [
        ElementKind.NavItem,
        ElementKind.Tab,
        ElementKind.Button,
        ElementKind.ListItem,
        ElementKind.Card,
    ];

    private const AssertionCategory Relation = AssertionCategory.Relation;

    public static IReadOnlyList<Family> All { get; } =
    [
        new("relation.headed", Relation, 2, ["subject", "heading"], Headed),
        new("relation.badge", Relation, 1.5, ["subject", "value", "quoted"], Badge),
        new("relation.together", Relation, 1.5, ["first", "second", "container"], Together, Negatable: false),
        new("relation.row", Relation, 1.5, ["first", "second"], SameRow),
        new("relation.label", Relation, 1.5, ["label", "kind"], Labels),
        new("relation.none", Relation, 1, ["kinds", "inner"], NoneHolds, Negatable: false),
        new("relation.texts", Relation, 1, ["kinds", "quoted"], EachSays, Negatable: false),
    ];

    private static Twins? Headed(Drawing d)
    {
        int[] headings =
        [
            .. d.Shuffled(id => d.Scene[id].Kind == ElementKind.Heading && d.Scene.Names[id].Length is > 1 and < 44),
        ];
        foreach (int heading in headings.Take(4))
        {
            Fit[] under = new Headed(new Anchor(new These(heading))).Over(d.Scene);
            int id = d.Any(id =>
                under[id] == Fit.Yes
                && d.Scene[id].Kind is not (ElementKind.Text or ElementKind.Row or ElementKind.Cell)
            );
            int away = headings.FirstOrDefault(
                other => id >= 0 && other != id && new Headed(new Anchor(new These(other))).Over(d.Scene)[id] == Fit.No,
                -1
            );
            if (id >= 0 && away >= 0 && away != heading && d.Refer.To(id, Avoid.Containers) is { } subject)
            {
                return new Twins(Headed(d, subject, heading), Headed(d, subject, away));
            }
        }

        return null;
    }

    private static Drawn Headed(Drawing d, Reference subject, int heading)
    {
        string text = d.Scene[heading].Text;
        Property by = new OfAnyKind([ElementKind.Heading]) & new HasText(text);
        return new Drawn(
            new Said(Quantifier.Exists, subject.Property, new Headed(new Anchor(by)), Definite: true),
            new Slots()
                .With("subject", subject)
                .With("heading", new Reference(by, d.Rng.Chance(0.7) ? d.Refer.Quote(text) : text, Article: false))
        );
    }

    /// <summary>A number or word in a badge on something: "the bell shows 3".</summary>
    private static Twins? Badge(Drawing d)
    {
        bool IsBadge(int id) =>
            d.Scene[id].Kind is ElementKind.Badge or ElementKind.Tag && d.Scene.Texts[id].Length is > 0 and < 20;
        foreach (int badge in d.Shuffled(IsBadge).Take(4))
        {
            int owner = BadgeOwner.Of(d.Scene, badge, BadgeHolders);
            int other = d.Any(id => IsBadge(id) && d.Scene.Texts[id] != d.Scene.Texts[badge]);
            string? wrong =
                other >= 0 && d.Rng.Chance(0.7) ? d.Scene[other].Text : Altering.Digit(d.Scene[badge].Text, d.Rng);
            if (owner >= 0 && wrong is not null && d.Refer.To(owner) is { } subject)
            {
                return new Twins(Badge(d, subject, d.Scene[badge].Text), Badge(d, subject, wrong));
            }
        }

        return null;
    }

    private static Drawn Badge(Drawing d, Reference subject, string value) =>
        new(
            new Said(
                Quantifier.Exists,
                new OfAnyKind([ElementKind.Badge, ElementKind.Tag]) & new HasText(value),
                new BadgeOf(new Anchor(subject.Property))
            ),
            new Slots()
                .With("subject", subject)
                .With("value", value)
                .With("quoted", d.Rng.Chance(0.5) ? d.Refer.Quote(value) : value)
        );

    /// <summary>Both in one container, against one of them elsewhere.</summary>
    private static Twins? Together(Drawing d)
    {
        foreach (
            int holder in d.Shuffled(id =>
                    Kinds.Containers.Contains(d.Scene[id].Kind) && d.Scene.Children(id).Count > 1
                )
                .Take(4)
        )
        {
            int[] inside = [.. d.Shuffled(id => d.Scene.IsInside(id, holder)).Take(2)];
            int outside = d.Any(id => !d.Scene.IsInside(id, holder) && id != holder && !d.Scene.IsInside(holder, id));
            if (inside.Length < 2 || outside < 0 || d.Refer.Container(holder) is not { } container)
            {
                continue;
            }

            Reference? a = d.Refer.To(inside[0], Avoid.Containers);
            Reference? b = d.Refer.To(inside[1], Avoid.Containers);
            Reference? c = d.Refer.To(outside, Avoid.Containers);
            if (a is not null && b is not null && c is not null)
            {
                return new Twins(
                    Together(a, b, container),
                    d.Rng.Chance(0.5) ? Together(a, c, container) : Together(c, a, container)
                );
            }
        }

        return null;
    }

    private static Drawn Together(Reference first, Reference second, Reference container) =>
        new(
            new Said(
                Quantifier.All,
                new AnyOf(first.Property, second.Property),
                new Within(new Anchor(container.Property))
            ),
            new Slots().With("first", first).With("second", second).With("container", container)
        );

    private static Twins? SameRow(Drawing d)
    {
        bool IsNamed(int id) =>
            d.Scene[id].Kind == ElementKind.Cell
            && d.Scene.Texts[id].Length is > 1 and < 40
            && d.Scene.Texts.Count(t => t == d.Scene.Texts[id]) == 1;
        int first = d.Any(IsNamed);
        int same = first < 0 ? -1 : d.Any(id => id != first && IsNamed(id) && d.Scene[id].Row == d.Scene[first].Row);
        int away =
            first < 0
                ? -1
                : d.Any(id =>
                    IsNamed(id) && d.Scene[id].Row != d.Scene[first].Row && d.Scene[id].Column != d.Scene[first].Column
                );
        return same < 0 || away < 0 ? null : new Twins(SameRow(d, first, same), SameRow(d, first, away));
    }

    private static Drawn SameRow(Drawing d, int first, int second)
    {
        Reference a = Tables.Key(d, first);
        Reference b = Tables.Key(d, second);
        return new Drawn(
            new Said(Quantifier.Exists, a.Property, new InRow(Tables.RowOf(d, second)), Definite: true),
            new Slots().With("first", a).With("second", b)
        );
    }

    /// <summary>What kind of control a label names: "the Country label belongs to a dropdown".</summary>
    private static Twins? Labels(Drawing d)
    {
        bool IsLabelled(int id) =>
            d.Scene[id].LabelledBy >= 0
            && Kinds.IsLabelled(d.Scene[id].Kind)
            && d.Scene.Names[id].Length is > 1 and < 40;
        int id = d.Any(IsLabelled);
        int other = id < 0 ? -1 : d.Any(o => IsLabelled(o) && d.Scene[o].Kind != d.Scene[id].Kind);
        if (other < 0)
        {
            return null;
        }

        KindWords own = d.Rng.Pick(Lexicon.KindsFor(d.Scene[id].Kind));
        KindWords wrong = d.Rng.Pick(Lexicon.KindsFor(d.Scene[other].Kind));
        return new Twins(Labels(d, id, own), Labels(d, id, wrong));
    }

    private static Drawn Labels(Drawing d, int id, KindWords kind)
    {
        string name = d.Scene.Names[id];
        Property label = StructureForms.Label(name);
        return new Drawn(
            new Said(Quantifier.Exists, new LabelledBy(new Anchor(label)), new OfKind(kind), Definite: true),
            new Slots()
                .With("label", new Reference(label, d.Refer.Quote(name), Article: false))
                .With("kind", new Reference(new OfKind(kind), d.Rng.Draw(kind.One)))
        );
    }

    private static Twins? NoneHolds(Drawing d)
    {
        ElementKind[] outer = [ElementKind.Card, ElementKind.Row, ElementKind.ListItem, ElementKind.Panel];
        if (d.PresentKind(outer.Contains) is not { } kind)
        {
            return null;
        }

        bool? None(KindWords inner) =>
            new Said(Quantifier.None, new OfKind(kind), new Holding(new OfKind(inner))).Judge(d.Scene)?.Truth;
        KindWords[] inner = [.. Lexicon.Kinds.Where(k => !k.Is.All(Kinds.IsText) && k.Name is not ("row" or "cell"))];
        KindWords? some = d.Rng.PickOrNone([.. inner.Where(k => None(k) == false)]);
        KindWords? none = d.Rng.PickOrNone([
            .. inner.Where(k => None(k) == true && new OfKind(k).Over(d.Scene).Contains(Fit.Yes)),
        ]);
        return some is null || none is null ? null : new Twins(NoneHolds(d, kind, none), NoneHolds(d, kind, some));
    }

    private static Drawn NoneHolds(Drawing d, KindWords kind, KindWords inner) =>
        new(
            new Said(Quantifier.None, new OfKind(kind), new Holding(new OfKind(inner))),
            new Slots().With("kinds", d.Refer.Sort(kind)).With("inner", d.Refer.Sort(inner))
        );

    /// <summary>"Every card has an 'Add to cart' button": a text that recurs in each.</summary>
    private static Twins? EachSays(Drawing d)
    {
        ElementKind[] outer = [ElementKind.Card, ElementKind.Row, ElementKind.ListItem];
        if (d.PresentKind(outer.Contains) is not { } kind)
        {
            return null;
        }

        string[] texts =
        [
            .. d.Shuffled(id => d.Scene.Texts[id].Length is > 1 and < 30 && d.Scene.Holder(id, [.. kind.Is]) >= 0)
                .Select(id => d.Scene[id].Text)
                .Distinct()
                .Take(12),
        ];
        bool? All(string text) =>
            EachSays(d, kind, text).Program.Judge(d.Scene) is { Grounding.Subjects.Count: > 1 } judged
                ? judged.Truth
                : null;
        string? yes = texts.FirstOrDefault(text => All(text) == true);
        string? no = texts.FirstOrDefault(text => All(text) == false);
        return yes is null || no is null ? null : new Twins(EachSays(d, kind, yes), EachSays(d, kind, no));
    }

    private static Drawn EachSays(Drawing d, KindWords kind, string text) =>
        new(
            new Said(Quantifier.All, new OfKind(kind), new Holding(new HasText(text))),
            new Slots().With("kinds", d.Refer.Sort(kind)).With("quoted", d.Refer.Quote(text))
        );
}
