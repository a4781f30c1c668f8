namespace VisualAssertions.Programs;

/// <summary>Whether most of the page is dark.</summary>
internal static class PageTheme
{
    private const double DarkBelow = 0.5;

    public static bool IsDark(SeenTree tree, Rgb? background) =>
        background is { } known ? Lightness(known) < DarkBelow
        : Surface(tree) is { } surface ? surface
        : LightText(tree);

    /// <summary>By the fills of the largest surfaces, if they cover most of the page; null otherwise.</summary>
    private static bool? Surface(SeenTree tree)
    {
        double[] covered = [0, 0];
        double page = tree.Count == 0 ? 0 : tree.Elements.Max(e => e.Box.Right) * tree.Elements.Max(e => e.Box.Bottom);
        for (int id = 0; id < tree.Count; id++)
        {
            if (tree.Parents[id] < 0 && tree[id].Fill is { } fill)
            {
                covered[Lightness(fill) < DarkBelow ? 1 : 0] += tree[id].Box.Area;
            }
        }

        return covered[0] > page / 2 ? false
            : covered[1] > page / 2 ? true
            : null;
    }

    /// <summary>Text that lies on the page itself is light.</summary>
    private static bool LightText(SeenTree tree)
    {
        int light = 0;
        int dark = 0;
        for (int id = 0; id < tree.Count; id++)
        {
            if (Kinds.IsText(tree[id].Kind) && tree[id].Color is { } color && !IsOnFill(tree, id))
            {
                bool isLight = Lightness(color) >= DarkBelow;
                light += isLight ? 1 : 0;
                dark += isLight ? 0 : 1;
            }
        }

        return light > dark;
    }

    private static bool IsOnFill(SeenTree tree, int id)
    {
        int at = tree.Parents[id];
        while (at >= 0 && tree[at].Fill is null)
        {
            at = tree.Parents[at];
        }

        return at >= 0;
    }

    private static double Lightness(Rgb color) => ColorNames.ToOklch(color).Lightness;
}
