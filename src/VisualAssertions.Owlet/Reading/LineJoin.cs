namespace VisualAssertions.Owlet.Reading;

/// <summary>Joins boxes that are pieces of one line: found twice, or cut at a thin place such as a minus sign.</summary>
internal static class LineJoin
{
    /// <summary>Gap, in heights of the lower box, up to which two pieces are one word.</summary>
    private const float MostGap = 0.3f;

    /// <summary>Share of the lower box that must lie beside the other.</summary>
    private const float LeastBeside = 0.6f;

    public static List<PixelRect> Join(List<PixelRect> boxes)
    {
        var joined = new List<PixelRect>(boxes);
        for (int i = 0; i < joined.Count; i++)
        {
            for (int j = i + 1; j < joined.Count; j++)
            {
                if (Belong(joined[i], joined[j]))
                {
                    joined[i] = joined[i].Union(joined[j]);
                    joined.RemoveAt(j);
                    // The larger box may now reach others that were passed.
                    j = i;
                }
            }
        }

        return joined;
    }

    private static bool Belong(PixelRect a, PixelRect b)
    {
        int lower = Math.Min(a.Height, b.Height);
        int beside = Math.Min(a.Bottom, b.Bottom) - Math.Max(a.Top, b.Top);
        int gap = Math.Max(a.Left, b.Left) - Math.Min(a.Right, b.Right);
        return beside >= LeastBeside * lower && gap <= MostGap * lower;
    }
}
