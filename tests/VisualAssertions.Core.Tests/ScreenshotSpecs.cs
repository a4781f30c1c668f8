using SkiaSharp;

namespace VisualAssertions.Core.Tests;

public class ScreenshotSpecs
{
    private static readonly Rgb White = new(255, 255, 255);
    private static readonly Rgb Red = new(255, 0, 0);

    [Test]
    public void A_picture_saved_as_PNG_comes_back_pixel_by_pixel()
    {
        Screenshot original = Halves();

        Screenshot back = Screenshot.Decode(original.EncodePng(), "halves.png");

        Assert.That(back.Pixels.SequenceEqual(original.Pixels), Is.True);
    }

    [TestCase(SKEncodedImageFormat.Jpeg)]
    [TestCase(SKEncodedImageFormat.Webp)]
    public void JPEG_and_WebP_are_read_too(SKEncodedImageFormat format)
    {
        using SKBitmap bitmap = Halves().ToBitmap();
        using SKData data = bitmap.Encode(format, 100);

        Screenshot back = Screenshot.Decode(data.Span, "halves");

        Assert.That((back.Width, back.Height), Is.EqualTo((40, 20)));
        Assert.That(back[39, 10], Is.EqualTo(White));
    }

    [Test]
    public void Transparent_pixels_are_laid_on_white()
    {
        using var bitmap = new SKBitmap(1, 1, SKColorType.Rgba8888, SKAlphaType.Unpremul);
        bitmap.SetPixel(0, 0, new SKColor(255, 0, 0, 51));
        using SKData png = bitmap.Encode(SKEncodedImageFormat.Png, 100);

        Assert.That(Screenshot.Decode(png.Span, "glass.png")[0, 0], Is.EqualTo(new Rgb(255, 204, 204)));
    }

    [Test]
    public void A_crop_holds_the_whole_pixels_that_the_box_touches()
    {
        Screenshot crop = Halves().Crop(new Box(18.5f, -5, 3, 10));

        Assert.That((crop.Width, crop.Height), Is.EqualTo((4, 5)));
        Assert.That((crop[0, 0], crop[1, 0], crop[2, 0]), Is.EqualTo((Red, Red, White)));
    }

    [Test]
    public void A_crop_outside_the_picture_is_refused() =>
        Assert.That(() => Halves().Crop(new Box(100, 0, 5, 5)), Throws.InstanceOf<ArgumentOutOfRangeException>());

    [Test]
    public void A_file_that_is_no_picture_says_how_it_begins()
    {
        var problem = Assert.Throws<VisualAssertException>(() => Screenshot.Decode("<html>"u8, "login.png"))!;

        Assert.That(problem.Message, Does.StartWith("'login.png' is not a picture").And.Contain("3C68746D6C3E"));
        Assert.That(problem.Trouble, Is.EqualTo(Trouble.Usage));
    }

    [Test]
    public void Half_a_file_is_called_damaged()
    {
        byte[] png = Noise(200, 200).EncodePng();

        var problem = Assert.Throws<VisualAssertException>(() =>
            Screenshot.Decode(png.AsSpan(0, png.Length / 2), "cut.png")
        )!;

        Assert.That(problem.Message, Does.StartWith("'cut.png' is damaged"));
    }

    [Test]
    public void A_picture_that_is_too_long_is_refused_with_the_limit()
    {
        using var bitmap = new SKBitmap(1, Screenshot.MaxSide + 1);
        using SKData png = bitmap.Encode(SKEncodedImageFormat.Png, 100);

        var problem = Assert.Throws<VisualAssertException>(() => Screenshot.Decode(png.Span, "tall.png"))!;

        Assert.That(problem.Message, Does.Contain("1 × 32001 pixels").And.Contain("32000 pixels a side"));
    }

    [Test]
    public void A_path_that_does_not_exist_is_told_in_full()
    {
        var problem = Assert.Throws<VisualAssertException>(() => Screenshot.Load("no-such.png"))!;

        Assert.That(problem.Message, Does.Contain(Path.GetFullPath("no-such.png")));
    }

    [Test]
    public void Bytes_that_do_not_fit_the_size_are_refused() =>
        Assert.That(() => new Screenshot(2, 2, new byte[15]), Throws.ArgumentException);

    /// <summary>40 × 20 pixels: the left half red, the right half white.</summary>
    private static Screenshot Halves()
    {
        byte[] rgba = new byte[40 * 20 * 4];
        for (int at = 0; at < rgba.Length; at += 4)
        {
            bool left = at / 4 % 40 < 20;
            (rgba[at], rgba[at + 1], rgba[at + 2], rgba[at + 3]) = left
                ? ((byte)255, (byte)0, (byte)0, (byte)255)
                : ((byte)255, (byte)255, (byte)255, (byte)255);
        }

        return new Screenshot(40, 20, rgba);
    }

    private static Screenshot Noise(int width, int height)
    {
        byte[] rgba = new byte[width * height * 4];
        new Random(7).NextBytes(rgba);
        return new Screenshot(width, height, rgba);
    }
}
