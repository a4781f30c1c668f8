namespace VisualAssertions.Programs;

/// <summary>Elements of one kind in one holder that stand in line and are about the same size across it.</summary>
internal static class Siblings
{
    private static readonly ElementKind[] Grouped =
    [
        ElementKind.NavItem,
        ElementKind.Card,
        ElementKind.ListItem,
        ElementKind.Tab,
        ElementKind.Breadcrumb,
        ElementKind.Page,
        ElementKind.Radio,
        ElementKind.MenuItem,
        ElementKind.Tag,
    ];

    /// <returns>Numbers of groups; −1 for none.</returns>
    public static int[] Of(SeenTree tree)
    {
        int[] groups = [.. Enumerable.Repeat(-1, tree.Count)];
        int next = 0;
        foreach (int id in tree.OfKind(Grouped))
        {
            int mate = -1;
            for (int other = 0; other < id && mate < 0; other++)
            {
                mate = AreMates(tree, id, other) ? other : -1;
            }

            groups[id] = mate >= 0 ? groups[mate] : next++;
        }

        return groups;
    }

    private static bool AreMates(SeenTree tree, int a, int b)
    {
        if (tree[a].Kind != tree[b].Kind || tree.Parents[a] != tree.Parents[b])
        {
            return false;
        }

        (Box p, Box q) = (tree[a].Box, tree[b].Box);
        bool beside = Math.Abs(p.CenterY - q.CenterY) < 0.3f * Math.Min(p.Height, q.Height);
        bool below = Math.Abs(p.X - q.X) < 4 * tree.Px || Math.Abs(p.CenterX - q.CenterX) < 4 * tree.Px;
        return beside ? Alike(p.Height, q.Height) : below && (Alike(p.Width, q.Width) || Alike(p.Height, q.Height));
    }

    private static bool Alike(float a, float b) => Math.Min(a, b) > 0.7f * Math.Max(a, b);
}
