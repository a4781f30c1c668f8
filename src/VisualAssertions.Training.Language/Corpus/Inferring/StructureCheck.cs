using VisualAssertions.Training.Language.Checking;

namespace VisualAssertions.Training.Language;

/// <summary>Measures how well structure is inferred: relation by relation, and by what programs then say.</summary>
public static class StructureCheck
{
    private const int Confusions = 25;

    /// <param name="part">Folder of a part of the corpus, or of page truths without statements.</param>
    /// <param name="see">What is inferred of a page; null to leave the page out.</param>
    /// <param name="idsAreTrue">An element's id on the inferred page is that on the true one.</param>
    /// <param name="tell">Also tell each statement that is judged differently.</param>
    public static void Run(
        string part,
        Func<PageTruth, SeenPicture, InferredPage?> see,
        bool idsAreTrue,
        bool tell,
        TextWriter output
    )
    {
        var structure = new StructureScores();
        var programs = new ProgramScores();
        ILookup<string, CorpusLine> lines = Lines(part);
        foreach (string file in Directory.EnumerateFiles(part, "*.json").Order(StringComparer.Ordinal))
        {
            PageTruth truth = PageTruth.Load(file);
            if (see(truth, PictureOf(truth, file)) is not { } page)
            {
                continue;
            }

            structure.Add(page);
            foreach (CorpusLine line in lines[Path.GetFileNameWithoutExtension(file)])
            {
                if (programs.Add(line, page, idsAreTrue) is { } different && tell)
                {
                    output.WriteLine(different);
                }
            }
        }

        output.WriteLine(structure.Table());
        output.WriteLine(string.Join('\n', structure.Commonest(Confusions)));
        output.WriteLine();
        output.WriteLine(programs.Table());
        output.WriteLine(string.Join('\n', programs.Losses()));
    }

    /// <summary>Its background is known where its picture lies beside; its scale and lines are not.</summary>
    private static SeenPicture PictureOf(PageTruth page, string file) =>
        Path.ChangeExtension(file, ".webp") is var picture && File.Exists(picture)
            ? SeenPicture.Of(Screenshot.Load(picture), [])
            : new SeenPicture(page.Width, page.Height);

    private static ILookup<string, CorpusLine> Lines(string part)
    {
        string statements = Path.Combine(part, "statements.jsonl");
        IEnumerable<string> lines = File.Exists(statements) ? File.ReadLines(statements) : [];
        return lines
            .Where(line => line.Length > 0)
            .Select(CorpusLine.Parse)
            .ToLookup(line => Path.GetFileNameWithoutExtension(line.Picture));
    }
}
