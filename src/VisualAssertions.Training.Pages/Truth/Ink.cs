namespace VisualAssertions.Training.Pages;

/// <summary>Shrinks a line's layout box to the pixels that its glyphs colour.</summary>
internal static class Ink
{
    /// <summary>Colours nearer to the background than this (largest difference of a channel) are no ink.</summary>
    private const int Faintest = 14;

    /// <param name="share">Ink differs from the background by this share of the strongest difference at least, 0 to 1.</param>
    public static Box Tighten(Screenshot picture, Box line, float share = 0.3f)
    {
        Box inside = line.Clip(picture.Width, picture.Height);
        int left = (int)MathF.Floor(inside.X),
            top = (int)MathF.Floor(inside.Y);
        int right = (int)MathF.Ceiling(inside.Right),
            bottom = (int)MathF.Ceiling(inside.Bottom);
        if (right - left < 2 || bottom - top < 2)
        {
            return line;
        }

        Rgb back = Commonest(picture, left, top, right, bottom);
        int strongest = 0;
        for (int y = top; y < bottom; y++)
        {
            for (int x = left; x < right; x++)
            {
                strongest = Math.Max(strongest, Difference(picture[x, y], back));
            }
        }

        return strongest < Faintest
            ? line
            : Bounds(picture, back, Math.Max(Faintest, (int)(strongest * share)), left, top, right, bottom);
    }

    private static Box Bounds(Screenshot picture, Rgb back, int threshold, int left, int top, int right, int bottom)
    {
        int x0 = right,
            y0 = bottom,
            x1 = left,
            y1 = top;
        for (int y = top; y < bottom; y++)
        {
            for (int x = left; x < right; x++)
            {
                if (Difference(picture[x, y], back) >= threshold)
                {
                    x0 = Math.Min(x0, x);
                    x1 = Math.Max(x1, x + 1);
                    y0 = Math.Min(y0, y);
                    y1 = Math.Max(y1, y + 1);
                }
            }
        }

        return Box.FromCorners(x0, y0, x1, y1);
    }

    private static Rgb Commonest(Screenshot picture, int left, int top, int right, int bottom)
    {
        var counts = new Dictionary<int, int>();
        int best = 0,
            most = 0;
        for (int y = top; y < bottom; y++)
        {
            for (int x = left; x < right; x++)
            {
                Rgb pixel = picture[x, y];
                int key = pixel.R << 16 | pixel.G << 8 | pixel.B;
                int count = counts.GetValueOrDefault(key) + 1;
                counts[key] = count;
                if (count > most)
                {
                    (most, best) = (count, key);
                }
            }
        }

        return new Rgb((byte)(best >> 16), (byte)(best >> 8), (byte)best);
    }

    private static int Difference(Rgb a, Rgb b) =>
        Math.Max(Math.Abs(a.R - b.R), Math.Max(Math.Abs(a.G - b.G), Math.Abs(a.B - b.B)));
}
