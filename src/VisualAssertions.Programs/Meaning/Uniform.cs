namespace VisualAssertions.Programs;

internal enum Trait
{
    LeftEdge,
    RightEdge,
    TopEdge,
    BottomEdge,
    CenterAcross,
    CenterDown,
    Width,
    Height,
    Size,
    Color,
    Gap,
}

/// <summary>Elements of a sort share a trait: one edge, one size, one colour, one gap between neighbours.</summary>
internal sealed record Uniform(Trait Trait, Property Subject) : Program
{
    // In CSS pixels: within the first nobody sees a difference, from the second on everybody does.
    private const float Same = 3;
    private const float Different = 8;

    public override Judgement? Judge(Scene scene)
    {
        Fit[] fits = Subject.Over(scene);
        int[] ids = fits.Ids();
        Fit agree =
            ids.Length < 2 ? Fit.Maybe
            : Trait == Trait.Color ? Colors(scene, ids)
            : Numbers(scene, ids);
        return fits.Contains(Fit.Maybe) || agree == Fit.Maybe
            ? null
            : new Judgement(
                agree == Fit.Yes,
                new Grounding
                {
                    Subjects = ids,
                    Satisfied = ids,
                    Quantifier = Quantifier.Free,
                }
            );
    }

    public override Program? Negated() => null;

    private static Fit Colors(Scene scene, int[] ids)
    {
        Rgb?[] colors = [.. ids.Select(scene.ColorOf)];
        return colors.Contains(null)
            ? Fit.Maybe
            : ids.Select((_, i) => ColorFits.Same(colors[0]!.Value, colors[i]!.Value))
                .Aggregate(Fit.Yes, (all, one) => all.And(one));
    }

    private Fit Numbers(Scene scene, int[] ids) =>
        Trait switch
        {
            Trait.Size => Spread(ids.Select(id => scene[id].Box.Width), scene.Px)
                .And(Spread(ids.Select(id => scene[id].Box.Height), scene.Px)),
            Trait.Gap => Spread(Gaps([.. ids.Select(id => scene[id].Box)]), scene.Px),
            _ => Spread(ids.Select(id => Of(scene[id].Box)), scene.Px),
        };

    private static Fit Spread(IEnumerable<float> numbers, float px)
    {
        float[] all = [.. numbers];
        return all.Length == 0 ? Fit.Maybe : Fits.Between(all.Min() - all.Max(), -Different * px, -Same * px);
    }

    /// <summary>Between neighbours along the direction in which the boxes spread.</summary>
    private static IEnumerable<float> Gaps(Box[] boxes)
    {
        bool across =
            boxes.Max(b => b.CenterX) - boxes.Min(b => b.CenterX)
            >= boxes.Max(b => b.CenterY) - boxes.Min(b => b.CenterY);
        Box[] sorted = [.. boxes.OrderBy(box => across ? box.X : box.Y)];
        return sorted.Zip(sorted.Skip(1), (a, b) => across ? b.X - a.Right : b.Y - a.Bottom);
    }

    private float Of(Box box) =>
        Trait switch
        {
            Trait.LeftEdge => box.X,
            Trait.RightEdge => box.Right,
            Trait.TopEdge => box.Y,
            Trait.BottomEdge => box.Bottom,
            Trait.CenterAcross => box.CenterX,
            Trait.CenterDown => box.CenterY,
            Trait.Width => box.Width,
            Trait.Height => box.Height,
            Trait.Size or Trait.Color or Trait.Gap => 0,
        };
}

/// <summary>Texts go up or down in reading order: as amounts, as dates, or by the alphabet.</summary>
internal sealed record SortedTexts(Property Subject, bool Ascending) : Program
{
    public override Judgement? Judge(Scene scene)
    {
        int[] ids = [.. Subject.Over(scene).Ids().Where(id => scene.Texts[id].Length > 0)];
        if (ids.Length < 2 || Steps(scene, ids) is not { } steps || steps.All(step => step == 0))
        {
            return null;
        }

        return new Judgement(
            steps.All(step => Ascending ? step <= 0 : step >= 0),
            new Grounding
            {
                Subjects = ids,
                Satisfied = ids,
                Quantifier = Quantifier.Free,
            }
        );
    }

    public override Program? Negated() => null;

    /// <summary>Each text compared with the next.</summary>
    private static int[]? Steps(Scene scene, int[] ids)
    {
        double?[] amounts = [.. ids.Select(id => ShownAmounts.Only(scene[id].Text)?.Value)];
        double?[] dates = [.. ids.Select(id => (double?)ShownDates.Only(scene[id].Text)?.DayNumber)];
        double?[]? keys =
            !dates.Contains(null) ? dates
            : !amounts.Contains(null) ? amounts
            : null;
        return keys is null
            ? [.. ids.Zip(ids.Skip(1), (a, b) => string.CompareOrdinal(scene.Texts[a], scene.Texts[b]))]
            : [.. keys.Zip(keys.Skip(1), (a, b) => a!.Value.CompareTo(b!.Value))];
    }
}
