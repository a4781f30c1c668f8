using VisualAssertions.Owlet.Seeing;

namespace VisualAssertions.Owlet.Tests.Looking;

public sealed class LookCropTests
{
    private const int Plane = LookCrop.Rows * LookCrop.Columns;

    [TestCase(30, 20, 40, 16)]
    [TestCase(100, 60, 300, 36)]
    [TestCase(0, 0, 399, 299)]
    public void The_mask_lies_on_the_pixels_of_the_box(int x, int y, int width, int height)
    {
        byte[] canvas = Write(Blue(400, 300, new Box(x, y, width, height)), new Box(x, y, width, height));

        (int masked, int blue) = (0, 0);
        for (int row = 0; row < 64; row++)
        {
            for (int column = 0; column < 64; column++)
            {
                int at = row * LookCrop.Columns + column;
                masked += canvas[3 * Plane + at] == 255 ? 1 : 0;
                blue += canvas[3 * Plane + at] == 255 && canvas[2 * Plane + at] > canvas[at] ? 1 : 0;
            }
        }

        Assert.That(masked, Is.GreaterThan(20));
        Assert.That(blue, Is.EqualTo(masked));
    }

    [Test]
    public void The_ends_show_the_pixels_as_they_are()
    {
        Screenshot noise = Noise(300, 200, seed: 1);

        byte[] canvas = Write(noise, new Box(40, 50, 200, 24));

        for (int row = 0; row < 32; row++)
        {
            for (int column = 0; column < 32; column++)
            {
                int left = row * LookCrop.Columns + 64 + column;
                int right = (row + 32) * LookCrop.Columns + 64 + column;
                Assert.That(canvas[left], Is.EqualTo(noise[36 + column, 46 + row].R));
                Assert.That(canvas[right + Plane], Is.EqualTo(noise[212 + column, 46 + row].G));
            }
        }
    }

    [Test]
    public void What_lies_beyond_the_picture_is_grey()
    {
        byte[] canvas = Write(Blue(50, 50, new Box(0, 0, 50, 50)), new Box(0, 0, 10, 10));

        Assert.That(canvas[0], Is.EqualTo(128));
        Assert.That(canvas[3 * Plane], Is.EqualTo(96));
    }

    [TestCase(200, 150)]
    [TestCase(1, 1)]
    [TestCase(640, 3)]
    public void Means_of_rectangles_are_those_of_their_pixels(int width, int height)
    {
        Screenshot noise = Noise(width, height, seed: 2);
        var sums = new AreaSums(noise);
        var random = new Random(3);
        byte[] mean = new byte[3];
        for (int trial = 0; trial < 200; trial++)
        {
            (int left, int top) = (random.Next(width), random.Next(height));
            (int right, int bottom) = (random.Next(left, width) + 1, random.Next(top, height) + 1);

            sums.Mean(left, top, right, bottom, mean);

            Assert.That(mean[1], Is.EqualTo(SlowMean(noise, left, top, right, bottom)).Within(0.51));
        }
    }

    [Test]
    public void Means_of_large_rectangles_of_a_very_large_picture_are_near()
    {
        Screenshot large = Blue(4_000, 3_000, new Box(1_000, 500, 2_000, 2_000));
        var sums = new AreaSums(large);
        byte[] mean = new byte[3];

        sums.Mean(1_000, 500, 3_000, 2_500, mean);

        Assert.That(mean, Is.EqualTo(new byte[] { 20, 60, 220 }));
    }

    private static double SlowMean(Screenshot picture, int left, int top, int right, int bottom)
    {
        double sum = 0;
        for (int y = top; y < bottom; y++)
        {
            for (int x = left; x < right; x++)
            {
                sum += picture[x, y].G;
            }
        }

        return sum / ((right - left) * (bottom - top));
    }

    private static byte[] Write(Screenshot picture, Box box)
    {
        byte[] canvas = new byte[LookCrop.Length];
        new LookCrop(picture, scale: 1).Write(box, canvas);
        return canvas;
    }

    private static Screenshot Blue(int width, int height, Box box)
    {
        byte[] rgba = new byte[width * height * 4];
        rgba.AsSpan().Fill(255);
        for (int y = (int)box.Y; y < (int)box.Bottom; y++)
        {
            for (int x = (int)box.X; x < (int)box.Right; x++)
            {
                (rgba[(y * width + x) * 4], rgba[(y * width + x) * 4 + 1]) = (20, 60);
                rgba[(y * width + x) * 4 + 2] = 220;
            }
        }

        return new Screenshot(width, height, rgba);
    }

    private static Screenshot Noise(int width, int height, int seed)
    {
        byte[] rgba = new byte[width * height * 4];
        new Random(seed).NextBytes(rgba);
        return new Screenshot(width, height, rgba);
    }
}
