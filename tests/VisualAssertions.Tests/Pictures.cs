namespace VisualAssertions.Tests;

/// <summary>Pictures of one colour, and a folder that goes with the test.</summary>
internal sealed class Pictures : IDisposable
{
    public static readonly Rgb White = new(255, 255, 255);

    public string Folder { get; } = Directory.CreateTempSubdirectory("visualassert-").FullName;

    public static Screenshot Of(Rgb color, int width = 300, int height = 200)
    {
        byte[] rgba = new byte[width * height * 4];
        for (int at = 0; at < rgba.Length; at += 4)
        {
            (rgba[at], rgba[at + 1], rgba[at + 2], rgba[at + 3]) = (color.R, color.G, color.B, 255);
        }

        return new Screenshot(width, height, rgba);
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
