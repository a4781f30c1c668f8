namespace VisualAssertions.Owlet.Seeing;

/// <summary>Areas of many colours: runs that belong to no plain region, joined over corners too.</summary>
internal static class Patchwork
{
    public static List<FlatRegion> Of(FlatRuns runs, bool[] plain)
    {
        int[] root = UnionFind.Singletons(runs.Count);
        for (int y = 0; y < runs.Height; y++)
        {
            JoinWithinRow(runs, y, plain, root);
            if (y > 0)
            {
                JoinRows(runs, y, plain, root);
            }
        }

        UnionFind.Flatten(root);
        return Collect(runs, plain, root);
    }

    private static void JoinWithinRow(FlatRuns runs, int y, bool[] plain, int[] root)
    {
        for (int run = runs.RowStart[y] + 1; run < runs.RowStart[y + 1]; run++)
        {
            if (!plain[run] && !plain[run - 1])
            {
                UnionFind.Join(root, run - 1, run);
            }
        }
    }

    private static void JoinRows(FlatRuns runs, int y, bool[] plain, int[] root)
    {
        (int above, int aboveEnd) = (runs.RowStart[y - 1], runs.RowStart[y]);
        (int below, int belowEnd) = (runs.RowStart[y], runs.RowStart[y + 1]);
        while (above < aboveEnd && below < belowEnd)
        {
            if (!plain[above] && !plain[below])
            {
                UnionFind.Join(root, above, below);
            }

            int endAbove = runs.End(above, aboveEnd);
            int endBelow = runs.End(below, belowEnd);
            above += endAbove <= endBelow ? 1 : 0;
            below += endBelow <= endAbove ? 1 : 0;
        }
    }

    private static List<FlatRegion> Collect(FlatRuns runs, bool[] plain, int[] root)
    {
        var byRoot = new Dictionary<int, FlatRegion>();
        var patches = new List<FlatRegion>();
        for (int y = 0; y < runs.Height; y++)
        {
            int end = runs.RowStart[y + 1];
            for (int run = runs.RowStart[y]; run < end; run++)
            {
                if (plain[run])
                {
                    continue;
                }

                if (!byRoot.TryGetValue(root[run], out FlatRegion? patch))
                {
                    byRoot[root[run]] = patch = new FlatRegion(run);
                    patches.Add(patch);
                }

                patch.Add(new Segment(y, runs.Start[run], runs.End(run, end)));
            }
        }

        return patches;
    }
}
