using VisualAssertions.Owlet.Understanding;
using VisualAssertions.Training.Language;
using VisualAssertions.Training.Pages;

namespace VisualAssertions.Training.Questions;

/// <summary>What people wrote about pictures, asked of those pages and of edited twins of them. Each page is encoded once.</summary>
internal sealed class PeopleSource(IReadOnlyList<CorpusPage> pages, SentenceEncoder encoder)
{
    /// <summary>Share of draws that ask of the page as it was, with the writers' own truth.</summary>
    private const float AsWritten = 0.25f;

    private readonly Said?[] encoded = new Said?[pages.Count];

    /// <param name="Statements">As written.</param>
    /// <param name="SpokenOf">Ids of elements.</param>
    private sealed record Said(
        CorpusPage Corpus,
        IReadOnlyList<Statement> Statements,
        IReadOnlyList<StatementText> Texts,
        EncodedStatements Encoded,
        IReadOnlyList<int> SpokenOf
    );

    public int SizeOf(int page) => pages[page].Page.Elements.Count;

    public int Draw(Random random) => random.Next(pages.Count);

    /// <param name="page">From <see cref="Draw"/>.</param>
    /// <param name="count">Statements; some come twice where fewer can be judged.</param>
    public AskedPage Ask(int page, int count, Perception perception, Random random)
    {
        Said said = encoded[page] ??= Encode(pages[page]);
        while (true)
        {
            bool own = random.NextSingle() < AsWritten;
            PageTruth shown = own ? said.Corpus.Page : PageTwins.Of(said.Corpus.Page, said.SpokenOf, random);
            IReadOnlyList<Statement?> asked = own ? said.Statements : said.Corpus.AskedOf(shown);
            int[] judged = [.. Enumerable.Range(0, asked.Count).Where(i => asked[i] is not null)];
            if (judged.Length > 0 || own)
            {
                int[] drawn = [.. Enumerable.Range(0, count).Select(_ => judged[random.Next(judged.Length)])];
                return new AskedPage(
                    perception.See(shown, random),
                    [.. drawn.Select(i => asked[i]!)],
                    [.. drawn.Select(i => said.Texts[i])],
                    said.Encoded.Rows(drawn)
                );
            }
        }
    }

    private Said Encode(CorpusPage page)
    {
        IReadOnlyList<Statement> statements = page.AsWritten();
        AskedPage asked = BatchSource.Ask(new SeenPage(page.Page, [], []), statements, encoder);
        return new Said(page, statements, asked.Texts, asked.Encoded, page.SpokenOf());
    }
}
