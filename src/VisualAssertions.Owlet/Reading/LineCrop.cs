namespace VisualAssertions.Owlet.Reading;

/// <summary>Scales the picture of a line to what the recogniser reads: 48 pixels high, B, G, R in −1 to 1.</summary>
internal static class LineCrop
{
    public const int Height = 48;

    /// <summary>Input pixels to a step of the output.</summary>
    public const int PixelsPerStep = 8;

    /// <summary>Margins above and below the ink and at its ends, in heights of the ink: about what a browser's line box adds.</summary>
    private const float VerticalMargin = 0.4f;

    private const float EndMargin = 0.3f;

    /// <summary>The crop around a line whose ink fills <paramref name="box"/>.</summary>
    public static PixelRect Around(PixelRect box, Screenshot screenshot) =>
        box.Grow((int)MathF.Round(box.Height * EndMargin), (int)MathF.Round(box.Height * VerticalMargin))
            .Clip(screenshot);

    /// <summary>Width at height 48, a whole number of steps.</summary>
    public static int WidthOf(PixelRect crop)
    {
        int steps = (int)MathF.Ceiling((float)crop.Width * Height / crop.Height / PixelsPerStep);
        return Math.Max(steps, 2) * PixelsPerStep;
    }

    /// <summary>Writes [3, 48, width]; right of the crop, up to a whole step, its last column goes on.</summary>
    public static void Fill(Screenshot screenshot, PixelRect crop, int width, bool inverted, Span<float> planes)
    {
        float scale = (float)crop.Height / Height;
        float[] rows = ScaleRows(screenshot, crop, Taps.Of(Height, scale, crop.Height));
        Taps[] columns = Taps.Of(width, scale, crop.Width);
        int plane = Height * width;
        float factor = inverted ? -2 / 255f : 2 / 255f;
        float offset = inverted ? 1 : -1;
        for (int y = 0; y < Height; y++)
        {
            ReadOnlySpan<float> row = rows.AsSpan(y * crop.Width * 3, crop.Width * 3);
            for (int x = 0; x < width; x++)
            {
                (float b, float g, float r) = Mix(row, columns[x]);
                int to = y * width + x;
                planes[to] = b * factor + offset;
                planes[to + plane] = g * factor + offset;
                planes[to + 2 * plane] = r * factor + offset;
            }
        }
    }

    /// <summary>[48, crop.Width, 3] as B, G, R in 0 to 255.</summary>
    private static float[] ScaleRows(Screenshot screenshot, PixelRect crop, Taps[] taps)
    {
        float[] rows = new float[Height * crop.Width * 3];
        for (int y = 0; y < Height; y++)
        {
            Span<float> to = rows.AsSpan(y * crop.Width * 3, crop.Width * 3);
            for (int k = 0; k < taps[y].Weights.Length; k++)
            {
                int from = ((crop.Top + taps[y].First + k) * screenshot.Width + crop.Left) * 4;
                AddRow(screenshot.Pixels.Slice(from, crop.Width * 4), taps[y].Weights[k], to);
            }
        }

        return rows;
    }

    private static void AddRow(ReadOnlySpan<byte> rgba, float weight, Span<float> bgr)
    {
        for (int from = 0, to = 0; from < rgba.Length; from += 4, to += 3)
        {
            bgr[to] += weight * rgba[from + 2];
            bgr[to + 1] += weight * rgba[from + 1];
            bgr[to + 2] += weight * rgba[from];
        }
    }

    private static (float B, float G, float R) Mix(ReadOnlySpan<float> bgr, Taps taps)
    {
        (float b, float g, float r) = (0, 0, 0);
        int at = taps.First * 3;
        foreach (float weight in taps.Weights)
        {
            b += weight * bgr[at];
            g += weight * bgr[at + 1];
            r += weight * bgr[at + 2];
            at += 3;
        }

        return (b, g, r);
    }

    /// <summary>How one output pixel is mixed from input pixels: from <paramref name="First"/> on, the weights sum to 1.</summary>
    private readonly record struct Taps(int First, float[] Weights)
    {
        /// <summary>A triangle filter, wider where the picture is scaled down, so that no stroke is lost.</summary>
        public static Taps[] Of(int outputs, float scale, int inputs)
        {
            var taps = new Taps[outputs];
            float reach = Math.Max(scale, 1);
            for (int i = 0; i < outputs; i++)
            {
                float center = Math.Min((i + 0.5f) * scale, inputs - 0.5f);
                int first = Math.Max(0, (int)MathF.Floor(center - reach));
                int last = Math.Min(inputs - 1, (int)MathF.Ceiling(center + reach));
                float[] weights = new float[last - first + 1];
                for (int k = 0; k < weights.Length; k++)
                {
                    weights[k] = Math.Max(0, 1 - Math.Abs(first + k + 0.5f - center) / reach);
                }

                float sum = weights.Sum();
                taps[i] = new Taps(first, Array.ConvertAll(weights, w => w / sum));
            }

            return taps;
        }
    }
}
