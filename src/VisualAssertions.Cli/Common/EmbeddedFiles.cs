using System.Reflection;

namespace VisualAssertions.Cli;

/// <summary>Files that are part of this program.</summary>
internal static class EmbeddedFiles
{
    private static readonly Assembly Home = typeof(EmbeddedFiles).Assembly;

    /// <returns>Paths below the folder, with slashes.</returns>
    public static IEnumerable<string> In(string folder) =>
        Home.GetManifestResourceNames()
            .Select(name => name.Replace('\\', '/'))
            .Where(name => name.StartsWith($"{folder}/", StringComparison.Ordinal))
            .Select(name => name[(folder.Length + 1)..]);

    public static byte[] Read(string folder, string path)
    {
        string name = Home.GetManifestResourceNames().Single(name => name.Replace('\\', '/') == $"{folder}/{path}");
        using Stream stream = Home.GetManifestResourceStream(name)!;
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
