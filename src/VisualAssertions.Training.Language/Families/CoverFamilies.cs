namespace VisualAssertions.Training.Language;

/// <summary>What covers what, what goes across the page, and whether the page is still loading.</summary>
internal static class CoverFamilies
{
    public static IReadOnlyList<Family> All { get; } =
    [
        new("defect.covers", AssertionCategory.Defect, 2.5, ["subject", "anchor"], Covers),
        new("defect.glued", AssertionCategory.Defect, 1.5, ["subject", "does"], Glued, Negatable: false),
        new("style.wide", AssertionCategory.Style, 1.5, ["subject"], Wide),
        new("page.loading", AssertionCategory.Page, 1.5, ["does"], Loading, Negatable: false),
    ];

    private static bool Floats(ElementKind kind) =>
        kind
            is ElementKind.Toast
                or ElementKind.Banner
                or ElementKind.Dialog
                or ElementKind.Menu
                or ElementKind.Tooltip
                or ElementKind.Alert
                or ElementKind.Button
                or ElementKind.Icon;

    private static Twins? Covers(Drawing d)
    {
        foreach (int under in d.Shuffled(id => d.Scene.Has(id, ElementState.Overlapped)).Take(4))
        {
            Fit[] over = new Overlapping(new Anchor(new These(under))).Over(d.Scene);
            int top = d.Any(id => over[id] == Fit.Yes && Floats(d.Scene[id].Kind));
            if (top < 0)
            {
                continue;
            }

            Fit[] covered = new Overlapping(new Anchor(new These(top))).Over(d.Scene);
            int clear = d.Any(id => id != top && covered[id] == Fit.No && d.Scene[id].Kind == d.Scene[under].Kind);
            if (
                clear >= 0
                && d.Refer.To(top, Avoid.Places) is { } subject
                && d.Refer.To(under, Avoid.Places) is { } a
                && d.Refer.To(clear, Avoid.Places) is { } b
            )
            {
                return new Twins(Covers(subject, a), Covers(subject, b));
            }
        }

        return null;
    }

    private static Drawn Covers(Reference subject, Reference anchor) =>
        new(
            new Said(Quantifier.Exists, subject.Property, new Overlapping(new Anchor(anchor.Property)), Definite: true),
            new Slots().With("subject", subject).With("anchor", anchor)
        );

    /// <summary>Whether an icon sticks to its words. Of those that do and those that don't one is said as often as the other.</summary>
    private static Twins? Glued(Drawing d)
    {
        Fit[] touches = new IconTouches().Over(d.Scene);
        int tight = d.Any(id => touches[id] == Fit.Yes);
        int loose = d.Any(id => touches[id] == Fit.No);
        int id = tight >= 0 && (loose < 0 || d.Rng.Chance(0.5)) ? tight : loose;
        return id < 0 || (tight < 0 && !d.Rng.Chance(0.3)) || d.Refer.To(id, Avoid.Icons) is not { } subject
            ? null
            : new Twins(Glued(d, subject, id == tight), Glued(d, subject, id != tight));
    }

    private static Drawn Glued(Drawing d, Reference subject, bool said) =>
        new(
            new Said(
                Quantifier.Exists,
                subject.Property,
                said ? new IconTouches() : new Not(new IconTouches()),
                Definite: true
            ),
            new Slots().With("subject", subject).With("does", d.Rng.Draw(Lexicon.List(said ? "glued.yes" : "glued.no")))
        );

    private static Twins? Wide(Drawing d)
    {
        bool CanBe(int id) =>
            d.Scene[id].Kind
                is ElementKind.NavBar
                    or ElementKind.Banner
                    or ElementKind.Alert
                    or ElementKind.Footer
                    or ElementKind.Button
                    or ElementKind.Image
                    or ElementKind.Card
                    or ElementKind.Field
                    or ElementKind.Toast
                    or ElementKind.Table;
        Fit[] wide = new FullWidth().Over(d.Scene);
        int yes = d.Any(id => CanBe(id) && wide[id] == Fit.Yes);
        int no = yes < 0 ? -1 : d.Any(id => CanBe(id) && wide[id] == Fit.No);
        return no >= 0 && d.Refer.To(yes, Avoid.Places) is { } a && d.Refer.To(no, Avoid.Places) is { } b
            ? new Twins(Wide(a), Wide(b))
            : null;
    }

    private static Drawn Wide(Reference subject) =>
        new(
            new Said(Quantifier.Exists, subject.Property, new FullWidth(), Definite: true),
            new Slots().With("subject", subject)
        );

    /// <summary>Whether content is still to come. Said of pages that have loaded as seldom as others are still loading.</summary>
    private static Twins? Loading(Drawing d)
    {
        bool loads = d.Scene.Elements.Any(e => e.Kind is ElementKind.Skeleton);
        double share = d.Names.Share(Lexicon.Kinds.First(kind => kind.Name == "skeleton"));
        return !loads && !d.Rng.Chance(share / (1 - share)) ? null : new Twins(Loading(d, loads), Loading(d, !loads));
    }

    private static Drawn Loading(Drawing d, bool said) =>
        new(
            new Said(said ? Quantifier.Exists : Quantifier.None, new OfAnyKind([ElementKind.Skeleton])),
            new Slots().With("does", d.Rng.Draw(Lexicon.List(said ? "loading.yes" : "loading.no")))
        );
}
