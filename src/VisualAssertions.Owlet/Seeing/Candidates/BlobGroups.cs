namespace VisualAssertions.Owlet.Seeing;

/// <summary>Joins bits of ink that lie close together: the bars of a menu icon, the dots of an ellipsis, the parts of a drawing.</summary>
internal static class BlobGroups
{
    /// <summary>Most space between neighbours of a series, as a share of their width.</summary>
    private const float SeriesSpace = 1.3f;
    private const float SameSize = 0.2f;
    private const int LeastOfSeries = 3;

    /// <summary>Boxes of rows of three and more bits of the same size at the same distance: the stars of a rating, the dots of a carousel.</summary>
    public static IEnumerable<Box> Series(List<Box> blobs)
    {
        var open = new List<List<Box>>();
        foreach (Box blob in blobs.OrderBy(blob => blob.X).ThenBy(blob => blob.Y))
        {
            List<Box>? series = open.Find(series => Continues(series, blob));
            if (series is null)
            {
                open.Add([blob]);
            }
            else
            {
                series.Add(blob);
            }
        }

        return open.Where(series => series.Count >= LeastOfSeries)
            .Select(series => series.Aggregate((all, one) => all.Union(one)));
    }

    private static bool Continues(List<Box> series, Box next)
    {
        Box last = series[^1];
        float tolerance = Math.Max(1.5f, SameSize * last.Height);
        return Math.Abs(last.Y - next.Y) <= tolerance
            && Math.Abs(last.Height - next.Height) <= tolerance
            && Math.Abs(last.Width - next.Width) <= Math.Max(1.5f, SameSize * last.Width)
            && next.X >= last.Right - 1
            && next.X - last.Right <= SeriesSpace * last.Width
            && (series.Count < 2 || Math.Abs(next.X - last.X - (last.X - series[^2].X)) <= 2);
    }

    /// <summary>The boxes of the groups that come of joining boxes no more than <paramref name="distance"/> pixels apart.</summary>
    public static List<Box> Join(List<Box> blobs, float distance)
    {
        Box[] sorted = [.. blobs.OrderBy(blob => blob.X).ThenBy(blob => blob.Y)];
        int[] root = UnionFind.Singletons(sorted.Length);
        for (int i = 0; i < sorted.Length; i++)
        {
            Box reach = sorted[i].Grow(distance);
            for (int j = i + 1; j < sorted.Length && sorted[j].X <= reach.Right; j++)
            {
                if (sorted[j].Y <= reach.Bottom && sorted[j].Bottom >= reach.Y)
                {
                    UnionFind.Join(root, i, j);
                }
            }
        }

        UnionFind.Flatten(root);
        return
        [
            .. Enumerable
                .Range(0, sorted.Length)
                .GroupBy(i => root[i], i => sorted[i])
                .Select(group => group.Aggregate((all, one) => all.Union(one))),
        ];
    }
}
