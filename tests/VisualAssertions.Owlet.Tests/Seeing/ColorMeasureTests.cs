using SkiaSharp;
using VisualAssertions.Owlet.Seeing;

namespace VisualAssertions.Owlet.Tests.Seeing;

public sealed class ColorMeasureTests
{
    [Test]
    public void A_buttons_fill_border_and_text_have_their_colours()
    {
        MeasuredColors colors = ColorMeasure.Of(Button(), new Box(10, 10, 100, 40));
        Assert.Multiple(() =>
        {
            Assert.That(colors.Fill, Is.EqualTo(Rgb.Parse("#0d6efd")));
            Assert.That(colors.Border, Is.EqualTo(Rgb.Parse("#052c65")));
            Assert.That(colors.Ink, Is.EqualTo(Rgb.Parse("#ffffff")));
        });
    }

    [Test]
    public void A_plain_area_has_no_border_and_no_ink()
    {
        MeasuredColors colors = ColorMeasure.Of(Button(), new Box(0, 0, 9, 9));
        Assert.That(colors, Is.EqualTo(new MeasuredColors(Rgb.Parse("#ffffff"), null, null)));
    }

    [TestCaseSource(typeof(RenderedPage), nameof(RenderedPage.Names))]
    public void Anti_aliased_text_has_the_colour_of_its_strokes(string name)
    {
        RenderedPage page = RenderedPage.Load(name);
        foreach (Box line in page.Lines)
        {
            MeasuredColors colors = ColorMeasure.Of(page.Picture, line);
            Assert.That(colors.Ink, Is.Not.Null, $"{line}");
        }
    }

    [Test]
    public void A_box_outside_the_picture_does_not_throw() =>
        Assert.That(() => ColorMeasure.Of(Button(), new Box(500, 500, 10, 10)), Throws.Nothing);

    private static Screenshot Button()
    {
        using var bitmap = new SKBitmap(120, 60, SKColorType.Rgba8888, SKAlphaType.Opaque);
        using (var canvas = new SKCanvas(bitmap))
        {
            canvas.Clear(SKColors.White);
            Fill(canvas, new SKRect(10, 10, 110, 50), SKColor.Parse("#052c65"));
            Fill(canvas, new SKRect(11, 11, 109, 49), SKColor.Parse("#0d6efd"));
            Fill(canvas, new SKRect(40, 24, 44, 36), SKColors.White);
            Fill(canvas, new SKRect(50, 24, 70, 27), SKColors.White);
        }

        return new Screenshot(120, 60, bitmap.GetPixelSpan().ToArray());
    }

    private static void Fill(SKCanvas canvas, SKRect rect, SKColor color)
    {
        using var paint = new SKPaint { Color = color };
        canvas.DrawRect(rect, paint);
    }
}
