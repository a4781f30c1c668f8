using System.Globalization;
using System.Text;
using TorchSharp;
using VisualAssertions.Training.Graphs;
using VisualAssertions.Training.Networks;
using static TorchSharp.torch;

namespace VisualAssertions.Training.Looking;

/// <summary>How well a look network answers on a file of crops, each crop weighing the same.</summary>
internal sealed class LookMetrics
{
    /// <summary>F1 of rarer states says nothing.</summary>
    private const int LeastOfState = 10;
    private const int BatchSize = 128;

    private readonly int[,] kinds = new int[Element.KindCount + 1, Element.KindCount + 1];
    private readonly (int Right, int Missed, int Wrong)[] states = new (int, int, int)[Element.StateCount];
    private int icons;
    private int iconsRight;
    private int elements;
    private int boundedRight;

    /// <summary>Share of crops whose likeliest answer (a kind or "nothing") is right.</summary>
    public double KindAccuracy => Ratio(Enumerable.Range(0, Classes).Sum(k => kinds[k, k]), Total(0, Classes));

    /// <summary>Mean over kinds of the share found.</summary>
    public double KindRecall =>
        Enumerable
            .Range(0, Classes)
            .Where(k => Total(k, k + 1) > 0)
            .Select(k => Ratio(kinds[k, k], Total(k, k + 1)))
            .DefaultIfEmpty()
            .Average();

    /// <summary>Mean F1 over the states that occur at least ten times.</summary>
    public double StateF1 =>
        states.Where(state => state.Right + state.Missed >= LeastOfState).Select(F1).DefaultIfEmpty().Average();

    /// <summary>Share of crops with a known icon whose likeliest icon is right.</summary>
    public double IconTop1 => Ratio(iconsRight, icons);

    public double BoundedAccuracy => Ratio(boundedRight, elements);

    private static int Classes => Element.KindCount + 1;

    public static LookMetrics Measure(WeightStore weights, LookConfig config, CropFile file, IReadOnlyList<int> indices)
    {
        var metrics = new LookMetrics();
        using var still = no_grad();
        foreach (int[] chunk in indices.Chunk(BatchSize))
        {
            using var pause = new CollectorPause();
            using var scope = NewDisposeScope();
            LookBatch batch = LookBatch.Read(file, chunk, config.Icons, augment: null);
            LookLogits<Tensor> logits = LookNet.Forward(new TorchGraph(weights), batch.Crops, batch.Scalars, config);
            long[] kind = [.. logits.Kind.argmax(1).data<long>()];
            float[] state = [.. logits.States.data<float>()];
            long[] icon = [.. logits.Icon.argmax(1).data<long>()];
            float[] bounded = [.. logits.Bounded.data<float>()];
            for (int i = 0; i < chunk.Length; i++)
            {
                Span<float> own = state.AsSpan(i * Element.StateCount, Element.StateCount);
                metrics.Add(file.Labels[chunk[i]], (int)kind[i], own, (int)icon[i], bounded[i] >= 0);
            }
        }

        return metrics;
    }

    public string Line() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"kind {KindAccuracy:P1}, recall over kinds {KindRecall:P1}, states F1 {StateF1:P1}, icon {IconTop1:P1} of {icons}, bounded {BoundedAccuracy:P1}"
        );

    /// <summary>Every kind and state, with what kinds are taken for.</summary>
    public string Table()
    {
        var text = new StringBuilder();
        for (int k = 0; k < Classes; k++)
        {
            int all = Total(k, k + 1);
            if (all > 0)
            {
                IEnumerable<string> taken = Enumerable
                    .Range(0, Classes)
                    .Where(other => other != k && kinds[k, other] > 0)
                    .OrderByDescending(other => kinds[k, other])
                    .Take(4)
                    .Select(other => $"{Name(other)} {kinds[k, other]}");
                text.AppendLine(
                    CultureInfo.InvariantCulture,
                    $"{Name(k), -14} {all, 6}  {Ratio(kinds[k, k], all), 7:P1}  {string.Join(", ", taken)}"
                );
            }
        }

        foreach (ElementState state in Enum.GetValues<ElementState>())
        {
            (int right, int missed, int wrong) = states[(int)state];
            text.AppendLine(
                CultureInfo.InvariantCulture,
                $"{state, -14} {right + missed, 6}  F1 {F1(states[(int)state]), 7:P1}  missed {missed}, wrong {wrong}"
            );
        }

        return text.ToString();
    }

    private static string Name(int kind) => kind == CropLabel.Nothing ? "(nothing)" : ((ElementKind)kind).ToString();

    private void Add(CropLabel label, int kind, ReadOnlySpan<float> stateLogits, int icon, bool bounded)
    {
        kinds[label.Kind, kind]++;
        if (!label.IsElement)
        {
            return;
        }

        elements++;
        boundedRight += bounded == (label.Bounded == 1) ? 1 : 0;
        if (label.Icon >= 0)
        {
            icons++;
            iconsRight += icon == label.Icon ? 1 : 0;
        }

        for (int state = 0; state < states.Length; state++)
        {
            (bool shows, bool said) = (label.Has((ElementState)state), stateLogits[state] >= 0);
            states[state].Right += shows && said ? 1 : 0;
            states[state].Missed += shows && !said ? 1 : 0;
            states[state].Wrong += !shows && said ? 1 : 0;
        }
    }

    private int Total(int from, int to)
    {
        int sum = 0;
        for (int k = from; k < to; k++)
        {
            for (int other = 0; other < Classes; other++)
            {
                sum += kinds[k, other];
            }
        }

        return sum;
    }

    private static double F1((int Right, int Missed, int Wrong) state) =>
        Ratio(2 * state.Right, 2 * state.Right + state.Missed + state.Wrong);

    private static double Ratio(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}
