using VisualAssertions.Owlet.Understanding;
using VisualAssertions.Training.Export;
using VisualAssertions.Training.Graphs;
using VisualAssertions.Training.Networks;

namespace VisualAssertions.Training.Questions;

/// <summary>The question model as two ONNX graphs: the scene, once per screenshot, and the asking, once per statement.</summary>
/// <param name="config">As trained.</param>
/// <param name="weights">By name.</param>
/// <param name="storage">How weights are kept in the file.</param>
internal sealed class QuestionExport(
    QuestionConfig config,
    IReadOnlyDictionary<string, WeightValues> weights,
    StorageRule storage
)
{
    private const int N = Regions.Max;
    private const int T = SentenceEncoder.MaxTokens;

    public OnnxModel Scene()
    {
        var g = new OnnxGraph(weights, storage);
        var page = new SceneNet.Page<Node>(
            g.Input("features", 1, N, config.Features),
            g.Input("text", 1, N, config.Embedding),
            g.Input("icon", 1, N, config.Embedding),
            g.Input("geometry", 1, N, N, config.Geometry),
            g.Input("hidden", 1, N)
        );
        SceneNet.Scene<Node> scene = SceneNet.Forward(g, config, page);
        g.Output(scene.Regions, "regions", 1, N, config.D);
        g.Output(scene.TextKeys, "keys", 1, N, config.LearnedChannels * config.LearnedWidth);
        return g.Model;
    }

    public OnnxModel Ask()
    {
        var g = new OnnxGraph(weights, storage);
        var scene = new SceneNet.Scene<Node>(
            g.Input("regions", 1, N, config.D),
            g.Input("keys", 1, N, config.LearnedChannels * config.LearnedWidth)
        );
        Node geometry = g.Input("geometry", 1, N, N, config.Geometry);
        Node hidden = g.Input("hidden", 1, N);
        var asked = new QuestionNet.Asked<Node>(
            g.Input("tokens", 1, T, config.Embedding),
            g.Input("pooled", 1, config.Embedding),
            g.Input("hidden_tokens", 1, T),
            g.Input("match", 1, T, N, config.FixedChannels)
        );
        GroundedHead.Grounded<Node> said = QuestionNet.Forward(
            g,
            config,
            new QuestionNet.Sizes(1, 1, T, N),
            geometry,
            hidden,
            scene,
            asked
        );
        g.Output(said.P, "p", 1, 1);
        g.Output(said.Subject, "subject", 1, 1, N);
        g.Output(said.Predicate, "predicate", 1, 1, N);
        g.Output(said.Answer, "answer", 1, 1, N);
        g.Output(said.Quantifier, "quantifier", 1, 1, GroundedHead.Quantifiers);
        g.Output(said.Number, "number", 1, 1, config.MaxCount + 1);
        g.Output(said.Category, "category", 1, 1, GroundedHead.Categories);
        g.Output(said.Counts, "counts", 1, 1, config.MaxCount + 2);
        return g.Model;
    }
}
