using VisualAssertions.Programs.Notation;
using VisualAssertions.Training.Language.Checking;

namespace VisualAssertions.Training.Language;

/// <summary>
/// A part of the corpus of what people say: <c>statements.jsonl</c>, and for each picture its page truth (<c>NAME.json</c>)
/// and the picture itself (<c>NAME.webp</c>).
/// </summary>
public static class CorpusFolder
{
    private const string Statements = "statements.jsonl";

    /// <exception cref="VisualAssertException">The folder has no statements, or a line is broken.</exception>
    public static IReadOnlyList<CorpusPage> Load(string folder)
    {
        string file = Path.Combine(folder, Statements);
        if (!File.Exists(file))
        {
            throw new VisualAssertException(
                $"There is no corpus in '{folder}': {Statements} is missing.",
                Trouble.Usage
            );
        }

        return
        [
            .. File.ReadLines(file)
                .Where(line => line.Length > 0)
                .Select(CorpusLine.Parse)
                .GroupBy(line => Path.GetFileNameWithoutExtension(line.Picture))
                .Select(lines => CorpusPage.Of(PageTruth.Load(Path.Combine(folder, lines.Key + ".json")), lines)),
        ];
    }
}
