using VisualAssertions.Training.Graphs;
using VisualAssertions.Training.Networks;

namespace VisualAssertions.Training.Parsing;

/// <summary>A trained parser for a vocabulary to which words were added.</summary>
internal static class ParserGrowth
{
    /// <summary>A word that was never trained is unlikely at first.</summary>
    private const float Unlikely = -4;

    /// <summary>The same weights, with rows for the new words.</summary>
    public static Dictionary<string, WeightValues> To(int words, Dictionary<string, WeightValues> weights)
    {
        Grow(ParserNet.Words, 0);
        Grow(ParserNet.NextWord + ".weight", 0);
        Grow(ParserNet.NextWord + ".bias", Unlikely);
        return weights;

        void Grow(string name, float fill) => weights[name] = WithRows(weights[name], words, fill);
    }

    private static WeightValues WithRows(WeightValues weight, int rows, float fill)
    {
        int length = weight.Values.Length / (int)weight.Shape[0];
        float[] values = new float[rows * length];
        Array.Fill(values, fill);
        weight.Values.CopyTo(values, 0);
        return new WeightValues([rows, .. weight.Shape[1..]], values);
    }
}
