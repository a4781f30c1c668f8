namespace VisualAssertions.Training.Parsing;

/// <summary>Samples, drawn from again and again while others are added, since drawing new ones from frames takes time too.</summary>
/// <param name="capacity">Samples kept; a new one takes the place of any.</param>
internal sealed class ParserPool(int capacity)
{
    /// <summary>Samples drawn for one of the batch, so that those of a batch are about equally long.</summary>
    private const int Draws = 6;

    private readonly Lock gate = new();
    private readonly List<ParserSample> samples = [];

    public void Add(IReadOnlyList<ParserSample> added, Random random)
    {
        lock (gate)
        {
            foreach (ParserSample one in added)
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
        ParserSample[] drawn;
        lock (gate)
        {
            drawn = [.. Enumerable.Range(0, count * Draws).Select(_ => samples[random.Next(samples.Count)])];
        }

        Array.Sort(drawn, (a, b) => a.Length.CompareTo(b.Length));
        return new ParserBatch(drawn.AsSpan(random.Next(Draws) * count, count).ToArray(), random);
    }
}
