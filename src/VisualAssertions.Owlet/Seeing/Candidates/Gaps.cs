using System.Runtime.InteropServices;

namespace VisualAssertions.Owlet.Seeing;

/// <summary>
/// What stands on a surface: the holes and bays of a region, joined over corners too. A hole takes in all that lies
/// inside it, so an outlined button, a card with its picture and a letter are one gap each.
/// </summary>
internal static class Gaps
{
    public static List<Gap> Of(FlatRegion ground)
    {
        List<Segment> holes = HolesByRow(ground);
        int[] root = UnionFind.Singletons(holes.Count);
        JoinRows(CollectionsMarshal.AsSpan(holes), root);
        UnionFind.Flatten(root);
        var byRoot = new Dictionary<int, Gap>();
        var gaps = new List<Gap>();
        for (int i = 0; i < root.Length; i++)
        {
            if (!byRoot.TryGetValue(root[i], out Gap? gap))
            {
                byRoot[root[i]] = gap = new Gap(new FlatRegion(i));
                gaps.Add(gap);
            }

            Segment hole = holes[i];
            gap.Region.Add(hole);
            gap.TouchesEdge |=
                hole.Start == ground.Left
                || hole.End == ground.Right
                || hole.Y == ground.Top
                || hole.Y == ground.Bottom - 1;
        }

        return gaps;
    }

    /// <summary>The region with its holes filled that are no wider or higher than <paramref name="side"/> pixels.</summary>
    public static FlatRegion Fill(FlatRegion ground, float side)
    {
        var segments = new List<Segment>();
        foreach (Gap gap in Of(ground))
        {
            if (!gap.TouchesEdge && Math.Max(gap.Region.Width, gap.Region.Height) <= side)
            {
                segments.AddRange(gap.Region.Segments);
            }
        }

        segments.AddRange(ground.Segments);
        var filled = new FlatRegion(ground.Number);
        Segment? open = null;
        foreach (Segment segment in segments.OrderBy(one => one.Y).ThenBy(one => one.Start))
        {
            if (open is { } last && last.Y == segment.Y && last.End == segment.Start)
            {
                open = last with { End = segment.End };
                continue;
            }

            if (open is { } done)
            {
                filled.Add(done);
            }

            open = segment;
        }

        filled.Add(open!.Value);
        return filled;
    }

    private static List<Segment> HolesByRow(FlatRegion ground)
    {
        var holes = new List<Segment>();
        ReadOnlySpan<Segment> segments = ground.Segments;
        (int y, int x) = (ground.Top, ground.Left);
        foreach (Segment segment in segments)
        {
            if (segment.Y != y)
            {
                Add(holes, y, x, ground.Right);
                (y, x) = (segment.Y, ground.Left);
            }

            Add(holes, y, x, segment.Start);
            x = segment.End;
        }

        Add(holes, y, x, ground.Right);
        return holes;
    }

    private static void Add(List<Segment> holes, int y, int start, int end)
    {
        if (start < end)
        {
            holes.Add(new Segment(y, start, end));
        }
    }

    private static void JoinRows(ReadOnlySpan<Segment> holes, int[] root)
    {
        int above = 0;
        for (int below = 0; below < holes.Length; below++)
        {
            Segment hole = holes[below];
            while (holes[above].Y < hole.Y - 1 || (holes[above].Y == hole.Y - 1 && holes[above].End < hole.Start))
            {
                above++;
            }

            for (int i = above; i < below && holes[i].Y == hole.Y - 1 && holes[i].Start <= hole.End; i++)
            {
                UnionFind.Join(root, i, below);
            }
        }
    }
}

/// <summary>A connected part of a surface's box where the surface does not show.</summary>
internal sealed class Gap(FlatRegion region)
{
    public FlatRegion Region { get; } = region;

    /// <summary>It reaches the edge of the surface's box: a bay rather than a hole.</summary>
    public bool TouchesEdge { get; set; }
}
