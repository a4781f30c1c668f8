namespace VisualAssertions.Owlet.Seeing;

/// <summary>Joins bits of ink that lie close together: the bars of a menu icon, the dots of an ellipsis, the parts of a drawing.</summary>
internal static class BlobGroups
{
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
