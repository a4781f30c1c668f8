namespace VisualAssertions.Owlet.Reading;

/// <summary>A part of the picture for one run of the detector: what it looks at, and the part of that which it answers for.</summary>
/// <param name="Owned">Disjoint from what other tiles own.</param>
/// <param name="Seen">Sides are multiples of 32; may reach over the picture's right and bottom edge.</param>
internal readonly record struct DetectorTile(PixelRect Owned, PixelRect Seen)
{
    /// <summary>Longest side that one tile owns: bounds the memory of a run however large the picture is.</summary>
    private const int MaxOwned = 640;

    /// <summary>What a tile sees beyond what it owns; half the height of the largest text line that survives a cut.</summary>
    private const int Margin = 48;

    /// <summary>The detector halves its picture five times.</summary>
    private const int Multiple = 32;

    /// <summary>Covers <paramref name="region"/> with tiles. Only inner cuts get a margin: outside of the region there is nothing.</summary>
    public static IEnumerable<DetectorTile> Cover(PixelRect region)
    {
        foreach ((int top, int bottom) in Split(region.Top, region.Bottom))
        {
            foreach ((int left, int right) in Split(region.Left, region.Right))
            {
                var owned = new PixelRect(left, top, right, bottom);
                var seen = new PixelRect(
                    Math.Max(left - Margin, region.Left),
                    Math.Max(top - Margin, region.Top),
                    Math.Min(right + Margin, region.Right),
                    Math.Min(bottom + Margin, region.Bottom)
                );
                yield return new DetectorTile(
                    owned,
                    seen with
                    {
                        Right = seen.Left + RoundUp(seen.Width),
                        Bottom = seen.Top + RoundUp(seen.Height),
                    }
                );
            }
        }
    }

    private static IEnumerable<(int From, int To)> Split(int from, int to)
    {
        int parts = (to - from + MaxOwned - 1) / MaxOwned;
        for (int i = 0; i < parts; i++)
        {
            yield return (
                from + (int)((long)(to - from) * i / parts),
                from + (int)((long)(to - from) * (i + 1) / parts)
            );
        }
    }

    private static int RoundUp(int length) => (length + Multiple - 1) / Multiple * Multiple;
}
