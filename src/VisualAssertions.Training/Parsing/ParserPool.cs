using VisualAssertions.Owlet.Understanding;

namespace VisualAssertions.Training.Parsing;

/// <summary>Encoded samples, drawn from again and again while others are added: encoding costs as much as learning.</summary>
/// <param name="encoder">Of the statements.</param>
/// <param name="capacity">Samples kept; a new one takes the place of any.</param>
internal sealed class ParserPool(SentenceEncoder encoder, int capacity)
{
    /// <summary>Samples drawn for one of the batch, so that those of a batch are about equally long.</summary>
    private const int Draws = 6;

    private readonly Lock gate = new();
    private readonly List<EncodedSample> samples = [];

    public int Count
    {
        get
        {
            lock (gate)
            {
                return samples.Count;
            }
        }
    }

    public void Add(IReadOnlyList<ParserSample> added, Random random)
    {
        foreach (EncodedSample one in Encode(added, encoder))
        {
            lock (gate)
            {
                if (samples.Count < capacity)
                {
                    samples.Add(one);
                }
                else
                {
                    samples[random.Next(capacity)] = one;
                }
            }
        }
    }

    public ParserBatch Draw(int count, Random random)
    {
        EncodedSample[] drawn;
        lock (gate)
        {
            drawn = [.. Enumerable.Range(0, count * Draws).Select(_ => samples[random.Next(samples.Count)])];
        }

        Array.Sort(drawn, (a, b) => Length(a).CompareTo(Length(b)));
        return new ParserBatch(drawn.AsSpan(random.Next(Draws) * count, count).ToArray(), random);
    }

    public static IReadOnlyList<EncodedSample> Encode(IReadOnlyList<ParserSample> samples, SentenceEncoder encoder)
    {
        var encoded = new List<EncodedSample>(samples.Count);
        foreach (ParserSample[] chunk in samples.OrderBy(one => one.Statement.Ids.Length).Chunk(16))
        {
            EncodedStatements rows = encoder.Encode([.. chunk.Select(one => one.Statement.Ids)]);
            int row = rows.Length * Regions.Embedding;
            for (int i = 0; i < chunk.Length; i++)
            {
                int length = chunk[i].Statement.Ids.Length * Regions.Embedding;
                encoded.Add(new EncodedSample(chunk[i], rows.Tokens.AsSpan(i * row, length).ToArray()));
            }
        }

        return encoded;
    }

    private static int Length(EncodedSample one) => 2 * one.Pieces + 3 * one.Steps;
}
