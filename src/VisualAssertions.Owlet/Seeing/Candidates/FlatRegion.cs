using System.Runtime.InteropServices;

namespace VisualAssertions.Owlet.Seeing;

/// <summary>Pixels <paramref name="Start"/> to <paramref name="End"/> − 1 of row <paramref name="Y"/>.</summary>
internal readonly record struct Segment(int Y, int Start, int End);

/// <summary>A connected set of pixels as segments in reading order.</summary>
internal sealed class FlatRegion(int number)
{
    private readonly List<Segment> segments = [];

    public int Number { get; } = number;
    public int Area { get; private set; }
    public int Left { get; private set; } = int.MaxValue;
    public int Top { get; private set; } = int.MaxValue;
    public int Right { get; private set; }
    public int Bottom { get; private set; }
    public int Width => Right - Left;
    public int Height => Bottom - Top;
    public Box Box => new(Left, Top, Width, Height);
    public ReadOnlySpan<Segment> Segments => CollectionsMarshal.AsSpan(segments);

    /// <summary>Share of the bounding box that its pixels cover.</summary>
    public float Solidity => Area / ((float)Width * Height);

    public void Add(Segment segment)
    {
        segments.Add(segment);
        Area += segment.End - segment.Start;
        Left = Math.Min(Left, segment.Start);
        Right = Math.Max(Right, segment.End);
        Top = Math.Min(Top, segment.Y);
        Bottom = Math.Max(Bottom, segment.Y + 1);
    }
}
