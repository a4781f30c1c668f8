using System.Numerics.Tensors;
using VisualAssertions.Owlet.Understanding;

namespace VisualAssertions.Owlet.Parsing;

/// <summary>Keeps the likeliest rows while they are spelled.</summary>
/// <param name="pieces">Word pieces of the statement, CLS and SEP among them.</param>
internal sealed class BeamSearch(int pieces)
{
    private List<Row> open = [new Row([], 0)];

    /// <param name="Steps">So far.</param>
    /// <param name="LogP">Natural logarithm of its probability.</param>
    internal sealed record Row(IReadOnlyList<ProgramStep> Steps, double LogP)
    {
        /// <summary>Pieces still to point at.</summary>
        public int Pointers { get; init; }
    }

    public List<Row> Finished { get; } = [];

    /// <summary>For each open row, the row that it went on from.</summary>
    public IReadOnlyList<int> From { get; private set; } = [0];

    public IReadOnlyList<ProgramStep> LastSteps =>
        [.. open.Select(row => row.Steps.Count > 0 ? row.Steps[^1] : ProgramStep.Of(ProgramVocabulary.Begin))];

    /// <summary>No open row can still become one of the likeliest, or all are too long.</summary>
    public bool IsOver =>
        open.Count == 0
        || open[0].Steps.Count >= ParserModel.MostSteps
        || (
            Finished.Count >= ParserModel.Beams
            && open[0].LogP < Finished.Select(row => row.LogP).Order().TakeLast(ParserModel.Beams).First()
        );

    /// <param name="words">Logits [B, V].</param>
    /// <param name="pointed">Logits [B, T].</param>
    public void Advance(float[] words, float[] pointed)
    {
        var next = new List<(Row Row, int From)>();
        for (int i = 0; i < open.Count; i++)
        {
            bool points = open[i].Pointers > 0;
            int length = points ? SentenceEncoder.MaxTokens : words.Length / ParserModel.Beams;
            ReadOnlySpan<float> logits = (points ? pointed : words).AsSpan(i * length, points ? pieces : length);
            double norm = LogSumExp(logits);
            foreach (int choice in Largest(logits, ParserModel.Beams))
            {
                next.Add((Extended(open[i], points, choice, logits[choice] - norm), i));
            }
        }

        next = [.. next.OrderByDescending(one => one.Row.LogP).Take(ParserModel.Beams)];
        Finished.AddRange(next.Where(one => IsFinished(one.Row)).Select(one => one.Row));
        next.RemoveAll(one => IsFinished(one.Row));
        open = [.. next.Select(one => one.Row)];
        From = [.. next.Select(one => one.From)];
    }

    private static bool IsFinished(Row row) => row.Steps[^1].Word == ProgramVocabulary.End;

    private static Row Extended(Row row, bool points, int choice, double logP)
    {
        ProgramStep step = points ? ProgramStep.PointAt(choice) : ProgramStep.Of(choice);
        bool copies = !points && choice is ProgramVocabulary.CopyText or ProgramVocabulary.CopyNumber;
        return new Row([.. row.Steps, step], row.LogP + logP) { Pointers = copies ? 2 : Math.Max(0, row.Pointers - 1) };
    }

    /// <summary>Places of the largest, in falling order; of equal ones the earlier first.</summary>
    private static List<int> Largest(ReadOnlySpan<float> logits, int count)
    {
        var largest = new List<int>(count + 1);
        for (int i = 0; i < logits.Length; i++)
        {
            if (largest.Count == count && logits[i] <= logits[largest[^1]])
            {
                continue;
            }

            int at = largest.Count;
            while (at > 0 && logits[i] > logits[largest[at - 1]])
            {
                at--;
            }

            largest.Insert(at, i);
            if (largest.Count > count)
            {
                largest.RemoveAt(count);
            }
        }

        return largest;
    }

    private static double LogSumExp(ReadOnlySpan<float> logits)
    {
        float highest = TensorPrimitives.Max(logits);
        double sum = 0;
        foreach (float logit in logits)
        {
            sum += Math.Exp(logit - highest);
        }

        return highest + Math.Log(sum);
    }
}
