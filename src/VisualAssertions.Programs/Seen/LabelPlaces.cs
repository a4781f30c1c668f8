namespace VisualAssertions.Programs;

/// <summary>Where labels stand: above or left of fields, right of boxes to tick, at either side of switches.</summary>
internal static class LabelPlaces
{
    // In CSS pixels.
    private const float MostAbove = 96;
    private const float MostAboveOfText = 40;
    private const float MostBeside = 40;
    private const float MostLeftOfField = 260;
    private const float MostLeftAcrossRow = 2000;

    /// <summary>What a plain text is farther away than a label at the same place: text is more often something else.</summary>
    private const float PlainText = 30;

    public static bool IsNamed(ElementKind kind) =>
        kind is ElementKind.Field or ElementKind.TextArea or ElementKind.Select or ElementKind.Slider
        || kind is ElementKind.Search or ElementKind.Stepper or ElementKind.Progress or ElementKind.Rating
        || IsTicked(kind);

    /// <summary>How far away from a control a text stands as its label; null if it can't be its label.</summary>
    public static float? Away(SeenTree tree, int control, int text)
    {
        if (!Together(tree, control, text))
        {
            return null;
        }

        (Box c, Box t) = (tree[control].Box, tree[text].Box);
        bool isLabel = tree[text].Kind == ElementKind.Label;
        if (tree[text].Kind == ElementKind.Heading && tree[control].Kind != ElementKind.Switch)
        {
            return null;
        }

        float? away = IsTicked(tree[control].Kind) ? OfTicked(tree, control, c, t) : OfField(tree, isLabel, c, t);
        return away is null || (!isLabel && !TakesText(tree[control].Kind)) ? null
            : Separated(tree, control, text) ? null
            : away / tree.Px + (isLabel ? 0 : PlainText);
    }

    private static bool IsTicked(ElementKind kind) =>
        kind is ElementKind.Checkbox or ElementKind.Radio or ElementKind.Switch;

    // Bars, stars and search boxes stand among texts that don't name them.
    private static bool TakesText(ElementKind kind) =>
        kind
            is not (
                ElementKind.Progress
                or ElementKind.Rating
                or ElementKind.Search
                or ElementKind.Stepper
                or ElementKind.Slider
            );

    /// <summary>A label stands in the same card or row as its control.</summary>
    private static bool Together(SeenTree tree, int control, int text)
    {
        int holder = tree.Parents[text];
        return holder == control
            || holder == tree.Parents[control]
            || (holder >= 0 && tree.IsInside(control, holder))
            || (tree.Parents[control] >= 0 && tree.IsInside(text, tree.Parents[control]));
    }

    private static float? OfTicked(SeenTree tree, int control, Box c, Box t)
    {
        float middle = Math.Abs(c.CenterY - t.CenterY);
        bool onLine = middle < Math.Max(c.Height, t.Height) * 0.9f || (t.Y < c.CenterY && t.Bottom > c.CenterY);
        bool covered = onLine && t.X >= c.X - 2 * tree.Px && t.X < c.Right;
        float right = t.X - c.Right;
        float left = c.X - t.Right;
        float mostLeft = tree[control].Kind == ElementKind.Switch ? MostLeftAcrossRow : MostBeside;
        return covered ? 0
            : onLine && right > -4 * tree.Px && right < MostBeside * tree.Px ? Math.Max(0, right) + middle
            : onLine && left > -4 * tree.Px && left < mostLeft * tree.Px
                ? MostBeside * tree.Px + Math.Max(0, c.X - (left > MostBeside * tree.Px ? t.X : t.Right)) + Below(c, t)
            : null;
    }

    /// <summary>Of two lines at the other end of a row the upper one is the name, the lower one explains it.</summary>
    private static float Below(Box control, Box text) => Math.Max(0, text.CenterY - control.Y);

    private static float? OfField(SeenTree tree, bool isLabel, Box c, Box t)
    {
        float above = c.Y - t.Bottom;
        bool overIt = t.X < c.Right && t.Right > c.X && t.X >= c.X - 24 * tree.Px;
        bool onEdge = overIt && t.CenterY < c.CenterY && t.Bottom > c.Y - 1 && t.CenterY > c.Y - t.Height;
        float left = c.X - t.Right;
        bool onLine = Math.Min(c.Bottom, t.Bottom) - Math.Max(c.Y, t.Y) > 0.5f * Math.Min(c.Height, t.Height);
        float mostAbove = isLabel ? MostAbove : MostAboveOfText;
        float mostLeft = isLabel ? MostLeftAcrossRow : MostLeftOfField;
        return onEdge ? 0
            : overIt && above > -t.Height && above < mostAbove * tree.Px ? Math.Max(0, above)
            : onLine && left > -2 * tree.Px && left < mostLeft * tree.Px ? 12 * tree.Px + Math.Max(0, left) / 4
            : null;
    }

    /// <summary>Another control stands between the text and the control.</summary>
    private static bool Separated(SeenTree tree, int control, int text)
    {
        (Box c, Box t) = (tree[control].Box, tree[text].Box);
        Box gap = Box.FromCorners(
            Math.Max(Math.Min(c.X, t.X), Math.Min(c.Right, t.Right)),
            Math.Min(c.CenterY, t.CenterY),
            Math.Min(Math.Max(c.X, t.X), Math.Max(c.Right, t.Right)),
            Math.Max(c.CenterY, t.CenterY)
        );
        for (int id = 0; id < tree.Count; id++)
        {
            if (
                id != control
                && Kinds.Controls.Contains(tree[id].Kind)
                && Crosses(tree[id].Box, gap)
                && tree[id].Box.Inside(c) < 0.5f
            )
            {
                return true;
            }
        }

        return false;
    }

    private static bool Crosses(Box box, Box gap)
    {
        float left = Math.Min(gap.X, gap.Right);
        float right = Math.Max(gap.X, gap.Right);
        return box.CenterX > left && box.CenterX < right && box.CenterY >= gap.Y && box.CenterY <= gap.Bottom;
    }
}
