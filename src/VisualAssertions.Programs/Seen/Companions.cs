namespace VisualAssertions.Programs;

/// <summary>Icons before the words of a control without edges, and badges after them: a person takes all for one thing.</summary>
internal static class Companions
{
    /// <summary>Most between an icon and the words, in heights of the larger.</summary>
    private const float MostBefore = 1.1f;

    /// <summary>Most between the words and a badge; in a sidebar or menu it may stand at the end of the line.</summary>
    private const float MostAfter = 1.5f;

    /// <summary>Least between the two, in heights: boxes are seen a pixel or two off.</summary>
    private const float Least = -0.2f;

    /// <returns>For each element the control that it stands beside; −1 for none.</returns>
    public static int[] Of(SeenTree tree) =>
        [
            .. Enumerable
                .Range(0, tree.Count)
                .Select(id =>
                    tree[id].Kind switch
                    {
                        // One behind the words belongs as much to what follows.
                        ElementKind.Icon => Nearest(tree, id, (icon, words) => words.X - icon.Right, MostBefore),
                        ElementKind.Badge => Nearest(
                            tree,
                            id,
                            (badge, words) => badge.X - words.Right,
                            After(tree, id)
                        ),
                        _ => -1,
                    }
                ),
        ];

    private static float After(SeenTree tree, int badge) =>
        tree.Parents[badge] is >= 0 and var holder && tree[holder].Kind is ElementKind.Sidebar or ElementKind.Menu
            ? float.MaxValue
            : MostAfter;

    /// <param name="gap">Pixels between the companion and the words.</param>
    private static int Nearest(SeenTree tree, int companion, Func<Box, Box, float> gap, float most)
    {
        int best = -1;
        float least = most;
        for (int id = 0; id < tree.Count; id++)
        {
            if (!IsWords(tree[id]) || tree.Parents[id] != tree.Parents[companion])
            {
                continue;
            }

            (Box small, Box words) = (tree[companion].Box, tree[id].Box);
            float height = Math.Max(small.Height, words.Height);
            bool onLine = Math.Abs(small.CenterY - words.CenterY) < 0.4f * height;
            float between = gap(small, words) / height;
            if (onLine && between > Least && between < least)
            {
                (best, least) = (id, between);
            }
        }

        return best;
    }

    private static bool IsWords(TruthElement element) =>
        element is { Fill: null, Text.Length: > 0 }
        && element.Kind
            is ElementKind.NavItem
                or ElementKind.Button
                or ElementKind.Tab
                or ElementKind.MenuItem
                or ElementKind.Logo
                or ElementKind.Link;
}
