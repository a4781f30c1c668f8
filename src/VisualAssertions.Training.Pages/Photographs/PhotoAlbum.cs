using SkiaSharp;

namespace VisualAssertions.Training.Pages.Photographs;

/// <summary>The photographs of pages: cut out of large ones, and painted portraits.</summary>
public static class PhotoAlbum
{
    /// <summary>Names of photographs that show a person begin so.</summary>
    internal const string Person = "face-";

    private const int People = 240;

    /// <summary>Most cuts that are kept to lie behind people.</summary>
    private const int MostGrounds = 150;
    private const int Quality = 82;

    /// <summary>Widest and tallest that a large photograph is read, in pixels.</summary>
    private const int Largest = 1600;

    private static readonly string[] Endings = [".jpg", ".jpeg", ".png", ".webp"];

    /// <summary>Fills a folder. Photographs that can't be read are passed over.</summary>
    /// <param name="from">Folder with large photographs, at any depth.</param>
    /// <param name="to">The photos folder of the kits' cache.</param>
    /// <returns>How many were written.</returns>
    public static int Fill(string from, string to)
    {
        Directory.CreateDirectory(to);
        var grounds = new List<SKBitmap>();
        int written = 0;
        foreach (string path in Photographs(from))
        {
            using SKBitmap? photo = Read(path);
            foreach (SKBitmap cut in photo is null ? [] : PhotoCutter.Of(photo, new Draw((ulong)written + 1)))
            {
                Write(cut, Path.Combine(to, $"photo-{written++:0000}.jpg"));
                if (grounds.Count < MostGrounds)
                {
                    grounds.Add(cut);
                }
                else
                {
                    cut.Dispose();
                }
            }
        }

        var painter = new PortraitPainter(grounds);
        for (int i = 0; i < (grounds.Count > 0 ? People : 0); i++, written++)
        {
            using SKBitmap portrait = painter.Paint(new Draw((ulong)i + 1));
            Write(portrait, Path.Combine(to, $"{Person}{i:000}.jpg"));
        }

        grounds.ForEach(ground => ground.Dispose());
        return written;
    }

    private static IEnumerable<string> Photographs(string folder) =>
        Directory
            .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(path => Endings.Contains(Path.GetExtension(path).ToLowerInvariant()))
            .Order(StringComparer.Ordinal);

    private static SKBitmap? Read(string path)
    {
        using SKBitmap? photo = SKBitmap.Decode(path);
        float scale = photo is null ? 1 : Math.Min(1f, (float)Largest / Math.Max(photo.Width, photo.Height));
        return photo?.Resize(
            new SKSizeI((int)Math.Max(1, photo.Width * scale), (int)Math.Max(1, photo.Height * scale)),
            new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear)
        );
    }

    private static void Write(SKBitmap picture, string path)
    {
        using FileStream file = File.Create(path);
        picture.Encode(file, SKEncodedImageFormat.Jpeg, Quality);
    }
}
