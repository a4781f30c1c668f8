namespace VisualAssertions.Owlet.Seeing;

/// <summary>Joins lines of text of one colour that lie under each other with the same left end, centre or right end.</summary>
internal static class Paragraphs
{
    /// <summary>Most space between two lines, as a share of the line's height.</summary>
    private const float MostSpace = 0.9f;

    private const float SameHeight = 0.35f;

    public static IEnumerable<Box> Of(Screenshot picture, IReadOnlyList<Box> lines)
    {
        Box[] sorted = [.. lines.OrderBy(line => line.Y).ThenBy(line => line.X)];
        Rgb?[] inks = [.. sorted.Select(line => ColorMeasure.Of(picture, line).Ink)];
        int[] root = UnionFind.Singletons(sorted.Length);
        for (int i = 0; i < sorted.Length; i++)
        {
            for (int j = i + 1; j < sorted.Length && sorted[j].Y <= sorted[i].Bottom + sorted[i].Height; j++)
            {
                if (IsNextLine(sorted[i], sorted[j]) && ColorMeasure.IsSameInk(inks[i], inks[j]))
                {
                    UnionFind.Join(root, i, j);
                }
            }
        }

        UnionFind.Flatten(root);
        return Enumerable
            .Range(0, sorted.Length)
            .GroupBy(i => root[i], i => sorted[i])
            .Where(group => group.Skip(1).Any())
            .Select(group => group.Aggregate((all, one) => all.Union(one)));
    }

    private static bool IsNextLine(Box line, Box next)
    {
        float height = Math.Min(line.Height, next.Height);
        float aligned = Math.Min(
            Math.Abs(line.X - next.X),
            Math.Min(Math.Abs(line.CenterX - next.CenterX), Math.Abs(line.Right - next.Right))
        );
        return Math.Abs(line.Height - next.Height) <= SameHeight * height
            && next.Y - line.Bottom <= MostSpace * height
            && next.Y - line.Bottom >= -0.5f * height
            && aligned <= 0.4f * height;
    }
}
