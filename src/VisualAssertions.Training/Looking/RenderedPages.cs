namespace VisualAssertions.Training.Looking;

internal static class RenderedPages
{
    /// <summary>Truth files of a folder, in the order of their names, those with their picture only: pages may still be coming.</summary>
    public static IEnumerable<string> In(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new VisualAssertException(
                $"There is no folder of pages '{Path.GetFullPath(folder)}'. Render pages first.",
                Trouble.Usage
            );
        }

        return Directory
            .EnumerateFiles(folder, "*.json")
            .Where(path => File.Exists(PictureOf(path)))
            .Order(StringComparer.Ordinal);
    }

    /// <summary>The picture of a truth file: a PNG, as pages are rendered, or lossless WebP, as the corpus keeps them.</summary>
    public static string PictureOf(string truth) =>
        Path.ChangeExtension(truth, ".webp") is var webp && File.Exists(webp)
            ? webp
            : Path.ChangeExtension(truth, ".png");
}
