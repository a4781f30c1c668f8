using VisualAssertions.Owlet.Understanding;
using VisualAssertions.Training.Language;
using VisualAssertions.Training.Pages;

namespace VisualAssertions.Training.Questions;

/// <summary>
/// Draws batches for training. Encoding statements costs more than a step of the network, so each encoded page of statements
/// is asked again later of a newly perturbed perception of its page.
/// </summary>
internal sealed class BatchSource(
    PageSet pages,
    StatementWriter writer,
    SentenceEncoder encoder,
    BatchBuilder builder,
    PeopleSource? people,
    Transplants? imagined,
    Perception perception,
    BatchSource.Recipe recipe
)
{
    /// <summary>Batches after which pages that were rendered meanwhile are taken up.</summary>
    private const int RefreshEvery = 500;

    /// <summary>Pages drawn to choose one of fitting size from.</summary>
    private const int Draws = 6;

    private readonly List<AskedPage> replay = [];
    private int drawn;

    /// <param name="Pages">B.</param>
    /// <param name="Statements">Q, statements a page.</param>
    /// <param name="People">Share of pages that are asked what people wrote about them; 0 to 1.</param>
    /// <param name="Imagined">Share of other pages that are asked what people imagined; 0 to 1.</param>
    /// <param name="Fresh">Share of pages of a batch whose statements are new; 0 to 1.</param>
    /// <param name="Kept">Encoded pages kept for asking again.</param>
    /// <param name="Options">For the statements.</param>
    internal sealed record Recipe(
        int Pages,
        int Statements,
        float People,
        float Imagined,
        float Fresh,
        int Kept,
        StatementOptions Options
    );

    /// <summary>Different for each seed, and the same for the same seed and history.</summary>
    public QuestionBatch Next(ulong seed)
    {
        if (++drawn % RefreshEvery == 0)
        {
            pages.Refresh();
        }

        var random = new Random((int)(seed % int.MaxValue));
        var asked = new List<AskedPage>(recipe.Pages);
        int size = pages.Draw(random).Elements.Count;
        for (int i = 0; i < recipe.Pages; i++)
        {
            if (people is not null && random.NextSingle() < recipe.People)
            {
                int page = Nearest(() => people.Draw(random), people.SizeOf, size);
                asked.Add(people.Ask(page, recipe.Statements, perception, random));
                continue;
            }

            bool again = replay.Count > recipe.Pages * 4 && random.NextSingle() >= recipe.Fresh;
            asked.Add(again ? Again(size, random) : Fresh(size, seed * 1000 + (ulong)i, random));
        }

        return builder.Build(asked);
    }

    /// <summary>Of a few drawn, the page nearest in size: pages of a batch are padded to the largest.</summary>
    private static TPage Nearest<TPage>(Func<TPage> draw, Func<TPage, int> sizeOf, int size) =>
        Enumerable.Range(0, Draws).Select(_ => draw()).MinBy(page => Math.Abs(sizeOf(page) - size))!;

    private AskedPage Again(int size, Random random) =>
        Again(Nearest(() => replay[random.Next(replay.Count)], page => page.Seen.Page.Elements.Count, size), random);

    private AskedPage Again(AskedPage old, Random random) => old with { Seen = perception.See(old.Seen.Page, random) };

    private AskedPage Fresh(int size, ulong seed, Random random)
    {
        AskedPage asked = Ask(size, random, seed);
        if (replay.Count < recipe.Kept)
        {
            replay.Add(asked);
        }
        else
        {
            replay[random.Next(replay.Count)] = asked;
        }

        return asked;
    }

    /// <summary>Pages with too little to talk about are passed over.</summary>
    private AskedPage Ask(int size, Random random, ulong seed)
    {
        while (true)
        {
            PageTruth page = Nearest(() => pages.Draw(random), one => one.Elements.Count, size);
            IReadOnlyList<Statement> statements =
                imagined is not null && random.NextSingle() < recipe.Imagined
                    ? imagined.Of(page, recipe.Statements, random)
                    : writer.Write(page, recipe.Statements, seed, recipe.Options);
            if (statements.Count == recipe.Statements)
            {
                return Ask(perception.See(page, random), statements, encoder);
            }
        }
    }

    public static AskedPage Ask(SeenPage seen, IReadOnlyList<Statement> statements, SentenceEncoder encoder)
    {
        StatementText[] texts =
        [
            .. statements.Select(statement =>
                StatementText.Read(statement.Text, encoder.Pieces, SentenceEncoder.MaxTokens)
            ),
        ];
        EncodedStatements encoded = encoder.Encode([.. texts.Select(text => text.Ids)]);
        return new AskedPage(seen, statements, texts, encoded);
    }
}
