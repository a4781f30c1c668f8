namespace VisualAssertions.Owlet.Seeing;

/// <summary>How much of each side of its bounding box a region reaches, 0 to 1; holes inside do not matter.</summary>
/// <param name="Hull">Share of the bounding box between the region's first and last pixel of each row.</param>
internal readonly record struct Outline(float Left, float Top, float Right, float Bottom, float Hull)
{
    // A circle's row hull covers 0.785 of its box, and a cap two pixels deep a third of a side.
    private const float LeastSide = 0.3f;
    private const float LeastHull = 0.74f;

    /// <summary>Least sum of four sides where something else covers a part of one.</summary>
    private const float LeastSum = 2.4f;

    /// <summary>It is a rectangle, maybe with round corners, up to a circle.</summary>
    public bool IsRectangle => Hull >= LeastHull && Math.Min(Math.Min(Left, Right), Math.Min(Top, Bottom)) >= LeastSide;

    /// <summary>It would be a rectangle if nothing lay over one of its edges.</summary>
    public bool IsCoveredRectangle => Left + Top + Right + Bottom >= LeastSum;

    public static Outline Of(FlatRegion region)
    {
        int reach = Math.Max(1, Math.Min(region.Width, region.Height) / 16);
        bool[] top = new bool[region.Width];
        bool[] bottom = new bool[region.Width];
        (int left, int right, long hull) = (0, 0, 0);
        ReadOnlySpan<Segment> segments = region.Segments;
        for (int first = 0; first < segments.Length; )
        {
            int y = segments[first].Y;
            int last = first;
            while (last + 1 < segments.Length && segments[last + 1].Y == y)
            {
                last++;
            }

            left += segments[first].Start - region.Left <= reach ? 1 : 0;
            right += region.Right - segments[last].End <= reach ? 1 : 0;
            hull += segments[last].End - segments[first].Start;
            Mark(y - region.Top <= reach, top, segments[first..(last + 1)], region.Left);
            Mark(region.Bottom - 1 - y <= reach, bottom, segments[first..(last + 1)], region.Left);
            first = last + 1;
        }

        (float width, float height) = (region.Width, region.Height);
        return new Outline(
            left / height,
            top.AsSpan().Count(true) / width,
            right / height,
            bottom.AsSpan().Count(true) / width,
            hull / (width * height)
        );
    }

    private static void Mark(bool near, bool[] side, ReadOnlySpan<Segment> row, int left)
    {
        if (!near)
        {
            return;
        }

        foreach (Segment segment in row)
        {
            side.AsSpan(segment.Start - left, segment.End - segment.Start).Fill(true);
        }
    }
}
