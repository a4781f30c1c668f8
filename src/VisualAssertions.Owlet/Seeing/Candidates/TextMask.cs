namespace VisualAssertions.Owlet.Seeing;

/// <summary>Tells bits of ink that are letters from those that are not, by the boxes of the text lines.</summary>
internal sealed class TextMask
{
    private const int BucketRows = 32;
    private const float UsualLineHeight = 18;

    private readonly List<Box>[] buckets;

    public TextMask(IReadOnlyList<Box> lines, int height)
    {
        buckets = new List<Box>[height / BucketRows + 1];
        for (int i = 0; i < buckets.Length; i++)
        {
            buckets[i] = [];
        }

        foreach (Box line in lines)
        {
            for (int i = Bucket(line.Y); i <= Bucket(line.Bottom); i++)
            {
                buckets[i].Add(line);
            }
        }

        Scale = lines.Count == 0 ? 1 : Math.Clamp(Median(lines) / UsualLineHeight, 1, 3);
    }

    /// <summary>Pixels of the picture for one CSS pixel, judged by the usual height of a line.</summary>
    public float Scale { get; }

    /// <summary>The box lies in a line of text and is no plate, bar or square that fills it.</summary>
    public bool IsGlyph(Box ink, float solidity)
    {
        foreach (Box line in buckets[Bucket(ink.CenterY)])
        {
            if (ink.Inside(line.Grow(1)) >= 0.75f)
            {
                bool fills = ink.Height >= 0.9f * line.Height || ink.Width >= 2.5f * ink.Height;
                return !(solidity > 0.85f && fills && ink.Height > 4);
            }
        }

        return false;
    }

    private static float Median(IReadOnlyList<Box> lines)
    {
        float[] heights = [.. lines.Select(line => line.Height)];
        Array.Sort(heights);
        return heights[heights.Length / 2];
    }

    private int Bucket(float y) => Math.Clamp((int)y / BucketRows, 0, buckets.Length - 1);
}
