namespace VisualAssertions.Owlet.Seeing;

/// <summary>Runs joined to 4-connected regions; a region's number is that of its first run, so numbers follow reading order.</summary>
internal sealed class FlatRegions
{
    private readonly int[] root;

    private FlatRegions(FlatRuns runs, int[] root)
    {
        Runs = runs;
        this.root = root;
    }

    public FlatRuns Runs { get; }

    /// <summary>[runs]: the region of each run.</summary>
    public ReadOnlySpan<int> RegionOfRun => root;

    /// <summary>Joins runs that touch and whose colours differ by no more than <paramref name="tolerance"/> in any channel.</summary>
    public static FlatRegions Join(FlatRuns runs, int tolerance)
    {
        int[] root = UnionFind.Singletons(runs.Count);
        for (int y = 0; y < runs.Height; y++)
        {
            if (tolerance > 0)
            {
                JoinWithinRow(runs, y, tolerance, root);
            }

            if (y > 0)
            {
                JoinRows(runs, y, tolerance, root);
            }
        }

        UnionFind.Flatten(root);
        return new FlatRegions(runs, root);
    }

    /// <summary>The regions of at least so many pixels, each with its runs in reading order.</summary>
    public List<FlatRegion> AtLeast(int pixels)
    {
        int[] area = new int[root.Length];
        for (int y = 0; y < Runs.Height; y++)
        {
            int end = Runs.RowStart[y + 1];
            for (int run = Runs.RowStart[y]; run < end; run++)
            {
                area[root[run]] += Runs.End(run, end) - Runs.Start[run];
            }
        }

        var byRoot = new Dictionary<int, FlatRegion>();
        for (int y = 0; y < Runs.Height; y++)
        {
            int end = Runs.RowStart[y + 1];
            for (int run = Runs.RowStart[y]; run < end; run++)
            {
                int of = root[run];
                if (area[of] < pixels)
                {
                    continue;
                }

                if (!byRoot.TryGetValue(of, out FlatRegion? region))
                {
                    byRoot[of] = region = new FlatRegion(of);
                }

                region.Add(new Segment(y, Runs.Start[run], Runs.End(run, end)));
            }
        }

        return [.. byRoot.Values.OrderBy(region => region.Number)];
    }

    private static void JoinWithinRow(FlatRuns runs, int y, int tolerance, int[] root)
    {
        ReadOnlySpan<uint> color = runs.Color;
        int end = runs.RowStart[y + 1];
        for (int run = runs.RowStart[y] + 1; run < end; run++)
        {
            if (ColorDistance.Within(color[run - 1], color[run], tolerance))
            {
                UnionFind.Join(root, run - 1, run);
            }
        }
    }

    private static void JoinRows(FlatRuns runs, int y, int tolerance, int[] root)
    {
        ReadOnlySpan<uint> color = runs.Color;
        (int above, int aboveEnd) = (runs.RowStart[y - 1], runs.RowStart[y]);
        (int below, int belowEnd) = (runs.RowStart[y], runs.RowStart[y + 1]);
        while (above < aboveEnd && below < belowEnd)
        {
            if (
                color[above] == color[below]
                || (tolerance > 0 && ColorDistance.Within(color[above], color[below], tolerance))
            )
            {
                UnionFind.Join(root, above, below);
            }

            int endAbove = runs.End(above, aboveEnd);
            int endBelow = runs.End(below, belowEnd);
            above += endAbove <= endBelow ? 1 : 0;
            below += endBelow <= endAbove ? 1 : 0;
        }
    }
}
