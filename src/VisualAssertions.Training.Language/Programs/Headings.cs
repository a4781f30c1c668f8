namespace VisualAssertions.Training.Language;

/// <summary>Is the heading of the page: the tallest, and of those the first.</summary>
internal sealed record MainHeading : Property
{
    public override Fit[] Over(Scene scene)
    {
        int main = Of(scene);
        return Fits.Map(scene.Count, id => Fits.Of(id == main));
    }

    /// <summary>−1 if the page has none, or two that could be meant.</summary>
    public static int Of(Scene scene)
    {
        int[] headings = [.. Enumerable.Range(0, scene.Count).Where(id => scene[id].Kind == ElementKind.Heading)];
        if (headings.Length == 0)
        {
            return -1;
        }

        float Height(int id) => scene[id].Lines.Count > 0 ? scene[id].Lines[0].Box.Height : scene[id].Box.Height;
        int[] bySize = [.. headings.OrderByDescending(Height).ThenBy(id => id)];
        bool clear = bySize.Length == 1 || Height(bySize[0]) > 1.15f * Height(bySize[1]);
        return clear ? bySize[0] : -1;
    }
}

/// <summary>Stands under a heading: in its holder, below it, and before the next heading of that holder.</summary>
internal sealed record Headed(Anchor By) : Placed(By)
{
    protected override Fit Of(Scene scene, int id, int anchor)
    {
        Box box = scene[id].Box;
        Box heading = scene[anchor].Box;
        int holder = scene[anchor].Parent;
        bool same = holder < 0 || scene.IsInside(id, holder);
        if (!same || scene.IsInside(anchor, id))
        {
            return Fit.No;
        }

        if (box.CenterY < heading.Bottom)
        {
            return box.Bottom <= heading.Y + 2 * scene.Px || holder < 0 || box.Right < heading.X ? Fit.No : Fit.Maybe;
        }

        return Between(scene, id, anchor, holder) ? Fit.No
            : holder >= 0 || Shares(box, heading) ? Fit.Yes
            : Fit.Maybe;
    }

    // Another heading comes between them, or heads a part that the element is in.
    private static bool Between(Scene scene, int id, int anchor, int holder)
    {
        Box box = scene[id].Box;
        for (int other = 0; other < scene.Count; other++)
        {
            Box at = scene[other].Box;
            if (
                other != anchor
                && other != id
                && scene[other].Kind == ElementKind.Heading
                && (holder < 0 || scene.IsInside(other, holder))
                && at.Y >= scene[anchor].Box.Bottom - 1
                && at.CenterY < box.CenterY
            )
            {
                return true;
            }
        }

        return false;
    }

    private static bool Shares(Box a, Box b) => Math.Min(a.Right, b.Right) > Math.Max(a.X, b.X);
}
