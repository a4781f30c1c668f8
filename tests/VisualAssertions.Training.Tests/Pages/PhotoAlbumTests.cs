using SkiaSharp;
using VisualAssertions.Training.Pages.Photographs;

namespace VisualAssertions.Training.Tests.Pages;

/// <summary>Photographs for pages are cut out of large ones, and portraits painted before them.</summary>
public sealed class PhotoAlbumTests
{
    private string folder = "";

    [SetUp]
    public void Make() => folder = Directory.CreateTempSubdirectory("album-").FullName;

    [TearDown]
    public void Clear() => Directory.Delete(folder, recursive: true);

    [Test]
    public void Of_one_photograph_come_cuts_of_many_shapes_and_portraits()
    {
        Save("wave.png", 900, 600, (x, y) => new SKColor((byte)(x / 4), (byte)(y / 3), (byte)((x + y) % 256)));
        File.WriteAllText(Path.Combine(folder, "from", "broken.jpg"), "no picture");

        int written = PhotoAlbum.Fill(Path.Combine(folder, "from"), Path.Combine(folder, "to"));

        string[] names = [.. Directory.GetFiles(Path.Combine(folder, "to")).Select(path => Path.GetFileName(path)!)];
        Assert.Multiple(() =>
        {
            Assert.That(names, Has.Length.EqualTo(written));
            Assert.That(names.Count(name => name.StartsWith("photo-", StringComparison.Ordinal)), Is.EqualTo(9));
            Assert.That(names.Count(name => name.StartsWith("face-", StringComparison.Ordinal)), Is.EqualTo(240));
            Assert.That(
                names
                    .Where(name => name.StartsWith("photo-", StringComparison.Ordinal))
                    .Select(ShapeOf)
                    .Distinct()
                    .Count(),
                Is.GreaterThan(2)
            );
        });
    }

    [Test]
    public void What_shows_nothing_is_left_out()
    {
        Save("grey.png", 900, 600, (_, _) => SKColors.Gray);
        Assert.That(PhotoAlbum.Fill(Path.Combine(folder, "from"), Path.Combine(folder, "to")), Is.Zero);
    }

    private string ShapeOf(string name)
    {
        using SKBitmap picture = SKBitmap.Decode(Path.Combine(folder, "to", name));
        return ((double)picture.Width / picture.Height).ToString(
            "0.0",
            System.Globalization.CultureInfo.InvariantCulture
        );
    }

    private void Save(string name, int width, int height, Func<int, int, SKColor> color)
    {
        using var picture = new SKBitmap(width, height);
        picture.Pixels = [.. Enumerable.Range(0, width * height).Select(i => color(i % width, i / width))];
        using FileStream file = File.Create(
            Path.Combine(Directory.CreateDirectory(Path.Combine(folder, "from")).FullName, name)
        );
        picture.Encode(file, SKEncodedImageFormat.Png, 100);
    }
}
