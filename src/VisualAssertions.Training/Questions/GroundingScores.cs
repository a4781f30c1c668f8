using System.Globalization;
using TorchSharp;
using VisualAssertions.Training.Language;
using VisualAssertions.Training.Networks;
using static TorchSharp.torch;

namespace VisualAssertions.Training.Questions;

/// <summary>Where an answer goes wrong: at the quantifier, the subject, the anchor or the predicate. By family of statements.</summary>
internal sealed class GroundingScores
{
    private readonly SortedDictionary<string, Tally> tallies = new(StringComparer.Ordinal);

    public void Add(QuestionBatch batch, GroundedHead.Grounded<Tensor> said)
    {
        Answers answers = Answers.Of(said);
        for (int row = 0; row < batch.Statements.Count; row++)
        {
            Statement statement = batch.Statements[row];
            foreach (string group in (string[])["all", FamilyOf(statement)])
            {
                if (!tallies.TryGetValue(group, out Tally? tally))
                {
                    tallies[group] = tally = new Tally();
                }

                tally.Add(batch.Labels, row, batch.Size.N, answers);
            }
        }
    }

    /// <summary>The frame's name without the number of its wording.</summary>
    private static string FamilyOf(Statement statement) => statement.Frame.Split('#', ':', '/')[0];

    public override string ToString()
    {
        var lines = tallies.Select(pair => $"{pair.Key, -28}{pair.Value}");
        return string.Join(
            Environment.NewLine,
            [$"{"", -28}  rows   right  quant.  number  subject  extra  anchor  second  predicate", .. lines]
        );
    }

    /// <summary>What the network said, as flat arrays of rows × regions.</summary>
    private sealed record Answers(
        float[] P,
        float[] Subject,
        float[] Predicate,
        float[] Anchor,
        float[] Second,
        long[] Quantifier,
        long[] Number
    )
    {
        public static Answers Of(GroundedHead.Grounded<Tensor> said)
        {
            static float[] Floats(Tensor values) => values.flatten().data<float>().ToArray();
            static long[] Best(Tensor values) => values.argmax(-1).flatten().data<long>().ToArray();
            return new Answers(
                Floats(said.P),
                Floats(said.Subject),
                Floats(said.Predicate),
                Floats(said.Anchor),
                Floats(said.SecondAnchor),
                Best(said.Quantifier),
                Best(said.Number)
            );
        }
    }

    private sealed class Tally
    {
        private Share right;
        private Share quantifier;
        private Share number;
        private Share subject;
        private Share extra;
        private Share anchor;
        private Share second;
        private Share predicate;
        private int rows;

        public void Add(QuestionLabels labels, int row, int n, Answers said)
        {
            rows++;
            if (labels.HasTruth[row] > 0)
            {
                right.Add(said.P[row] >= 0.5f == labels.Truth[row] > 0);
            }

            quantifier.Add(said.Quantifier[row] == labels.Quantifier[row]);
            if (labels.Quantifier[row] is >= 3 and <= 5)
            {
                number.Add(said.Number[row] == labels.Number[row]);
            }

            AddPointer(ref anchor, labels.Anchor, said.Anchor, row, n);
            AddPointer(ref second, labels.SecondAnchor, said.Second, row, n);
            for (int r = row * n; r < (row + 1) * n && labels.Grounded[row] > 0; r++)
            {
                if (labels.Subject[r] > 0)
                {
                    subject.Add(said.Subject[r] > 0);
                    predicate.Add(said.Predicate[r] > 0 == labels.Satisfied[r] > 0);
                }
                else if (said.Subject[r] > 0)
                {
                    extra.Add(true);
                }
            }
        }

        private static void AddPointer(ref Share share, float[] truth, float[] said, int row, int n)
        {
            if (truth.AsSpan(row * n, n).Contains(1))
            {
                int best = said.AsSpan(row * n, n).IndexOf(said.AsSpan(row * n, n).ToArray().Max());
                share.Add(truth[row * n + best] > 0);
            }
        }

        public override string ToString() =>
            string.Create(
                CultureInfo.InvariantCulture,
                $"{rows, 6}  {right}  {quantifier}  {number}   {subject}  {(double)extra.All / Math.Max(1, rows), 5:0.00}  {anchor}  {second}     {predicate}"
            );
    }

    private struct Share
    {
        public int All { get; private set; }
        private int yes;

        public void Add(bool holds)
        {
            All++;
            yes += holds ? 1 : 0;
        }

        public override readonly string ToString() =>
            All == 0 ? "     -" : string.Create(CultureInfo.InvariantCulture, $"{100.0 * yes / All, 6:0.0}");
    }
}
