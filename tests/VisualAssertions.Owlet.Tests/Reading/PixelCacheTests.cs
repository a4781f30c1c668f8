using VisualAssertions.Owlet.Reading;

namespace VisualAssertions.Owlet.Tests.Reading;

public sealed class PixelCacheTests
{
    private static readonly PixelRect corner = new(0, 0, 2, 2);

    [Test]
    public void Equal_pixels_elsewhere_are_looked_at_once()
    {
        var cache = new PixelCache<bool, string>(4);
        Screenshot picture = Gray(8, 8, _ => 7);
        cache.GetOrAdd(picture, corner, false, () => "first");
        Assert.That(cache.GetOrAdd(picture, corner.Move(4, 3), false, () => "again"), Is.EqualTo("first"));
    }

    [Test]
    public void Other_pixels_or_another_way_are_looked_at_anew()
    {
        var cache = new PixelCache<bool, string>(4);
        Screenshot picture = Gray(8, 8, i => (byte)i);
        cache.GetOrAdd(picture, corner, false, () => "first");
        Assert.Multiple(() =>
        {
            Assert.That(cache.GetOrAdd(picture, corner.Move(1, 0), false, () => "moved"), Is.EqualTo("moved"));
            Assert.That(cache.GetOrAdd(picture, corner, true, () => "inverted"), Is.EqualTo("inverted"));
        });
    }

    [Test]
    public void What_was_not_asked_for_the_longest_is_forgotten_first()
    {
        var cache = new PixelCache<int, string>(2);
        Screenshot picture = Gray(8, 8, _ => 7);
        cache.GetOrAdd(picture, corner, 1, () => "one");
        cache.GetOrAdd(picture, corner, 2, () => "two");
        cache.GetOrAdd(picture, corner, 1, () => "");
        cache.GetOrAdd(picture, corner, 3, () => "three");
        Assert.Multiple(() =>
        {
            Assert.That(cache.GetOrAdd(picture, corner, 1, () => "new"), Is.EqualTo("one"));
            Assert.That(cache.GetOrAdd(picture, corner, 2, () => "new"), Is.EqualTo("new"));
        });
    }

    private static Screenshot Gray(int width, int height, Func<int, byte> value)
    {
        byte[] rgba = new byte[width * height * 4];
        for (int i = 0; i < width * height; i++)
        {
            rgba.AsSpan(i * 4, 3).Fill(value(i));
            rgba[i * 4 + 3] = 255;
        }

        return new Screenshot(width, height, rgba);
    }
}
