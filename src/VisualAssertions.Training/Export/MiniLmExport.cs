using VisualAssertions.Training.Graphs;
using VisualAssertions.Training.Networks;

namespace VisualAssertions.Training.Export;

internal static class MiniLmExport
{
    /// <summary>
    /// The word table, half of all parameters, by rows of int8; matrices in float16. Inputs ids, mask and spoken; outputs tokens,
    /// pooled and words.
    /// </summary>
    public static OnnxModel Write(IReadOnlyDictionary<string, WeightValues> weights)
    {
        var config = new MiniLm.Config();
        var g = new OnnxGraph(weights, StorageRules.HalfWithInt8(MiniLm.WordTable));
        var encoded = MiniLm.Forward(
            g,
            config,
            g.Indices("ids", "B", "T"),
            g.Input("mask", "B", "T"),
            g.Input("spoken", 1)
        );
        g.Output(encoded.Tokens, "tokens", "B", "T", config.D);
        g.Output(encoded.Pooled, "pooled", "B", config.D);
        g.Output(encoded.Words, "words", "B", "T", config.D);
        g.Model.Metadata("from", "sentence-transformers/all-MiniLM-L6-v2, Apache-2.0");
        g.Model.Metadata("changed", "word table rounded to int8 by rows, matrices to float16; adapters added");
        return g.Model;
    }
}
