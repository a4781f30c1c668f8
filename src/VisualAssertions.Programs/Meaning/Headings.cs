namespace VisualAssertions.Programs;

/// <summary>Is the heading of the page: the first, high up, in no card or dialog, and no other is plainly taller.</summary>
internal sealed record MainHeading : Property
{
    public override Fit[] Over(Scene scene)
    {
        int main = Of(scene);
        return Fits.Map(scene.Count, id => Fits.Of(id == main));
    }

    /// <summary>−1 if the page has none, or if another could be meant.</summary>
    public static int Of(Scene scene)
    {
        int[] headings = [.. Enumerable.Range(0, scene.Count).Where(id => scene[id].Kind == ElementKind.Heading)];
        if (headings.Length == 0)
        {
            return -1;
        }

        int first = headings.MinBy(id => scene[id].Box.Y);
        bool apart =
            scene.Holder(first, ElementKind.Card, ElementKind.Panel, ElementKind.Dialog, ElementKind.Sidebar) < 0;
        bool tallest = headings.All(id => LineHeight(scene, id) < 1.2f * LineHeight(scene, first));
        return apart && tallest && scene[first].Box.Y < 0.45f * scene.Page.Height ? first : -1;
    }

    // Boxes hug the ink of some headings and the line of others; a line without descenders is a third lower.
    private static float LineHeight(Scene scene, int id)
    {
        string text = scene[id].Text;
        float height = scene[id].Lines.Count > 0 ? scene[id].Lines[0].Box.Height : scene[id].Box.Height;
        return text.AsSpan().IndexOfAny("gjpqy") >= 0 ? height : height * 1.25f;
    }
}

/// <summary>Stands under a heading: in its holder, below it, and before the next heading of that holder.</summary>
internal sealed record Headed(Anchor By) : Placed(By)
{
    protected override Fit Of(Scene scene, int id, int anchor) => Is(scene, id, anchor);

    public static Fit Is(Scene scene, int id, int anchor)
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

        return Interrupted(scene, id, anchor, holder) switch
        {
            Fit.Yes => Fit.No,
            Fit.Maybe => Fit.Maybe,
            Fit.No => holder >= 0 || Shares(box, heading) ? Fit.Yes : Fit.Maybe,
        };
    }

    // Another heading comes between them. After a plainly smaller one some would still say "under" the larger.
    private static Fit Interrupted(Scene scene, int id, int anchor, int holder)
    {
        Fit interrupted = Fit.No;
        for (int other = 0; other < scene.Count; other++)
        {
            Box at = scene[other].Box;
            if (
                other != anchor
                && other != id
                && scene[other].Kind == ElementKind.Heading
                && (holder < 0 || scene.IsInside(other, holder))
                && at.Y >= scene[anchor].Box.Bottom - 1
                && at.CenterY < scene[id].Box.CenterY
            )
            {
                bool smaller = at.Height < 0.9f * scene[anchor].Box.Height;
                interrupted = interrupted.Or(smaller ? Fit.Maybe : Fit.Yes);
            }
        }

        return interrupted;
    }

    private static bool Shares(Box a, Box b) => Math.Min(a.Right, b.Right) > Math.Max(a.X, b.X);
}
