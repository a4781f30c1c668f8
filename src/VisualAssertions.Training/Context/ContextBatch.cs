using TorchSharp;
using VisualAssertions.Owlet.Understanding;
using VisualAssertions.Training.Graphs;
using VisualAssertions.Training.Looking;
using VisualAssertions.Training.Networks;
using VisualAssertions.Training.Pages;
using static TorchSharp.torch;
using F = TorchSharp.torch.nn.functional;

namespace VisualAssertions.Training.Context;

/// <summary>Pages as padded tensors, with what they truly show.</summary>
internal sealed class ContextBatch
{
    private const float Hide = -1e4f;

    private readonly int rows;
    private readonly int n;
    private readonly float[] features;
    private readonly float[] texts;
    private readonly float[] geometry;
    private readonly float[] hidden;
    private readonly float[] kinds;
    private readonly float[] kindWeights;
    private readonly float[] states;
    private readonly float[] stateWeights;
    private readonly bool training;

    /// <param name="pages">B of them.</param>
    /// <param name="random">For training: leaves elements out and changes pages (<see cref="ContextChange"/>); null for measuring.</param>
    public ContextBatch(IReadOnlyList<ContextPage> pages, Random? random)
    {
        training = random is not null;
        int[][] kept = [.. pages.Select(page => Kept(page, random))];
        (rows, n) = (pages.Count, kept.Max(places => places.Length) + 1);
        features = new float[rows * n * RegionFeatures.Length];
        texts = new float[rows * n * Regions.Embedding];
        geometry = new float[rows * n * n * Geometry.Features];
        hidden = new float[rows * n];
        kinds = new float[rows * n * Kinds];
        kindWeights = new float[rows * n];
        states = new float[rows * n * Element.StateCount];
        stateWeights = new float[states.Length];
        Array.Fill(hidden, Hide);
        for (int b = 0; b < rows; b++)
        {
            Write(b, pages[b], kept[b], random is null ? null : new ContextChange(random, pages[b].Page.Width));
        }
    }

    private static int Kinds => Element.KindCount + 1;

    public ContextNet.Logits<Tensor> Run(WeightStore weights, ContextConfig config) =>
        ContextNet.Forward(
            new TorchGraph(weights, training),
            config,
            tensor(features, [rows, n, RegionFeatures.Length]),
            tensor(texts, [rows, n, Regions.Embedding]),
            tensor(geometry, [rows, n, n, Geometry.Features]),
            tensor(hidden, [rows, n])
        );

    /// <summary>Of kinds, that it is any of those that truly are there; and of states.</summary>
    public Tensor Loss(ContextNet.Logits<Tensor> said)
    {
        Tensor weight = tensor(kindWeights, [rows, n]);
        Tensor wrong = (1 - tensor(kinds, [rows, n, Kinds])) * Hide;
        Tensor kind = -(F.log_softmax(said.Kind, -1) + wrong).logsumexp(-1) * weight;
        Tensor state =
            F.binary_cross_entropy_with_logits(
                said.States,
                tensor(states, [rows, n, Element.StateCount]),
                reduction: nn.Reduction.None
            ) * tensor(stateWeights, [rows, n, Element.StateCount]);
        return (kind.sum() + state.sum()) / weight.sum();
    }

    private static int[] Kept(ContextPage page, Random? random)
    {
        double least = random is null || random.Next(3) == 0 ? 0 : 0.25 * random.NextDouble();
        int[] kept = [.. Enumerable.Range(0, page.Seen.Count).Where(_ => least == 0 || random!.NextDouble() >= least)];
        return kept.Length > 0 ? kept : [0];
    }

    private void Write(int b, ContextPage page, int[] kept, ContextChange? change)
    {
        (int width, int height) = (page.Page.Width, page.Page.Height);
        Element[] seen = [.. kept.Select(i => change?.Of(page.Seen[i]) ?? page.Seen[i])];
        var regions = Regions.Of(seen, width, height, background: null);
        regions.Features.CopyTo(features, b * n * RegionFeatures.Length);
        int pairs = n * n * Geometry.Features;
        Geometry.Write(regions.Boxes, n, geometry.AsSpan(b * pairs, pairs));
        hidden.AsSpan(b * n, regions.Count).Clear();
        for (int i = 0; i < kept.Length; i++)
        {
            if (change?.KeepsText() ?? true)
            {
                System.Numerics.Tensors.TensorPrimitives.ConvertToSingle(
                    page.Meaning[kept[i]],
                    texts.AsSpan((b * n + i + 1) * Regions.Embedding, Regions.Embedding)
                );
            }

            WriteTruth(b * n + i + 1, page, kept[i]);
        }
    }

    private void WriteTruth(int row, ContextPage page, int seen)
    {
        kindWeights[row] = 1;
        if (page.TrueElement(seen) is not { } truth)
        {
            kinds[row * Kinds + Kinds - 1] = 1;
            return;
        }

        foreach (int place in page.TrueOf[seen])
        {
            kinds[row * Kinds + (int)page.Page.Elements[place].Kind] = 1;
        }

        foreach (ElementState state in Enum.GetValues<ElementState>())
        {
            int at = row * Element.StateCount + (int)state;
            states[at] = truth.States.Contains(state) ? 1 : 0;
            stateWeights[at] = StateScope.Means(truth.Kind, state) ? 1 : StateScope.OutsideWeight;
        }
    }
}
