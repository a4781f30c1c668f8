namespace VisualAssertions.Cli.Tests;

/// <summary>A folder of its own that goes with the test.</summary>
internal sealed class TestFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("visualassert-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);

    public string File(string name) => System.IO.Path.Combine(Path, name);

    public IReadOnlyList<string> Files() => Directory.GetFiles(Path);

    public string Write(string name, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(File(name))!);
        System.IO.File.WriteAllText(File(name), text);
        return File(name);
    }

    /// <summary>A white picture.</summary>
    public string Picture(string name, int width = 60, int height = 40)
    {
        byte[] white = new byte[width * height * 4];
        Array.Fill(white, (byte)255);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(File(name))!);
        System.IO.File.WriteAllBytes(File(name), new Screenshot(width, height, white).EncodePng());
        return File(name);
    }
}
