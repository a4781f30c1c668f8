namespace VisualAssertions.Programs;

/// <summary>
/// Texts that end just where the picture, their box, or a box beside them begins or ends: what is cut shows no more ink than that,
/// and what is whole keeps some distance.
/// </summary>
internal static class CutTexts
{
    /// <summary>Most between the last ink and the edge that cuts it, in CSS pixels.</summary>
    private const float AtEdge = 1.25f;

    /// <summary>Share of a line's height that stands beside the box that cuts it.</summary>
    private const float Beside = 0.6f;

    /// <returns>For each element whether its text is cut at its right end.</returns>
    public static bool[] Of(SeenTree tree, int width)
    {
        float near = AtEdge * tree.Px;
        return
        [
            .. Enumerable
                .Range(0, tree.Count)
                .Select(id =>
                    tree[id].Text.Length > 0 && Lines(tree[id]).Any(line => IsCut(tree, id, line, width, near))
                ),
        ];
    }

    private static IEnumerable<Box> Lines(TruthElement element) =>
        element.Lines.Count > 0 ? element.Lines.Select(line => line.Box)
        : element.Fill is null ? [element.Box]
        : [];

    private static bool IsCut(SeenTree tree, int id, Box line, int width, float near)
    {
        if (line.Right >= width - near)
        {
            return true;
        }

        for (int other = 0; other < tree.Count; other++)
        {
            if (tree[other].Fill is null || Share(line, tree[other].Box) < Beside)
            {
                continue;
            }

            Box box = tree[other].Box;
            bool atEnd = (other == id || tree.IsInside(id, other)) && Math.Abs(box.Right - line.Right) <= near;
            bool behind =
                other != id
                && !tree.IsInside(id, other)
                && !tree.IsInside(other, id)
                && Math.Abs(box.X - line.Right) <= near;
            if (behind || (atEnd && line.X > box.X + near && IsBox(tree[other].Kind)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whose edge is seen: of a row or a bar only the ground may be.</summary>
    private static bool IsBox(ElementKind kind) =>
        kind
            is ElementKind.Badge
                or ElementKind.Tag
                or ElementKind.Button
                or ElementKind.Field
                or ElementKind.Search
                or ElementKind.Select
                or ElementKind.Tab
                or ElementKind.Card
                or ElementKind.Alert
                or ElementKind.Toast;

    private static float Share(Box line, Box box) =>
        (Math.Min(line.Bottom, box.Bottom) - Math.Max(line.Y, box.Y)) / Math.Max(1, line.Height);
}
