using Microsoft.ML.OnnxRuntime;
using VisualAssertions.Owlet.Sessions;
using VisualAssertions.Owlet.Understanding;

namespace VisualAssertions.Owlet.Seeing;

/// <summary>What each element is, in the light of all others: a small network exported by training as context.onnx.</summary>
/// <remarks>Fixed size: N = <see cref="Regions.Max"/> regions.</remarks>
internal sealed class ContextNetwork(InferenceSession session, SentenceEncoder encoder)
{
    private const int N = Regions.Max;

    /// <summary>Below this P of being anything, the mean of both networks as for kinds, a box without text is left out.</summary>
    private const float LeastCertainty = 0.15f;

    /// <param name="elements">With P of kinds that sum to P of there being an element at all.</param>
    /// <param name="width">Of the picture, in pixels.</param>
    /// <param name="height">Of the picture, in pixels.</param>
    /// <returns>Those that may be elements, with better kinds and states and with their certainty.</returns>
    public IReadOnlyList<Element> Judge(IReadOnlyList<Element> elements, int width, int height)
    {
        if (elements.Count == 0)
        {
            return elements;
        }

        var padded = PaddedRegions.Of(Regions.Of(elements, width, height, background: null));
        float[][] said = SessionRun.Floats(
            session,
            [
                SessionRun.Input("features", padded.Features, 1, N, RegionFeatures.Length),
                SessionRun.Input("texts", Texts(elements), 1, N, Regions.Embedding),
                SessionRun.Input("geometry", padded.Geometry, 1, N, N, Geometry.Features),
                SessionRun.Input("hidden", padded.Hidden, 1, N),
            ],
            ["kind", "states"]
        );
        return
        [
            .. elements
                .Select((element, i) => Judged(element, Row(said[0], i + 1), Row(said[1], i + 1)))
                .OfType<Element>()
                .Select(StateTraits.Possible),
        ];
    }

    /// <summary>[N, 384]: the page has no text of its own.</summary>
    private float[] Texts(IReadOnlyList<Element> elements)
    {
        float[] texts = new float[N * Regions.Embedding];
        encoder.Embed([.. elements.Select(element => element.Text)]).CopyTo(texts, Regions.Embedding);
        return texts;
    }

    /// <summary>
    /// Null for nothing; what has a text is something. P is the mean of what the look network and this one say: each alone is
    /// too sure.
    /// </summary>
    /// <param name="element">As it was seen by itself.</param>
    /// <param name="kinds">P of the kinds, then of nothing.</param>
    /// <param name="states">P of each state.</param>
    private static Element? Judged(Element element, float[] kinds, float[] states)
    {
        float alone = Math.Max(element.KindProbabilities.Sum(), 1e-6f);
        float something = Math.Max(1 - kinds[^1], 1e-6f);
        float certainty = element.Text.Length > 0 ? 1 : (something + Math.Min(alone, 1)) / 2;
        return certainty < LeastCertainty
            ? null
            : element with
            {
                Certainty = certainty,
                KindProbabilities = Mean(element.KindProbabilities, 1 / alone, kinds, 1 / something),
                StateProbabilities = Mean(element.StateProbabilities, 1, states, 1),
            };
    }

    private static float[] Mean(float[] look, float lookFactor, float[] context, float contextFactor) =>
        [.. look.Select((p, i) => (p * lookFactor + context[i] * contextFactor) / 2)];

    private static float[] Row(float[] rows, int index) =>
        rows.AsSpan(index * (rows.Length / N), rows.Length / N).ToArray();
}
