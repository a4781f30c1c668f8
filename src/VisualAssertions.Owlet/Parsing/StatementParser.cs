using VisualAssertions.Owlet.Understanding;
using VisualAssertions.Programs;
using VisualAssertions.Programs.Notation;

namespace VisualAssertions.Owlet.Parsing;

/// <summary>What a statement may mean: programs, the likeliest first. Thread-safe.</summary>
internal sealed class StatementParser(SentenceEncoder encoder, ParserModel model, ProgramVocabulary vocabulary)
{
    /// <summary>Nothing less likely than this share of the best is kept.</summary>
    private const double LeastShare = 0.005;

    /// <summary>The likeliest programs with their probabilities; what is left to 1 is what the parser can't say.</summary>
    public IReadOnlyList<Understood> Parse(StatementText statement)
    {
        EncodedStatements encoded = encoder.Encode([statement.Ids], spoken: true);
        ParserModel.Spelling spelling = model.Begin(model.Read(statement, encoded));
        var search = new BeamSearch(statement.Ids.Length);
        while (!search.IsOver)
        {
            (float[] words, float[] pieces) = spelling.Next(search.LastSteps, search.From);
            search.Advance(words, pieces);
        }

        return
        [
            .. search
                .Finished.OrderByDescending(row => row.LogP)
                .Select(row => Understand(row, statement))
                .OfType<Understood>()
                .GroupBy(one => one.Notation)
                .Select(same => same.First() with { Probability = same.Sum(one => one.Probability) })
                .OrderByDescending(one => one.Probability),
        ];
    }

    public IReadOnlyList<Understood> Parse(string statement) =>
        Parse(StatementText.Read(statement, encoder.Pieces, SentenceEncoder.MaxTokens));

    private Understood? Understand(BeamSearch.Row row, StatementText statement)
    {
        double p = Math.Exp(row.LogP);
        return
            p >= LeastShare
            && ProgramReading.Notation(row.Steps, vocabulary, statement) is { } notation
            && ProgramNotation.Read(notation).Program is { } program and not Inexpressible
            ? new Understood(program, notation, (float)p * Coverage.Of(statement, row.Steps, vocabulary))
            : null;
    }
}

/// <param name="Program">What the statement means.</param>
/// <param name="Notation">The same, written down.</param>
/// <param name="Probability">0 to 1.</param>
internal sealed record Understood(Program Program, string Notation, float Probability);
