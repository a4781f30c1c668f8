using SkiaSharp;

namespace VisualAssertions.Training.Looking;

/// <summary>Draws what was seen wrongly on the page: missed red, invented orange, mistaken violet.</summary>
internal static class FaultPicture
{
    public static void Write(string path, Screenshot picture, SeeingFaults faults)
    {
        using SKBitmap bitmap = picture.ToBitmap();
        using var canvas = new SKCanvas(bitmap);
        foreach (var missed in faults.Missed)
        {
            Draw(canvas, missed.Box, SKColors.Red, $"{missed.Kind}");
        }

        foreach (Element invented in faults.Invented)
        {
            Draw(canvas, invented.Box, SKColors.DarkOrange, $"+{invented.Kind}");
        }

        foreach ((var truth, Element seen) in faults.Mistaken)
        {
            Draw(canvas, seen.Box, SKColors.BlueViolet, $"{truth.Kind}→{seen.Kind}");
        }

        canvas.Flush();
        using SKData png = bitmap.Encode(SKEncodedImageFormat.Png, 90);
        File.WriteAllBytes(path, png.ToArray());
    }

    private static void Draw(SKCanvas canvas, Box box, SKColor color, string name)
    {
        using var line = new SKPaint
        {
            Color = color,
            IsStroke = true,
            StrokeWidth = 2,
        };
        using var ink = new SKPaint { Color = color, IsAntialias = true };
        using var font = new SKFont(SKTypeface.Default, 11);
        canvas.DrawRect(box.X, box.Y, box.Width, box.Height, line);
        canvas.DrawText(name, box.X, box.Y - 2, font, ink);
    }
}
