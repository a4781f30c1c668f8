namespace VisualAssertions.Training.Language;

/// <summary>Counters on icons, menu entries and tabs; messages under fields; what comes right after what.</summary>
internal static class BadgeFamilies
{
    private static readonly ElementKind[] Holders =
    [
        ElementKind.NavItem,
        ElementKind.Tab,
        ElementKind.Button,
        ElementKind.Link,
    ];

    private const AssertionCategory Relation = AssertionCategory.Relation;

    public static IReadOnlyList<Family> All { get; } =
    [
        new("badge.on", Relation, 4, ["subject", "value"], On),
        new("badge.count", AssertionCategory.Data, 2.5, ["subject", "value"], Count),
        new("badge.none", AssertionCategory.Absence, 1.5, ["subject"], Has),
        new("message.under", Relation, 2.5, ["subject", "quoted"], Under),
    ];

    private static bool IsBadge(Scene scene, int id) =>
        scene[id].Kind is ElementKind.Badge or ElementKind.Tag && scene.Texts[id].Length is > 0 and < 12;

    /// <summary>A badge, what carries it, and things alike without one that says the same.</summary>
    private static (int Badge, int Owner, int[] Others)? Draw(Drawing d)
    {
        foreach (int badge in d.Shuffled(id => IsBadge(d.Scene, id) && char.IsDigit(d.Scene.Texts[id][0])).Take(5))
        {
            int owner = BadgeOwner.Of(d.Scene, badge, Holders);
            if (owner < 0)
            {
                continue;
            }

            int[] others =
            [
                .. d.Shuffled(id =>
                    id != owner && IsAlike(d.Scene, id, owner) && !Shows(d.Scene, id, d.Scene.Texts[badge])
                ),
            ];
            if (others.Length > 0)
            {
                return (badge, owner, others);
            }
        }

        return null;
    }

    private static bool IsAlike(Scene scene, int id, int owner) =>
        scene[id].Kind == scene[owner].Kind
        && (
            scene[id].Kind != ElementKind.Icon
            || Math.Abs(scene[id].Box.CenterY - scene[owner].Box.CenterY) < 40 * scene.Px
        );

    private static bool Shows(Scene scene, int id, string value) =>
        Enumerable
            .Range(0, scene.Count)
            .Any(badge =>
                scene.Texts[badge] == value && new BadgeOf(new Anchor(new These(id))).Over(scene)[badge] != Fit.No
            );

    private static Twins? On(Drawing d) =>
        Draw(d) is var (badge, owner, others)
        && d.Refer.To(owner, Avoid.Places) is { } own
        && d.Refer.To(others[0], Avoid.Places) is { } other
            ? new Twins(On(own, d.Scene[badge].Text), On(other, d.Scene[badge].Text))
            : null;

    private static Twins? Count(Drawing d)
    {
        if (Draw(d) is not var (badge, owner, _) || d.Refer.To(owner) is not { } own)
        {
            return null;
        }

        string text = d.Scene[badge].Text;
        int other = d.Any(id => IsBadge(d.Scene, id) && d.Scene.Texts[id] != d.Scene.Texts[badge]);
        string? wrong = other >= 0 && d.Rng.Chance(0.6) ? d.Scene[other].Text : Altering.Digit(text, d.Rng);
        return wrong is null ? null : new Twins(On(own, text), On(own, wrong));
    }

    private static Drawn On(Reference subject, string value) =>
        new(
            new Said(
                Quantifier.Exists,
                new OfAnyKind([ElementKind.Badge, ElementKind.Tag]) & new HasText(value),
                new BadgeOf(new Anchor(subject.Property))
            ),
            new Slots().With("subject", subject).With("value", value)
        );

    /// <summary>That there is no counter at all.</summary>
    private static Twins? Has(Drawing d)
    {
        if (Draw(d) is not var (_, owner, others))
        {
            return null;
        }

        int bare = others.FirstOrDefault(id => Bare(id).Judge(d.Scene)?.Truth == true, -1);
        return bare >= 0 && d.Refer.To(owner, Avoid.Places) is { } with && d.Refer.To(bare, Avoid.Places) is { } without
            ? new Twins(None(without), None(with))
            : null;
    }

    private static Said Bare(int id) =>
        new(
            Quantifier.None,
            new OfAnyKind([ElementKind.Badge, ElementKind.Tag]),
            new BadgeOf(new Anchor(new These(id)))
        );

    private static Drawn None(Reference subject) =>
        new(
            new Said(
                Quantifier.None,
                new OfAnyKind([ElementKind.Badge, ElementKind.Tag]),
                new BadgeOf(new Anchor(subject.Property))
            ),
            new Slots().With("subject", subject)
        );

    /// <summary>The line right below a field: an error or a hint.</summary>
    private static Twins? Under(Drawing d)
    {
        bool IsField(int id) => Kinds.HoldsValue(d.Scene[id].Kind) && d.Scene[id].Kind != ElementKind.Slider;
        foreach (int text in d.Shuffled(id => IsMessage(d.Scene, id)).Take(8))
        {
            int field = d.Any(id => IsField(id) && RightBelow.Is(d.Scene, text, id) == Fit.Yes);
            int other = field < 0 ? -1 : d.Any(id => IsField(id) && RightBelow.Is(d.Scene, text, id) == Fit.No);
            if (
                other >= 0
                && d.Refer.To(field, Avoid.States) is { } own
                && d.Refer.To(other, Avoid.States) is { } wrong
            )
            {
                string said = d.Scene[text].Text;
                return new Twins(Under(d, own, said), Under(d, wrong, said));
            }
        }

        return null;
    }

    private static bool IsMessage(Scene scene, int id) =>
        scene[id].Kind is ElementKind.Text
        && scene.Texts[id].Length is > 6 and < 70
        && !scene.Elements.Any(e => e.LabelledBy == id);

    private static Drawn Under(Drawing d, Reference field, string message) =>
        new(
            new Said(Quantifier.Exists, new HasText(message), new RightBelow(new Anchor(field.Property))),
            new Slots().With("subject", field).With("quoted", d.Refer.Quote(message))
        );
}
