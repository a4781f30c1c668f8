namespace VisualAssertions.Owlet.Seeing;

/// <summary>Tells bits of ink that are letters from those that are not, by the boxes of the text lines.</summary>
internal sealed class TextMask
{
    private const int BucketRows = 32;
    private const float UsualLineHeight = 18;

    /// <summary>Letters reach out of their line's box by this share of its height at most.</summary>
    private const float Margin = 0.15f;

    /// <summary>Share of its box that a plate covers at least; letters that touch cover less.</summary>
    private const float LeastPlate = 0.92f;

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

    /// <summary>The box lies in a line of text and is no plate or bar.</summary>
    public bool IsGlyph(Box ink, float solidity) => LineOf(ink, solidity) is not null;

    /// <summary>The line that the box is a letter of; null if it lies in none or is a plate or bar.</summary>
    public Box? LineOf(Box ink, float solidity)
    {
        foreach (Box line in buckets[Bucket(ink.CenterY)])
        {
            float margin = Math.Max(1, Margin * line.Height);
            if (
                ink.X >= line.X - margin
                && ink.Right <= line.Right + margin
                && ink.Y >= line.Y - margin
                && ink.Bottom <= line.Bottom + margin
            )
            {
                bool fills = ink.Width >= 1.5f * ink.Height && ink.Height >= 0.4f * line.Height;
                return solidity > LeastPlate && fills && ink.Height > 4 ? null : line;
            }
        }

        return null;
    }

    /// <summary>Pixels <paramref name="start"/> to <paramref name="end"/> − 1 of row <paramref name="y"/> lie in a line of text.</summary>
    public bool Covers(int y, int start, int end)
    {
        foreach (Box line in buckets[Bucket(y)])
        {
            if (y >= line.Y - 1 && y <= line.Bottom && start >= line.X - 2 && end <= line.Right + 2)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The middle of a line of text lies in the box.</summary>
    public bool IsIn(Box box)
    {
        for (int i = Bucket(box.Y); i <= Bucket(box.Bottom); i++)
        {
            if (buckets[i].Exists(line => line.CenterY >= box.Y && line.CenterY < box.Bottom && line.Overlap(box) > 0))
            {
                return true;
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
