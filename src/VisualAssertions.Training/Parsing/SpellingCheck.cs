using VisualAssertions.Owlet.Parsing;
using VisualAssertions.Owlet.Understanding;
using VisualAssertions.Programs.Notation;
using VisualAssertions.Training.Language;

namespace VisualAssertions.Training.Parsing;

/// <summary>Tells which programs can't be read, or can't be spelled from the words of their statements alone.</summary>
internal sealed class SpellingCheck(WordPieces pieces, ProgramVocabulary vocabulary)
{
    /// <returns>Whether every program can be read and spelled.</returns>
    public bool Run(string file, TextWriter output)
    {
        IReadOnlyList<ImaginedStatement> statements = ImaginedStatement.Load(file);
        int wrong = 0;
        for (int i = 0; i < statements.Count; i++)
        {
            if (Mistake(statements[i]) is { } mistake)
            {
                wrong++;
                output.WriteLine($"{Path.GetFileName(file)}:{i + 1}: {statements[i].Text}");
                output.WriteLine($"  {statements[i].Program}");
                output.WriteLine($"  {mistake}");
            }
        }

        output.WriteLine($"{statements.Count} statements, {wrong} to mend");
        return wrong == 0;
    }

    private string? Mistake(ImaginedStatement one)
    {
        ProgramNotation.Reading reading = ProgramNotation.Read(one.Program);
        if (reading.Program is not { } program)
        {
            return string.Join("\n  ", reading.Mistakes.Select(mistake => mistake.Show(one.Program)));
        }

        var statement = StatementText.Read(one.Text, pieces, SentenceEncoder.MaxTokens);
        return program is Inexpressible ? null
            : ProgramSpelling.Words(Canonical.Of(NodeReader.Read(one.Program)), statement) is not { } words
                ? "a text or a number of the program does not stand so in the statement"
            : words.Find(word => word.Word is { } name && vocabulary.Find(name) < 0) is { Word: { } unknown }
                ? $"the parser has no word {unknown} (if it is right, leave it)"
            : words.Count >= ParserModel.MostSteps ? $"{words.Count} words, {ParserModel.MostSteps - 1} at most"
            : null;
    }
}
