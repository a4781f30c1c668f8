using VisualAssertions.Owlet.Understanding;

namespace VisualAssertions.Training.Looking;

internal static class IconList
{
    public const string Path = "models/owlet/icons.txt";

    /// <summary>The names that the look network tells apart; commands run in the repository's root.</summary>
    public static IReadOnlyList<string> Names()
    {
        if (!File.Exists(Path))
        {
            throw new VisualAssertException(
                $"There is no '{Path}' in {Directory.GetCurrentDirectory()}. Run the command in the root of the repository.",
                Trouble.Usage
            );
        }

        return IconVocabulary.Parse(File.ReadLines(Path)).Names;
    }
}
