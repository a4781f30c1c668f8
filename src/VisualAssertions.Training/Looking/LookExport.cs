using System.Globalization;
using VisualAssertions.Owlet.Seeing;
using VisualAssertions.Training.Export;
using VisualAssertions.Training.Graphs;
using VisualAssertions.Training.Networks;

namespace VisualAssertions.Training.Looking;

/// <summary>Writes the look network as LookNetwork of the runtime reads it.</summary>
internal static class LookExport
{
    public static void Write(string path, IReadOnlyDictionary<string, WeightValues> weights, LookConfig config)
    {
        var graph = new OnnxGraph(weights);
        Node crops = graph.Input("crops", "B", LookCrop.Channels, LookCrop.Rows, LookCrop.Columns);
        Node scalars = graph.Input("scalars", "B", LookScalars.Length);
        LookLogits<Node> logits = LookNet.Forward(graph, crops, scalars, config);
        graph.Output(graph.Softmax(logits.Kind, 1), "kind", "B", config.Kinds);
        graph.Output(graph.Sigmoid(logits.States), "states", "B", config.States);
        graph.Output(graph.Softmax(logits.Icon, 1), "icon", "B", config.IconsAndNone);
        graph.Output(graph.Sigmoid(logits.Bounded), "bounded", "B", 1);
        graph.Model.Metadata("icons", config.Icons.ToString(CultureInfo.InvariantCulture));
        graph.Model.Save(path);
    }
}
