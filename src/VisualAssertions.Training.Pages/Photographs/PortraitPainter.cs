using SkiaSharp;

namespace VisualAssertions.Training.Pages.Photographs;

/// <summary>Paints portraits that look like photographs at the size of an avatar: nobody's face need be used.</summary>
/// <param name="grounds">What may lie out of focus behind a person.</param>
internal sealed class PortraitPainter(IReadOnlyList<SKBitmap> grounds)
{
    private const int Side = 204;

    private static readonly string[] Skins =
    [
        "#f1c9a5",
        "#e0ac69",
        "#c68642",
        "#8d5524",
        "#5c3a1e",
        "#ffdbac",
        "#d9a17a",
        "#f3d3bd",
    ];

    private static readonly string[] Hairs =
    [
        "#2c1b10",
        "#5a3825",
        "#b8860b",
        "#111111",
        "#8a8a8a",
        "#a0341c",
        "#3b2a1f",
        "#c9b28a",
    ];

    public SKBitmap Paint(Draw draw)
    {
        var picture = new SKBitmap(Side, Side);
        using var canvas = new SKCanvas(picture);
        Ground(canvas, draw);
        Person(canvas, draw);
        Light(canvas, draw);
        return Developed(picture, draw);
    }

    private void Ground(SKCanvas canvas, Draw draw)
    {
        using var paint = new SKPaint();
        float blur = (float)draw.Between(0.5, 9);
        paint.ImageFilter = SKImageFilter.CreateBlur(blur, blur, SKShaderTileMode.Clamp);
        using SKImage ground = SKImage.FromBitmap(draw.Pick(grounds));
        canvas.DrawImage(ground, SKRect.Create(Side, Side), new SKSamplingOptions(SKFilterMode.Linear), paint);
    }

    private static void Person(SKCanvas canvas, Draw draw)
    {
        float blur = (float)draw.Between(0.9, 2.4);
        using var soft = new SKPaint { ImageFilter = SKImageFilter.CreateBlur(blur, blur) };
        canvas.SaveLayer(soft);
        canvas.RotateDegrees((float)draw.Between(-8, 8), Side / 2f, Side / 2f);
        float x = Side / 2f + draw.Int(-20, 20);
        float y = 80 + draw.Int(-18, 20);
        float r = draw.Int(34, 54);
        var hair = SKColor.Parse(draw.Pick<string>(Hairs));
        var skin = SKColor.Parse(draw.Pick<string>(Skins));
        var cloth = SKColor.FromHsl(draw.Int(0, 359), draw.Int(5, 70), draw.Int(12, 85));
        Oval(canvas, hair, x, y - r / 6, r * 1.12f, r * 1.22f);
        if (draw.Chance(0.45))
        {
            Block(canvas, hair, x, y + r * 0.9f, r * 1.15f, r, r / 2);
        }

        Block(canvas, skin, x, y + r, r / 3, r / 2, 0);
        Oval(canvas, cloth, x, y + r * 2.6f, r * 2, r * 1.35f);
        Oval(canvas, skin, x, y + r / 8, r * 0.86f, r);
        Face(canvas, draw, hair, x, y, r);
        canvas.Restore();
    }

    private static void Face(SKCanvas canvas, Draw draw, SKColor hair, float x, float y, float r)
    {
        var dark = new SKColor(42, 32, 28);
        bool glasses = draw.Chance(0.25);
        using var frame = new SKPaint
        {
            Style = SKPaintStyle.Stroke,
            StrokeWidth = 3.5f,
            Color = dark,
            IsAntialias = true,
        };
        foreach (float eye in new[] { x - r / 3, x + r / 3 })
        {
            Oval(canvas, dark, eye, y, r / 9, r / 14);
            Block(canvas, hair, eye, y - r * 0.22f, r / 6, r / 40, 0);
            if (glasses)
            {
                canvas.DrawCircle(eye, y, r / 4, frame);
            }
        }

        Oval(canvas, new SKColor(0, 0, 0, 48), x + r / 12, y + r / 3, r / 9, r / 7);
        Oval(canvas, new SKColor(181, 82, 74), x, y + r * 0.58f, r / 4, r / 11);
    }

    /// <summary>From one side, so that nothing is of one colour.</summary>
    private static void Light(SKCanvas canvas, Draw draw)
    {
        double turn = draw.Between(0, 2 * Math.PI);
        var toward = new SKPoint((float)Math.Cos(turn) * Side / 2, (float)Math.Sin(turn) * Side / 2);
        var middle = new SKPoint(Side / 2f, Side / 2f);
        using var paint = new SKPaint
        {
            BlendMode = SKBlendMode.SoftLight,
            Shader = SKShader.CreateLinearGradient(
                middle - toward,
                middle + toward,
                [SKColors.White, new SKColor(96, 96, 96)],
                SKShaderTileMode.Clamp
            ),
        };
        canvas.DrawRect(SKRect.Create(Side, Side), paint);
    }

    /// <summary>With grain, and some in black and white.</summary>
    private static SKBitmap Developed(SKBitmap picture, Draw draw)
    {
        double grain = draw.Between(2, 12);
        bool isGrey = draw.Chance(0.2);
        picture.Pixels =
        [
            .. picture.Pixels.Select(pixel =>
            {
                double off = draw.Between(-grain, grain);
                double grey = 0.3 * pixel.Red + 0.59 * pixel.Green + 0.11 * pixel.Blue;
                byte Grained(byte value) => (byte)Math.Clamp((isGrey ? grey : value) + off, 0, 255);
                return new SKColor(Grained(pixel.Red), Grained(pixel.Green), Grained(pixel.Blue));
            }),
        ];
        return picture;
    }

    private static void Oval(SKCanvas canvas, SKColor color, float x, float y, float across, float down)
    {
        using var paint = new SKPaint { Color = color, IsAntialias = true };
        canvas.DrawOval(x, y, across, down, paint);
    }

    private static void Block(SKCanvas canvas, SKColor color, float x, float y, float across, float down, float round)
    {
        using var paint = new SKPaint { Color = color, IsAntialias = true };
        canvas.DrawRoundRect(SKRect.Create(x - across, y - down, 2 * across, 2 * down), round, round, paint);
    }
}
