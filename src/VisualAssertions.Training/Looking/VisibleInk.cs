using System.Runtime.InteropServices;
using VisualAssertions.Training.Pages;

namespace VisualAssertions.Training.Looking;

/// <summary>
/// Where an element without visible edges shows: the layout gives an icon a square and a row its whole width, but pixels
/// show only the strokes and the words.
/// </summary>
internal static class VisibleInk
{
    /// <summary>Least difference of a channel from the ground, in levels.</summary>
    private const int LeastStep = 24;

    /// <summary>What is seen of each element; null for those whose box shows, and where nothing stands out.</summary>
    public static Box?[] Of(PageTruth truth, Screenshot picture) =>
        [.. truth.Elements.Select(element => element.Bounded && !IsDrawing(element) ? null : In(picture, element.Box))];

    /// <summary>The smallest box around all that differs from the ground along the edge of <paramref name="box"/>.</summary>
    public static Box? In(Screenshot picture, Box box)
    {
        Box inside = box.Clip(picture.Width, picture.Height);
        (int left, int top) = ((int)MathF.Round(inside.X), (int)MathF.Round(inside.Y));
        (int right, int bottom) = ((int)MathF.Round(inside.Right), (int)MathF.Round(inside.Bottom));
        if (right - left < 3 || bottom - top < 3)
        {
            return null;
        }

        ReadOnlySpan<uint> pixels = MemoryMarshal.Cast<byte, uint>(picture.Pixels);
        uint ground = Ground(pixels, picture.Width, left, top, right, bottom);
        (int x0, int y0, int x1, int y1) = (right, bottom, left, top);
        for (int y = top; y < bottom; y++)
        {
            ReadOnlySpan<uint> row = pixels.Slice(y * picture.Width, picture.Width);
            for (int x = left; x < right; x++)
            {
                if (row[x] != ground && Differs(row[x], ground))
                {
                    (x0, x1) = (Math.Min(x0, x), Math.Max(x1, x + 1));
                    (y0, y1) = (Math.Min(y0, y), y + 1);
                }
            }
        }

        return x1 > x0 ? Box.FromCorners(x0, y0, x1, y1) : null;
    }

    /// <summary>Says that its square is its edge, but shows only strokes.</summary>
    private static bool IsDrawing(TruthElement element) =>
        element.Kind is ElementKind.Icon or ElementKind.Spinner or ElementKind.Rating;

    private static uint Ground(ReadOnlySpan<uint> pixels, int stride, int left, int top, int right, int bottom)
    {
        var counts = new Dictionary<uint, int>();
        for (int x = left; x < right; x++)
        {
            Count(counts, pixels[top * stride + x]);
            Count(counts, pixels[(bottom - 1) * stride + x]);
        }

        for (int y = top; y < bottom; y++)
        {
            Count(counts, pixels[y * stride + left]);
            Count(counts, pixels[y * stride + right - 1]);
        }

        return counts.MaxBy(count => count.Value).Key;
    }

    private static void Count(Dictionary<uint, int> counts, uint color) =>
        CollectionsMarshal.GetValueRefOrAddDefault(counts, color, out _)++;

    private static bool Differs(uint a, uint b)
    {
        for (int shift = 0; shift < 24; shift += 8)
        {
            if (Math.Abs((int)(byte)(a >> shift) - (byte)(b >> shift)) >= LeastStep)
            {
                return true;
            }
        }

        return false;
    }
}
