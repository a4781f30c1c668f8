using VisualAssertions.Owlet.Understanding;
using VisualAssertions.Training.Language;
using VisualAssertions.Training.Pages;

namespace VisualAssertions.Training.Questions;

/// <summary>Statements about pages that are never trained on: what is measured while training.</summary>
internal sealed class HeldOut(
    PageSet pages,
    StatementWriter writer,
    SentenceEncoder encoder,
    BatchBuilder builder,
    StatementOptions options,
    PerceptionNoise noise
)
{
    private const int PagesInBatch = 8;

    /// <summary>The same ones every time.</summary>
    public IReadOnlyList<QuestionBatch> Batches(int count, int statements)
    {
        var perception = new SimulatedPerception(noise);
        return
        [
            .. pages
                .Spread(count)
                .Select((page, i) => Ask(page, i, statements, perception))
                .Where(asked => asked.Statements.Count == statements)
                .Chunk(PagesInBatch)
                .Select(builder.Build),
        ];
    }

    /// <summary>What people wrote about pages that are never trained on, with the writers' truth and true regions.</summary>
    public static IReadOnlyList<QuestionBatch> People(
        IReadOnlyList<CorpusPage> pages,
        SentenceEncoder encoder,
        BatchBuilder builder
    )
    {
        var perception = new SimulatedPerception(PerceptionNoise.None);
        return
        [
            .. pages
                .Select(page => BatchSource.Ask(perception.See(page.Page, new Random(1)), page.AsWritten(), encoder))
                .GroupBy(asked => asked.Statements.Count)
                .SelectMany(group => group.Chunk(PagesInBatch))
                .Select(builder.Build),
        ];
    }

    private AskedPage Ask(PageTruth page, int number, int statements, SimulatedPerception perception)
    {
        IReadOnlyList<Statement> written = writer.Write(page, statements, (ulong)number, options);
        return BatchSource.Ask(perception.See(page, new Random(number)), written, encoder);
    }
}
