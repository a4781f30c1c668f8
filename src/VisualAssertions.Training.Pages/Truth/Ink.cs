namespace VisualAssertions.Training.Pages;

/// <summary>Shrinks a line's layout box to the pixels that its glyphs colour.</summary>
internal static class Ink
{
    /// <summary>Colours nearer to the background than this (largest difference of a channel) are no ink.</summary>
    private const int Faintest = 14;

    public static Box Tighten(Screenshot picture, Box line)
    {
        (int left, int top, int right, int bottom) = Pixels(picture, line);
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
            : Bounds(picture, back, Math.Max(Faintest, strongest * 3 / 10), left, top, right, bottom);
    }

    /// <summary>Shrinks the box of an icon to the pixels that differ from the commonest colour along its sides.</summary>
    public static Box TightenDrawing(Screenshot picture, Box drawing)
    {
        (int left, int top, int right, int bottom) = Pixels(picture, drawing);
        if (right - left < 2 || bottom - top < 2)
        {
            return drawing;
        }

        var sides = new[]
        {
            (left, top, right, top + 1),
            (left, bottom - 1, right, bottom),
            (left, top, left + 1, bottom),
            (right - 1, top, right, bottom),
        };
        Rgb back = sides
            .SelectMany(side => Along(picture, side))
            .GroupBy(color => color)
            .MaxBy(group => group.Count())!
            .Key;
        Box bounds = Bounds(picture, back, Faintest, left, top, right, bottom);
        return bounds.Width > 0 ? bounds : drawing;
    }

    private static IEnumerable<Rgb> Along(Screenshot picture, (int Left, int Top, int Right, int Bottom) side)
    {
        for (int y = side.Top; y < side.Bottom; y++)
        {
            for (int x = side.Left; x < side.Right; x++)
            {
                yield return picture[x, y];
            }
        }
    }

    private static (int Left, int Top, int Right, int Bottom) Pixels(Screenshot picture, Box box)
    {
        Box inside = box.Clip(picture.Width, picture.Height);
        return (
            (int)MathF.Floor(inside.X),
            (int)MathF.Floor(inside.Y),
            (int)MathF.Ceiling(inside.Right),
            (int)MathF.Ceiling(inside.Bottom)
        );
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
