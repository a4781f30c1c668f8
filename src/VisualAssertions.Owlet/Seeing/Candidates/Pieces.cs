namespace VisualAssertions.Owlet.Seeing;

/// <summary>Takes a region apart into upright rectangles: a button group's frame into its lines and its pressed button.</summary>
internal static class Pieces
{
    /// <summary>Most that the ends of a piece's rows move from one row to the next, in pixels; round corners move them.</summary>
    private const int EndStep = 2;

    /// <summary>Holes in a row no wider than this may be an icon on a plate, in pixels.</summary>
    private const int WidestHole = 24;

    /// <summary>The bounding boxes of stacks of row segments that have nearly the same ends.</summary>
    public static List<Box> Of(FlatRegion region, TextMask text)
    {
        var open = new List<Piece>();
        var done = new List<Box>();
        var row = new List<Segment>();
        ReadOnlySpan<Segment> segments = region.Segments;
        for (int i = 0; i < segments.Length; i++)
        {
            Extend(row, segments[i], text);
            if (i + 1 == segments.Length || segments[i + 1].Y != segments[i].Y)
            {
                Stack(row, open, done);
                row.Clear();
            }
        }

        done.AddRange(open.Select(piece => piece.Box));
        return done;
    }

    /// <summary>Adds a segment to its row, or to the segment before it where only text or an icon lies between them.</summary>
    private static void Extend(List<Segment> row, Segment next, TextMask text)
    {
        if (row.Count > 0 && (IsIcon(row[^1], next) || text.Covers(next.Y, row[^1].End, next.Start)))
        {
            row[^1] = row[^1] with { End = next.End };
        }
        else
        {
            row.Add(next);
        }
    }

    private static bool IsIcon(Segment left, Segment right) =>
        right.Start - left.End <= WidestHole && IsThick(left) && IsThick(right);

    private static bool IsThick(Segment segment) => segment.End - segment.Start > 3;

    private static void Stack(List<Segment> row, List<Piece> open, List<Box> done)
    {
        foreach (Segment segment in row)
        {
            Piece? piece = open.Find(piece => piece.Continues(segment, EndStep));
            if (piece is null)
            {
                open.Add(new Piece(segment));
            }
            else
            {
                piece.Add(segment);
            }
        }

        for (int i = open.Count - 1; i >= 0; i--)
        {
            if (open[i].LastRow < row[0].Y)
            {
                done.Add(open[i].Box);
                open.RemoveAt(i);
            }
        }
    }

    private sealed class Piece(Segment first)
    {
        private readonly int top = first.Y;
        private Segment last = first;
        private (int Left, int Right) ends = (first.Start, first.End);

        public int LastRow => last.Y;
        public Box Box => Box.FromCorners(ends.Left, top, ends.Right, last.Y + 1);

        public bool Continues(Segment next, int step) =>
            last.Y == next.Y - 1 && Math.Abs(last.Start - next.Start) <= step && Math.Abs(last.End - next.End) <= step;

        public void Add(Segment next)
        {
            last = next;
            ends = (Math.Min(ends.Left, next.Start), Math.Max(ends.Right, next.End));
        }
    }
}
