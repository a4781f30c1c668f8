namespace VisualAssertions.Training.Language;

/// <summary>Columns of a grid, all of a sort at one place, what comes right after what, how labels stand in buttons.</summary>
internal static class LayoutFamilies
{
    public static IReadOnlyList<Family> All { get; } =
    [
        new("count.columns", AssertionCategory.Count, 2, ["n", "kinds"], Columns, Negatable: false),
        new("spatial.all", AssertionCategory.Spatial, 1.5, ["kinds", "place"], AllAt, Negatable: false),
        new("spatial.after", AssertionCategory.Spatial, 2, ["first", "second"], After),
        new("style.label", AssertionCategory.Style, 1, ["subject", "side"], Label),
    ];

    private static Twins? Columns(Drawing d)
    {
        foreach (int first in d.Shuffled(id => d.Scene[id].Kind is ElementKind.Card or ElementKind.Image).Take(4))
        {
            ElementKind kind = d.Scene[first].Kind;
            int[] all = [.. Enumerable.Range(0, d.Scene.Count).Where(id => d.Scene[id].Kind == kind)];
            if (PerRow(d.Scene, all) is { } n)
            {
                KindWords words = d.Rng.Pick(Lexicon.KindsFor(kind));
                int wrong = n == 2 || d.Rng.Chance(0.5) ? n + 1 : n - 1;
                return new Twins(Columns(d, all, words, n, n), Columns(d, all, words, wrong, n));
            }
        }

        return null;
    }

    /// <summary>Null if the rows differ, or if there is but one column.</summary>
    private static int? PerRow(Scene scene, int[] ids)
    {
        var rows = new List<int>();
        float last = float.MinValue;
        foreach (int id in ids)
        {
            Box box = scene[id].Box;
            if (rows.Count == 0 || Math.Abs(box.Y - last) > box.Height / 3)
            {
                rows.Add(0);
                last = box.Y;
            }

            rows[^1]++;
        }

        return rows.Count > 0 && rows[0] is > 1 and < 8 && rows[..^1].All(n => n == rows[0]) && rows[^1] <= rows[0]
            ? rows[0]
            : null;
    }

    private static Drawn Columns(Drawing d, int[] ids, KindWords kind, int n, int real) =>
        new(
            new Free(n == real, new These(ids)).Saying(new PerLine(n, new OfKind(kind)), d.Scene),
            new Slots().With("n", Numbers.Cardinal(n, d.Rng)).With("kinds", d.Refer.Sort(kind))
        );

    /// <summary>All of a sort at one place of the page: "the toasts are stacked at the top right".</summary>
    private static Twins? AllAt(Drawing d)
    {
        if (d.PresentKind(kind => !Kinds.IsText(kind) && kind is not ElementKind.Cell) is not { } kind)
        {
            return null;
        }

        bool? Holds(PlaceWords place) =>
            AllAt(d, kind, place).Program.Judge(d.Scene) is { Grounding.Subjects.Count: > 1 } judged
                ? judged.Truth
                : null;
        PlaceWords? yes = d.Rng.PickOrNone([.. Lexicon.Places.Where(place => Holds(place) == true)]);
        PlaceWords? no = d.Rng.PickOrNone([.. Lexicon.Places.Where(place => Holds(place) == false)]);
        return yes is null || no is null ? null : new Twins(AllAt(d, kind, yes), AllAt(d, kind, no));
    }

    private static Drawn AllAt(Drawing d, KindWords kind, PlaceWords place) =>
        new(
            new Said(Quantifier.All, new OfKind(kind), new AtPlace(place.Across, place.Down)),
            new Slots().With("kinds", d.Refer.Sort(kind)).With("place", d.Rng.Draw(place.Where))
        );

    private static Twins? After(Drawing d)
    {
        if (Groups.InOrder(d) is not { Length: >= 3 } all)
        {
            return null;
        }

        int at = d.Rng.Below(all.Length - 1);
        int other =
            at + 2 < all.Length && d.Rng.Chance(0.4) ? all[at + 2]
            : at > 0 ? all[at - 1]
            : -1;
        return other < 0 || d.Refer.To(all[at], Avoid.Places) is not { } anchor ? null
            : d.Refer.To(all[at + 1], Avoid.Places) is { } next && d.Refer.To(other, Avoid.Places) is { } wrong
                ? new Twins(After(next, anchor), After(wrong, anchor))
            : null;
    }

    private static Drawn After(Reference subject, Reference anchor) =>
        new(
            new Said(Quantifier.Exists, subject.Property, new RightAfter(new Anchor(anchor.Property)), Definite: true),
            new Slots().With("first", subject).With("second", anchor)
        );

    private static Twins? Label(Drawing d)
    {
        foreach (
            int id in d.Shuffled(id => d.Scene[id].Kind == ElementKind.Button && LabelAt.CanTell(d.Scene, id)).Take(4)
        )
        {
            int[] sides = [-1, 0, 1];
            Fit Is(int side) => new LabelAt(side).Over(d.Scene)[id];
            int[] yes = [.. sides.Where(side => Is(side) == Fit.Yes)];
            int[] no = [.. sides.Where(side => Is(side) == Fit.No)];
            if (yes.Length == 1 && no.Length > 0 && d.Refer.To(id) is { } subject)
            {
                return new Twins(Label(d, subject, yes[0]), Label(d, subject, d.Rng.Pick(no)));
            }
        }

        return null;
    }

    private static Drawn Label(Drawing d, Reference subject, int side) =>
        new(
            new Said(Quantifier.Exists, subject.Property, new LabelAt(side), Definite: true),
            new Slots()
                .With("subject", subject)
                .With(
                    "side",
                    d.Rng.Draw(
                        Lexicon.List(
                            side < 0 ? "label.left"
                            : side > 0 ? "label.right"
                            : "label.middle"
                        )
                    )
                )
        );
}
