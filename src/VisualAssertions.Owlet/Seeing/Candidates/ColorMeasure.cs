namespace VisualAssertions.Owlet.Seeing;

/// <summary>The colours of a box as a person would name them.</summary>
/// <param name="Fill">What most of the inside shows.</param>
/// <param name="Border">The line along the sides, where it is of one colour and not the fill's.</param>
/// <param name="Ink">The text or icon: the colours farthest from the fill; null where nothing stands out.</param>
public readonly record struct MeasuredColors(Rgb Fill, Rgb? Border, Rgb? Ink);

/// <summary>Measures fill, border and ink of a box. Equal pixels give equal colours.</summary>
public static class ColorMeasure
{
    /// <summary>Inks that differ by more, in levels of a channel, are two colours to the eye.</summary>
    private const int SameInk = 48;
    private const int SamplesPerAxis = 48;

    /// <summary>Least difference of a channel, in levels, for a border and for ink.</summary>
    private const int LeastBorder = 6;
    private const int LeastInk = 20;

    /// <summary>Ink colours this near to the farthest are ink too; nearer to the fill lies anti-aliasing.</summary>
    private const int InkDepth = 24;

    public static MeasuredColors Of(Screenshot picture, Box box)
    {
        Box inside = box.Clip(picture.Width, picture.Height);
        (int left, int top) = ((int)MathF.Round(inside.X), (int)MathF.Round(inside.Y));
        int right = Math.Min(picture.Width, Math.Max(left + 1, (int)MathF.Round(inside.Right)));
        int bottom = Math.Min(picture.Height, Math.Max(top + 1, (int)MathF.Round(inside.Bottom)));
        (left, top) = (Math.Min(left, right - 1), Math.Min(top, bottom - 1));
        ReadOnlySpan<uint> pixels = picture.Packed();
        int inset = Math.Min(3, Math.Min(right - left, bottom - top) / 5);
        var colors = new ColorCounts();
        int stepX = Math.Max(1, (right - left - 2 * inset) / SamplesPerAxis);
        int stepY = Math.Max(1, (bottom - top - 2 * inset) / SamplesPerAxis);
        for (int y = top + inset; y < bottom - inset; y += stepY)
        {
            for (int x = left + inset; x < right - inset; x += stepX)
            {
                colors.Add(pixels[y * picture.Width + x]);
            }
        }

        uint fill = colors.Dominant();
        uint? border = Border(pixels, picture.Width, left, top, right, bottom);
        return new MeasuredColors(
            ToRgb(fill),
            border is { } line && !ColorDistance.Within(line, fill, LeastBorder - 1) ? ToRgb(line) : null,
            colors.Farthest(fill, LeastInk, InkDepth) is { } ink ? ToRgb(ink) : null
        );
    }

    /// <summary>Whether two texts are written in the same colour, as far as is known.</summary>
    public static bool IsSameInk(Rgb? a, Rgb? b) =>
        a is not { } one || b is not { } other || ColorDistance.Between(one, other) <= SameInk;

    /// <summary>The colour of most of the outermost pixels of each side's middle half; null if they differ.</summary>
    private static uint? Border(ReadOnlySpan<uint> pixels, int stride, int left, int top, int right, int bottom)
    {
        var colors = new ColorCounts();
        (int quarterX, int quarterY) = ((right - left) / 4, (bottom - top) / 4);
        for (int x = left + quarterX; x < right - quarterX; x++)
        {
            colors.Add(pixels[top * stride + x]);
            colors.Add(pixels[(bottom - 1) * stride + x]);
        }

        for (int y = top + quarterY; y < bottom - quarterY; y++)
        {
            colors.Add(pixels[y * stride + left]);
            colors.Add(pixels[y * stride + right - 1]);
        }

        uint line = colors.Dominant();
        return colors.ShareNear(line) >= 0.6f ? line : null;
    }

    private static Rgb ToRgb(uint color) => new((byte)color, (byte)(color >> 8), (byte)(color >> 16));
}
