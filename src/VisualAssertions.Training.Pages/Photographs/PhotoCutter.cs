using SkiaSharp;

namespace VisualAssertions.Training.Pages.Photographs;

/// <summary>Cuts pictures of many shapes and sizes out of large photographs, such as wallpapers.</summary>
internal static class PhotoCutter
{
    private const int Cuts = 8;

    /// <summary>Longest side of what is cut out, in pixels.</summary>
    private const float Longest = 440;

    /// <summary>Shortest side of a photograph that is cut, in pixels; a smaller one is kept whole.</summary>
    private const int LeastSide = 300;

    /// <summary>Standard deviation of lightness, 0 to 255, below which a picture shows nothing.</summary>
    private const double LeastVariety = 6;

    private static readonly double[] Shapes = [1, 1, 1.33, 1.5, 1.78, 2.4, 0.75, 0.67];

    /// <summary>The whole picture, made small, and parts of it; none that shows nothing.</summary>
    public static IEnumerable<SKBitmap> Of(SKBitmap photo, Draw draw)
    {
        int cuts = Math.Min(photo.Width, photo.Height) < LeastSide ? 0 : Cuts;
        IEnumerable<SKRectI> parts = Enumerable
            .Range(0, cuts)
            .Select(_ => Part(photo, draw))
            .Prepend(new SKRectI(0, 0, photo.Width, photo.Height));
        return parts.Select(part => Cut(photo, part)).Where(cut => Variety(cut) >= LeastVariety);
    }

    private static SKRectI Part(SKBitmap photo, Draw draw)
    {
        double shape = draw.Pick<double>(Shapes);
        double side = Math.Min(photo.Width, photo.Height) * draw.Between(0.25, 0.95);
        int width = (int)Math.Min(photo.Width, side * Math.Max(1, shape));
        int height = (int)Math.Min(photo.Height, width / shape);
        width = (int)Math.Min(width, height * shape);
        int x = draw.Int(0, photo.Width - width);
        int y = draw.Int(0, photo.Height - height);
        return SKRectI.Create(x, y, width, height);
    }

    private static SKBitmap Cut(SKBitmap photo, SKRectI part)
    {
        float scale = Math.Min(1, Longest / Math.Max(part.Width, part.Height));
        var cut = new SKBitmap((int)Math.Max(1, part.Width * scale), (int)Math.Max(1, part.Height * scale));
        using var canvas = new SKCanvas(cut);
        canvas.Clear(SKColors.White);
        using SKImage image = SKImage.FromBitmap(photo);
        canvas.DrawImage(
            image,
            part,
            SKRect.Create(cut.Width, cut.Height),
            new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear)
        );
        return cut;
    }

    private static double Variety(SKBitmap picture)
    {
        double[] lightness =
        [
            .. picture.Pixels.Select(pixel => 0.3 * pixel.Red + 0.59 * pixel.Green + 0.11 * pixel.Blue),
        ];
        double mean = lightness.Average();
        return Math.Sqrt(lightness.Average(one => (one - mean) * (one - mean)));
    }
}
