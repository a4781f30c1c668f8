using System.Globalization;
using System.Text;
using VisualAssertions.Training.Graphs;
using VisualAssertions.Training.Networks;
using VisualAssertions.Training.Pages;
using static TorchSharp.torch;

namespace VisualAssertions.Training.Context;

/// <summary>Kinds and states before and after the context network, over the elements seen that truly are there.</summary>
internal sealed class ContextScores
{
    private readonly Dictionary<ElementKind, (int All, int Before, int After)> kinds = [];
    private readonly double[] losses = new double[3];
    private Taken takenBefore;
    private Taken takenAfter;
    private readonly (int Right, int Missed, int Wrong)[] before = new (int, int, int)[Element.StateCount];
    private readonly (int Right, int Missed, int Wrong)[] after = new (int, int, int)[Element.StateCount];

    public static ContextScores Of(WeightStore weights, ContextConfig config, IEnumerable<ContextPage> pages)
    {
        var scores = new ContextScores();
        foreach (ContextPage page in pages)
        {
            using var pause = new CollectorPause();
            using var scope = NewDisposeScope();
            using var off = no_grad();
            ContextNet.Logits<Tensor> said = new ContextBatch([page], random: null).Run(weights, config);
            float[] kind = said.Kind.softmax(-1).data<float>().ToArray();
            float[] state = said.States.data<float>().ToArray();
            for (int i = 0; i < page.Seen.Count; i++)
            {
                scores.Add(
                    page,
                    i,
                    kind.AsSpan((i + 1) * config.KindsAndNothing, config.KindsAndNothing),
                    state.AsSpan((i + 1) * config.States, config.States)
                );
            }
        }

        return scores;
    }

    /// <summary>Log loss of the kinds by the look network, by this one, and by their mean, which the runtime takes.</summary>
    private void AddLosses(ContextPage page, int seen, ReadOnlySpan<float> kind)
    {
        (double look, double context) = (0, 0);
        foreach (ElementKind there in page.TrueOf[seen].Select(place => page.Page.Elements[place].Kind).Distinct())
        {
            look += page.Seen[seen].P(there) / page.Seen[seen].KindProbabilities.Sum();
            context += kind[(int)there] / (1 - kind[^1]);
        }

        double[] right = [look, context, (look + context) / 2];
        for (int i = 0; i < right.Length; i++)
        {
            losses[i] -= Math.Log(Math.Max(1e-4, right[i]));
        }
    }

    public string Line()
    {
        var counts = kinds.Values.ToArray();
        int all = counts.Sum(count => count.All);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"kind {(double)counts.Sum(count => count.Before) / all:P1} → {(double)counts.Sum(count => count.After) / all:P1} of {all}, "
                + $"recall over kinds {counts.Average(count => (double)count.Before / count.All):P1} → {counts.Average(count => (double)count.After / count.All):P1}, "
                + $"states F1 {F1(before):P1} → {F1(after):P1}, "
                + $"log loss of kinds {losses[0] / all:F3} → {losses[1] / all:F3}, of their mean {losses[2] / all:F3}, "
                + $"taken for elements {takenBefore} → {takenAfter}"
        );
    }

    /// <summary>Every kind and state.</summary>
    public string Table()
    {
        var text = new StringBuilder();
        foreach ((ElementKind kind, (int all, int was, int now)) in kinds.OrderBy(kind => kind.Key))
        {
            text.AppendLine(
                CultureInfo.InvariantCulture,
                $"{kind, -14} {all, 6}  {(double)was / all, 7:P1} → {(double)now / all, 7:P1}"
            );
        }

        foreach (ElementState state in Enum.GetValues<ElementState>())
        {
            (int right, int missed, _) = after[(int)state];
            text.AppendLine(
                CultureInfo.InvariantCulture,
                $"{state, -14} {right + missed, 6}  F1 {F1(before[(int)state]), 7:P1} → {F1(after[(int)state]), 7:P1}"
            );
        }

        return text.ToString();
    }

    private void Add(ContextPage page, int seen, ReadOnlySpan<float> kind, ReadOnlySpan<float> states)
    {
        TruthElement? truth = page.TrueElement(seen);
        bool text = page.Seen[seen].Text.Length > 0;
        takenBefore = takenBefore.And(truth is not null, text || page.Seen[seen].KindProbabilities.Sum() >= 0.5f);
        takenAfter = takenAfter.And(truth is not null, text || kind[^1] < 0.5f);
        if (truth is null)
        {
            return;
        }

        AddLosses(page, seen, kind);
        var there = page.TrueOf[seen].Select(place => page.Page.Elements[place].Kind).ToHashSet();
        ElementKind was = page.Seen[seen].Kind;
        var now = (ElementKind)kind.IndexOf(Highest(kind[..^1]));
        (int all, int right, int better) = kinds.GetValueOrDefault(truth.Kind);
        kinds[truth.Kind] = (all + 1, right + (there.Contains(was) ? 1 : 0), better + (there.Contains(now) ? 1 : 0));
        for (int s = 0; s < states.Length; s++)
        {
            bool shows = truth.States.Contains((ElementState)s);
            Count(ref before[s], shows, page.Seen[seen].StateProbabilities[s] >= 0.5f);
            Count(ref after[s], shows, states[s] >= 0);
        }
    }

    private static float Highest(ReadOnlySpan<float> values) => System.Numerics.Tensors.TensorPrimitives.Max(values);

    private static void Count(ref (int Right, int Missed, int Wrong) count, bool shows, bool said)
    {
        count.Right += shows && said ? 1 : 0;
        count.Missed += shows && !said ? 1 : 0;
        count.Wrong += !shows && said ? 1 : 0;
    }

    private static double F1((int Right, int Missed, int Wrong)[] states) =>
        states.Where(state => state.Right + state.Missed >= 10).Select(F1).DefaultIfEmpty().Average();

    private static double F1((int Right, int Missed, int Wrong) state) =>
        2.0 * state.Right / Math.Max(1, 2 * state.Right + state.Missed + state.Wrong);

    /// <summary>What is taken for an element.</summary>
    private readonly record struct Taken(int Right, int Missed, int Wrong)
    {
        public Taken And(bool isElement, bool taken) =>
            new(
                Right + (isElement && taken ? 1 : 0),
                Missed + (isElement && !taken ? 1 : 0),
                Wrong + (!isElement && taken ? 1 : 0)
            );

        public override string ToString() =>
            string.Create(
                CultureInfo.InvariantCulture,
                $"{(double)Right / Math.Max(1, Right + Missed):P1} ({(double)Wrong / Math.Max(1, Right + Wrong):P1} of them none)"
            );
    }
}
