namespace VisualAssertions.Programs;

/// <summary>Icons beside the words of a control without edges: a person takes both for one thing.</summary>
internal static class IconCompanions
{
    /// <summary>Most between the two, in heights of the larger.</summary>
    private const float MostBetween = 1.1f;

    /// <returns>For each element the control that it stands beside; −1 for none.</returns>
    public static int[] Of(SeenTree tree) =>
        [
            .. Enumerable
                .Range(0, tree.Count)
                .Select(id => tree[id].Kind == ElementKind.Icon ? ControlBeside(tree, id) : -1),
        ];

    private static int ControlBeside(SeenTree tree, int icon)
    {
        int best = -1;
        float least = MostBetween;
        for (int id = 0; id < tree.Count; id++)
        {
            if (!IsWords(tree[id]) || tree.Parents[id] != tree.Parents[icon])
            {
                continue;
            }

            (Box i, Box words) = (tree[icon].Box, tree[id].Box);
            float height = Math.Max(i.Height, words.Height);
            bool onLine = Math.Abs(i.CenterY - words.CenterY) < 0.4f * height;
            // Icons stand before the words; one behind them belongs as much to what follows.
            float between = (words.X - i.Right) / height;
            if (onLine && between > -0.2f && between < least)
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
                or ElementKind.Logo;
}
