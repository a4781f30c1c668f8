namespace VisualAssertions.Owlet.Reading;

/// <summary>Keeps the likeliest characters of each step of class probabilities.</summary>
/// <param name="characters">Of the classes between the first, the blank, and the last, the space.</param>
internal sealed class CtcDecoder(string[] characters)
{
    private const int Kept = LineReading.GuessesPerStep;
    private readonly string[] classes = ["", .. characters, " "];

    /// <param name="probabilities">[steps, classes]; each step sums to 1.</param>
    public LineReading Decode(ReadOnlySpan<float> probabilities)
    {
        int steps = probabilities.Length / classes.Length;
        string[] kept = new string[steps * Kept];
        float[] values = new float[steps * Kept];
        Span<int> best = stackalloc int[Kept];
        for (int step = 0; step < steps; step++)
        {
            ReadOnlySpan<float> row = probabilities.Slice(step * classes.Length, classes.Length);
            FindBest(row, best);
            for (int rank = 0; rank < Kept; rank++)
            {
                kept[step * Kept + rank] = classes[best[rank]];
                values[step * Kept + rank] = row[best[rank]];
            }
        }

        return new LineReading(kept, values);
    }

    private static void FindBest(ReadOnlySpan<float> row, Span<int> best)
    {
        best.Clear();
        int found = 0;
        float least = float.NegativeInfinity;
        for (int i = 0; i < row.Length; i++)
        {
            if (found == Kept && row[i] <= least)
            {
                continue;
            }

            int at = Math.Min(found, Kept - 1);
            for (; at > 0 && row[i] > row[best[at - 1]]; at--)
            {
                best[at] = best[at - 1];
            }

            best[at] = i;
            found = Math.Min(found + 1, Kept);
            least = row[best[found - 1]];
        }
    }
}
