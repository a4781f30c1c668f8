using System.Runtime.InteropServices;

namespace VisualAssertions.Owlet.Reading;

/// <summary>Which pixels of an area differ from its background: the strokes of text, and whatever else is drawn there.</summary>
internal sealed class InkMask
{
    /// <summary>Share of the strongest contrast from which a pixel is ink: half covered edges of strokes and paler words are.</summary>
    private const float InkShare = 0.22f;

    /// <summary>Smallest difference to the background that is ink, in one channel.</summary>
    private const int LeastDifference = 7;

    private readonly Screenshot screenshot;
    private readonly Rgb background;
    private readonly bool[] ink;

    private InkMask(Screenshot screenshot, PixelRect area, bool[] ink, Rgb background, float backgroundShare) =>
        (this.screenshot, Area, this.ink, this.background, BackgroundShare) = (
            screenshot,
            area,
            ink,
            background,
            backgroundShare
        );

    public PixelRect Area { get; }

    /// <summary>Share of pixels of exactly the background colour; small on photographs and gradients.</summary>
    public float BackgroundShare { get; }

    public bool this[int x, int y] => ink[(y - Area.Top) * Area.Width + x - Area.Left];

    /// <param name="screenshot">The picture.</param>
    /// <param name="area">What the mask covers.</param>
    /// <param name="inner">The part whose commonest colour is the background and whose strongest contrast is the text's.</param>
    public static InkMask Of(Screenshot screenshot, PixelRect area, PixelRect inner)
    {
        (Rgb background, float share) = Background(screenshot, inner);
        byte[] differences = new byte[area.Width * area.Height];
        int at = 0;
        int most = 0;
        for (int y = area.Top; y < area.Bottom; y++)
        {
            for (int x = area.Left; x < area.Right; x++)
            {
                int difference = Difference(screenshot[x, y], background);
                differences[at++] = (byte)difference;
                most = inner.Contains(x, y) ? Math.Max(most, difference) : most;
            }
        }

        int least = Math.Max(LeastDifference, (int)(most * InkShare));
        return new InkMask(screenshot, area, Array.ConvertAll(differences, d => d >= least), background, share);
    }

    /// <summary>How much two pieces of ink differ in their strongest pixels: 0 for the same colour, 1 for as much as the stronger differs from the background.</summary>
    public float ColorChange(PixelRect a, PixelRect b)
    {
        (Rgb one, Rgb other) = (Strongest(a), Strongest(b));
        int contrast = Math.Max(Difference(one, background), Difference(other, background));
        return contrast == 0 ? 0 : (float)Difference(one, other) / contrast;
    }

    private Rgb Strongest(PixelRect rect)
    {
        Rgb strongest = background;
        for (int y = rect.Top; y < rect.Bottom; y++)
        {
            for (int x = rect.Left; x < rect.Right; x++)
            {
                Rgb pixel = screenshot[x, y];
                strongest = Difference(pixel, background) > Difference(strongest, background) ? pixel : strongest;
            }
        }

        return strongest;
    }

    /// <summary>Ink pixels of a row between two columns.</summary>
    public int InRow(int y, int left, int right) =>
        ink.AsSpan((y - Area.Top) * Area.Width + left - Area.Left, right - left).Count(true);

    /// <summary>Ink pixels of a column between two rows.</summary>
    public int InColumn(int x, int top, int bottom)
    {
        int count = 0;
        for (int y = top; y < bottom; y++)
        {
            count += this[x, y] ? 1 : 0;
        }

        return count;
    }

    /// <summary>Runs of columns with ink between two rows, joined over gaps narrower than <paramref name="gap"/> pixels.</summary>
    public List<(int From, int To)> Pieces(PixelRect rect, float gap)
    {
        var pieces = new List<(int From, int To)>();
        for (int x = rect.Left; x < rect.Right; x++)
        {
            if (InColumn(x, rect.Top, rect.Bottom) == 0)
            {
                continue;
            }

            if (pieces.Count > 0 && x - pieces[^1].To < gap)
            {
                pieces[^1] = (pieces[^1].From, x + 1);
            }
            else
            {
                pieces.Add((x, x + 1));
            }
        }

        return pieces;
    }

    /// <summary>The same without rows of no ink at top and bottom.</summary>
    public PixelRect FitRows(PixelRect rect)
    {
        (int top, int bottom) = (rect.Top, rect.Bottom);
        while (top < bottom && InRow(top, rect.Left, rect.Right) == 0)
        {
            top++;
        }

        while (bottom > top && InRow(bottom - 1, rect.Left, rect.Right) == 0)
        {
            bottom--;
        }

        return rect with
        {
            Top = top,
            Bottom = bottom,
        };
    }

    private static (Rgb Color, float Share) Background(Screenshot screenshot, PixelRect area)
    {
        var counts = new Dictionary<Rgb, int>();
        for (int y = area.Top; y < area.Bottom; y++)
        {
            for (int x = area.Left; x < area.Right; x++)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(counts, screenshot[x, y], out _)++;
            }
        }

        (Rgb color, int count) = counts.MaxBy(entry => entry.Value);
        return (color, (float)count / (area.Width * area.Height));
    }

    private static int Difference(Rgb a, Rgb b) =>
        Math.Max(Math.Abs(a.R - b.R), Math.Max(Math.Abs(a.G - b.G), Math.Abs(a.B - b.B)));
}
