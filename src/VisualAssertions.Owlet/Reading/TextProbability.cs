using System.Buffers;
using Microsoft.ML.OnnxRuntime;

namespace VisualAssertions.Owlet.Reading;

/// <summary>The detector network: for each pixel, how likely it lies in the middle of a text line (differentiable binarisation).</summary>
internal sealed class TextProbability(InferenceSession session, int cachedTiles)
{
    /// <summary>Probability from which a pixel belongs to a kernel.</summary>
    private const float Threshold = 0.3f;

    private readonly PixelCache<(PixelRect Owned, int Scale), KernelRun[]> cache = new(cachedTiles);

    /// <summary>Looks at a tile, enlarged by a whole factor; the runs are in pixels of the enlarged picture.</summary>
    public KernelRun[] Look(Screenshot screenshot, DetectorTile tile, int scale = 1)
    {
        (int x, int y) = (tile.Seen.Left, tile.Seen.Top);
        KernelRun[] runs = cache.GetOrAdd(
            screenshot,
            tile.Seen,
            (tile.Owned.Move(-x, -y), scale),
            () => LookAnew(screenshot, tile, scale)
        );
        return Array.ConvertAll(runs, run => run.Move(x * scale, y * scale));
    }

    /// <summary>Runs from the tile's top left corner.</summary>
    private KernelRun[] LookAnew(Screenshot screenshot, DetectorTile tile, int scale)
    {
        int width = tile.Seen.Width * scale;
        int height = tile.Seen.Height * scale;
        int count = 3 * width * height;
        float[] input = ArrayPool<float>.Shared.Rent(count);
        try
        {
            Fill(screenshot, tile.Seen, scale, input);
            using OrtValue x = OrtValue.CreateTensorValueFromMemory(
                OrtMemoryInfo.DefaultInstance,
                input.AsMemory(0, count),
                [1, 3, height, width]
            );
            using var options = new RunOptions();
            using IDisposableReadOnlyCollection<OrtValue> outputs = session.Run(
                options,
                session.InputNames,
                [x],
                session.OutputNames
            );
            return Runs(outputs[0].GetTensorDataAsSpan<float>(), tile, scale);
        }
        finally
        {
            ArrayPool<float>.Shared.Return(input);
        }
    }

    /// <summary>[3, Height, Width] as B, G, R in −1 to 1; beyond the picture its edge pixels go on.</summary>
    private static void Fill(Screenshot screenshot, PixelRect seen, int scale, Span<float> planes)
    {
        int width = seen.Width * scale;
        int height = seen.Height * scale;
        int plane = width * height;
        float step = 1f / scale;
        int at = 0;
        for (int y = 0; y < height; y++)
        {
            float fromY = seen.Top + (y + 0.5f) * step - 0.5f;
            for (int x = 0; x < width; x++, at++)
            {
                float fromX = seen.Left + (x + 0.5f) * step - 0.5f;
                (planes[at + 2 * plane], planes[at + plane], planes[at]) = Sample(screenshot, fromX, fromY);
            }
        }
    }

    private static (float R, float G, float B) Sample(Screenshot screenshot, float x, float y)
    {
        x = Math.Clamp(x, 0, screenshot.Width - 1);
        y = Math.Clamp(y, 0, screenshot.Height - 1);
        int left = (int)x;
        int top = (int)y;
        float right = x - left;
        float bottom = y - top;
        ReadOnlySpan<byte> pixels = screenshot.Pixels;
        int at = (top * screenshot.Width + left) * 4;
        if (right == 0 && bottom == 0)
        {
            return (Normalized(pixels[at]), Normalized(pixels[at + 1]), Normalized(pixels[at + 2]));
        }

        int nextX = left + 1 < screenshot.Width ? 4 : 0;
        int nextY = top + 1 < screenshot.Height ? screenshot.Width * 4 : 0;
        return (
            Mix(pixels, at, nextX, nextY, right, bottom),
            Mix(pixels, at + 1, nextX, nextY, right, bottom),
            Mix(pixels, at + 2, nextX, nextY, right, bottom)
        );
    }

    private static float Mix(ReadOnlySpan<byte> pixels, int at, int nextX, int nextY, float right, float bottom)
    {
        float top = pixels[at] * (1 - right) + pixels[at + nextX] * right;
        float low = pixels[at + nextY] * (1 - right) + pixels[at + nextX + nextY] * right;
        return Normalized(top * (1 - bottom) + low * bottom);
    }

    private static float Normalized(float value) => value * (2 / 255f) - 1;

    private static KernelRun[] Runs(ReadOnlySpan<float> probabilities, DetectorTile tile, int scale)
    {
        PixelRect owned = tile.Owned.Move(-tile.Seen.Left, -tile.Seen.Top);
        int width = tile.Seen.Width * scale;
        var runs = new List<KernelRun>();
        for (int y = owned.Top * scale; y < owned.Bottom * scale; y++)
        {
            ReadOnlySpan<float> row = probabilities.Slice(y * width, width);
            int start = -1;
            float sum = 0;
            for (int x = owned.Left * scale; x <= owned.Right * scale; x++)
            {
                float p = x < owned.Right * scale ? row[x] : 0;
                if (p > Threshold)
                {
                    start = start < 0 ? x : start;
                    sum += p;
                }
                else if (start >= 0)
                {
                    runs.Add(new KernelRun(y, start, x, sum));
                    (start, sum) = (-1, 0);
                }
            }
        }

        return [.. runs];
    }
}
