using SkiaSharp;

namespace VisualAssertions;

/// <param name="Box">What to frame, in pixels of the screenshot.</param>
/// <param name="Label">A few characters on a tag at the frame's corner; empty for no tag.</param>
/// <param name="Color">Of frame and tag.</param>
public readonly record struct Annotation(Box Box, string Label, Rgb Color);

/// <summary>Draws frames and tags on a copy of a screenshot.</summary>
public static class Annotator
{
    private const float TextSize = 12;
    private const float TagPadding = 3;
    private static readonly string[] Families =
    [
        "Segoe UI",
        "Helvetica Neue",
        "DejaVu Sans",
        "Liberation Sans",
        "Arial",
    ];

    public static Screenshot Draw(Screenshot screenshot, IEnumerable<Annotation> annotations)
    {
        using SKBitmap bitmap = screenshot.ToBitmap();
        using var canvas = new SKCanvas(bitmap);
        using SKTypeface typeface = Typeface();
        using var font = new SKFont(typeface, TextSize);
        foreach (Annotation annotation in annotations)
        {
            DrawFrame(canvas, annotation, bitmap.Width, bitmap.Height);
            DrawTag(canvas, font, annotation, bitmap.Width);
        }

        canvas.Flush();
        return new Screenshot(bitmap.Width, bitmap.Height, bitmap.GetPixelSpan().ToArray());
    }

    /// <summary>Two pixels in the colour just outside the box, between two lines of white, so that it shows on any surface.</summary>
    private static void DrawFrame(SKCanvas canvas, Annotation annotation, int width, int height)
    {
        Box box = annotation.Box.Grow(2).Clip(width - 1, height - 1);
        var frame = new SKRect(MathF.Round(box.X), MathF.Round(box.Y), MathF.Round(box.Right), MathF.Round(box.Bottom));
        using var paint = new SKPaint
        {
            Style = SKPaintStyle.Stroke,
            StrokeWidth = 4,
            Color = SKColors.White,
        };
        canvas.DrawRect(frame, paint);
        (paint.StrokeWidth, paint.Color) = (2, Opaque(annotation.Color));
        canvas.DrawRect(frame, paint);
    }

    private static void DrawTag(SKCanvas canvas, SKFont font, Annotation annotation, int width)
    {
        if (annotation.Label.Length == 0)
        {
            return;
        }

        float tagWidth = font.MeasureText(annotation.Label) + 2 * TagPadding;
        float tagHeight = TextSize + 2 * TagPadding;
        float left = Math.Clamp(annotation.Box.X - 3, 0, Math.Max(0, width - tagWidth));
        // Above the frame; below its upper edge where the picture ends.
        float top = annotation.Box.Y - 3 - tagHeight;
        top = top < 0 ? annotation.Box.Y : top;
        using var paint = new SKPaint { Color = Opaque(annotation.Color) };
        canvas.DrawRect(left, top, tagWidth, tagHeight, paint);
        (paint.Color, paint.IsAntialias) = (TextOn(annotation.Color), true);
        canvas.DrawText(annotation.Label, left + TagPadding, top + tagHeight - TagPadding - 2, font, paint);
    }

    private static SKTypeface Typeface() =>
        Families.Select(family => SKFontManager.Default.MatchFamily(family)).FirstOrDefault(face => face is not null)
        ?? SKFontManager.Default.MatchFamily(null)
        ?? SKTypeface.CreateDefault();

    private static SKColor Opaque(Rgb color) => new(color.R, color.G, color.B);

    private static SKColor TextOn(Rgb color) =>
        color.R * 0.299 + color.G * 0.587 + color.B * 0.114 > 150 ? SKColors.Black : SKColors.White;
}
