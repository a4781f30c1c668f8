using VisualAssertions.Owlet.Understanding;
using VisualAssertions.Training.Language;
using VisualAssertions.Training.Networks;

namespace VisualAssertions.Training.Questions;

/// <summary>Seen pages and encoded statements → a padded batch.</summary>
internal sealed class BatchBuilder(SentenceEncoder encoder, IconVocabulary icons)
{
    /// <summary>Region counts are rounded up to a multiple of this: fewer shapes, faster steps.</summary>
    private const int Bucket = 16;
    private const float Hidden = -1e4f;

    /// <param name="pages">B pages, all with the same number of statements.</param>
    public QuestionBatch Build(IReadOnlyList<AskedPage> pages)
    {
        Regions[] regions = [.. pages.Select(RegionsOf)];
        int n = (regions.Max(r => r.Count) + Bucket - 1) / Bucket * Bucket;
        int q = pages[0].Statements.Count;
        int t = pages.Max(page => page.Encoded.Length);
        var size = new QuestionNet.Sizes(pages.Count, q, t, n);
        int rows = pages.Count * q;
        var batch = new QuestionBatch
        {
            Size = size,
            Features = new float[pages.Count * n * RegionFeatures.Length],
            Text = new float[pages.Count * n * Regions.Embedding],
            Icon = new float[pages.Count * n * Regions.Embedding],
            Geometry = new float[pages.Count * n * n * Owlet.Understanding.Geometry.Features],
            HiddenRegions = Filled(pages.Count * n, Hidden),
            Tokens = new float[rows * t * Regions.Embedding],
            Pooled = new float[rows * Regions.Embedding],
            HiddenTokens = Filled(rows * t, Hidden),
            Match = new float[rows * t * n * Matching.Channels],
            Labels = new QuestionLabels(rows, n),
            Statements = [.. pages.SelectMany(page => page.Statements)],
        };
        for (int b = 0; b < pages.Count; b++)
        {
            WritePage(batch, b, regions[b]);
            WriteStatements(batch, b, pages[b], regions[b]);
        }

        return batch;
    }

    private static Regions RegionsOf(AskedPage page) =>
        Regions.Of(page.Seen.Elements, page.Seen.Page.Width, page.Seen.Page.Height, background: null);

    private void WritePage(QuestionBatch batch, int b, Regions regions)
    {
        int n = batch.Size.N;
        regions.Features.CopyTo(batch.Features, b * n * RegionFeatures.Length);
        PageEmbeddings embeddings = PageEmbeddings.Of(regions, encoder);
        embeddings.Text.CopyTo(batch.Text, b * n * Regions.Embedding);
        embeddings.Icon.CopyTo(batch.Icon, b * n * Regions.Embedding);
        int pair = n * n * Owlet.Understanding.Geometry.Features;
        Owlet.Understanding.Geometry.Write(regions.Boxes, n, batch.Geometry.AsSpan(b * pair, pair));
        batch.HiddenRegions.AsSpan(b * n, regions.Count).Clear();
    }

    private void WriteStatements(QuestionBatch batch, int b, AskedPage page, Regions regions)
    {
        (int q, int t, int n) = (batch.Size.Q, batch.Size.T, batch.Size.N);
        int[] regionOf = [.. page.Seen.PlaceOf.Select(place => place < 0 ? -1 : place + 1)];
        for (int i = 0; i < q; i++)
        {
            int row = b * q + i;
            int length = page.Encoded.Length;
            page.Encoded.Tokens.AsSpan(i * length * Regions.Embedding, length * Regions.Embedding)
                .CopyTo(batch.Tokens.AsSpan(row * t * Regions.Embedding));
            page.Encoded.Pooled.AsSpan(i * Regions.Embedding, Regions.Embedding)
                .CopyTo(batch.Pooled.AsSpan(row * Regions.Embedding));
            batch.HiddenTokens.AsSpan(row * t, page.Texts[i].Ids.Length).Clear();
            int match = t * n * Matching.Channels;
            Matching.Write(page.Texts[i], regions, icons, n, batch.Match.AsSpan(row * match, match));
            batch.Labels.Set(row, page.Statements[i], regionOf);
        }
    }

    private static float[] Filled(int count, float value)
    {
        float[] filled = new float[count];
        Array.Fill(filled, value);
        return filled;
    }
}

/// <summary>A page as seen, and statements about it, read and encoded.</summary>
internal sealed record AskedPage(
    SeenPage Seen,
    IReadOnlyList<Statement> Statements,
    IReadOnlyList<StatementText> Texts,
    EncodedStatements Encoded
);
