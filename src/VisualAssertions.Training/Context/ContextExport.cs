using VisualAssertions.Owlet.Understanding;
using VisualAssertions.Training.Export;
using VisualAssertions.Training.Graphs;
using VisualAssertions.Training.Networks;

namespace VisualAssertions.Training.Context;

/// <summary>The context network as ContextNetwork of the runtime reads it.</summary>
internal static class ContextExport
{
    private const int N = Regions.Max;

    public static OnnxModel Write(IReadOnlyDictionary<string, WeightValues> weights, ContextConfig config)
    {
        var g = new OnnxGraph(weights, StorageRules.Half);
        ContextNet.Logits<Node> said = ContextNet.Forward(
            g,
            config,
            g.Input("features", 1, N, config.Features),
            g.Input("texts", 1, N, config.Embedding),
            g.Input("geometry", 1, N, N, config.Geometry),
            g.Input("hidden", 1, N)
        );
        g.Output(g.Softmax(said.Kind, -1), "kind", 1, N, config.KindsAndNothing);
        g.Output(g.Sigmoid(said.States), "states", 1, N, config.States);
        return g.Model;
    }
}
