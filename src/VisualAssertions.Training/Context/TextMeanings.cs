using System.Numerics.Tensors;
using VisualAssertions.Owlet.Understanding;

namespace VisualAssertions.Training.Context;

/// <summary>Embeddings of texts, each kept once: the same words stand on many pages.</summary>
internal sealed class TextMeanings(SentenceEncoder encoder)
{
    private readonly Dictionary<string, Half[]> known = [];

    /// <returns>One for each text; zeros for an empty one.</returns>
    public IReadOnlyList<Half[]> Of(IReadOnlyList<string> texts)
    {
        string[] unknown = [.. texts.Where(text => !known.ContainsKey(text)).Distinct()];
        float[] embedded = encoder.Embed(unknown);
        for (int i = 0; i < unknown.Length; i++)
        {
            ReadOnlySpan<float> one = embedded.AsSpan(i * Regions.Embedding, Regions.Embedding);
            var half = new Half[Regions.Embedding];
            TensorPrimitives.ConvertToHalf(one, half);
            known[unknown[i]] = half;
        }

        return [.. texts.Select(text => known[text])];
    }
}
