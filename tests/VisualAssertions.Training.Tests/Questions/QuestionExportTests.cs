using Microsoft.ML.OnnxRuntime;
using VisualAssertions.Owlet.Understanding;
using VisualAssertions.Training.Export;
using VisualAssertions.Training.Graphs;
using VisualAssertions.Training.Networks;
using VisualAssertions.Training.Questions;
using static TorchSharp.torch;

namespace VisualAssertions.Training.Tests.Questions;

public sealed class QuestionExportTests
{
    private const double Tolerance = 2e-4;
    private const int N = Regions.Max;
    private const int T = SentenceEncoder.MaxTokens;

    private static readonly QuestionConfig Config = new();

    [TestCase(1, 5)]
    [TestCase(60, 14)]
    [TestCase(N, T)]
    public void The_exported_model_says_what_the_trained_one_says(int regions, int tokens)
    {
        using var scope = NewDisposeScope();
        using var off = no_grad();
        using var weights = new WeightStore(seed: 3);
        var inputs = new Inputs(regions, tokens);
        var g = new TorchGraph(weights);
        SceneNet.Scene<Tensor> scene = SceneNet.Forward(g, Config, inputs.Page);
        GroundedHead.Grounded<Tensor> said = QuestionNet.Forward(
            g,
            Config,
            new QuestionNet.Sizes(1, 1, T, N),
            inputs.Page.Geometry,
            inputs.Page.Hidden,
            scene,
            inputs.Asked
        );

        var export = new QuestionExport(Config, weights.Values(), StorageRules.Exact);
        var seen = Run(export.Scene(), inputs.Scene(), "regions", "keys");
        var answered = Run(export.Ask(), inputs.Ask(seen["regions"], seen["keys"]), "p", "subject", "counts");

        Assert.That(answered["p"][0], Is.EqualTo(said.P.item<float>()).Within(Tolerance));
        Assert.That(answered["counts"], Is.EqualTo(said.Counts.flatten().data<float>().ToArray()).Within(Tolerance));
        float[] subject = said.Subject.flatten().data<float>().ToArray();
        Assert.That(answered["subject"][..regions], Is.EqualTo(subject[..regions]).Within(Tolerance * 10));
    }

    private static Dictionary<string, float[]> Run(
        OnnxModel model,
        Dictionary<string, (float[] Data, long[] Shape)> inputs,
        params string[] outputs
    )
    {
        using var session = new InferenceSession(model.ToBytes());
        using var options = new RunOptions();
        var values = inputs.ToDictionary(
            pair => pair.Key,
            pair => OrtValue.CreateTensorValueFromMemory(pair.Value.Data, pair.Value.Shape)
        );
        using var results = session.Run(options, [.. values.Keys], [.. values.Values], outputs);
        return outputs
            .Zip(results)
            .ToDictionary(pair => pair.First, pair => pair.Second.GetTensorDataAsSpan<float>().ToArray());
    }

    /// <summary>Random inputs of the exported size, of which the first regions and tokens are shown.</summary>
    private sealed class Inputs
    {
        private readonly Random random = new(5);

        public Inputs(int regions, int tokens)
        {
            Page = new SceneNet.Page<Tensor>(
                Values(1, N, Config.Features),
                Values(1, N, Config.Embedding),
                Values(1, N, Config.Embedding),
                Values(1, N, N, Config.Geometry),
                Hidden(regions, N)
            );
            Asked = new QuestionNet.Asked<Tensor>(
                Values(1, T, Config.Embedding),
                Values(1, Config.Embedding),
                Hidden(tokens, T),
                Values(1, T, N, Config.FixedChannels).abs()
            );
        }

        public SceneNet.Page<Tensor> Page { get; }
        public QuestionNet.Asked<Tensor> Asked { get; }

        public Dictionary<string, (float[], long[])> Scene() =>
            new()
            {
                ["features"] = Of(Page.Features),
                ["text"] = Of(Page.Text),
                ["icon"] = Of(Page.Icon),
                ["geometry"] = Of(Page.Geometry),
                ["hidden"] = Of(Page.Hidden),
            };

        public Dictionary<string, (float[], long[])> Ask(float[] regions, float[] keys) =>
            new()
            {
                ["regions"] = (regions, [1, N, regions.Length / N]),
                ["keys"] = (keys, [1, N, keys.Length / N]),
                ["geometry"] = Of(Page.Geometry),
                ["hidden"] = Of(Page.Hidden),
                ["tokens"] = Of(Asked.Tokens),
                ["pooled"] = Of(Asked.Pooled),
                ["hidden_tokens"] = Of(Asked.Hidden),
                ["match"] = Of(Asked.Match),
            };

        private static (float[], long[]) Of(Tensor x) => (x.data<float>().ToArray(), [.. x.shape]);

        private Tensor Values(params long[] shape) =>
            tensor(
                [.. Enumerable.Range(0, (int)shape.Aggregate((x, y) => x * y)).Select(_ => random.NextSingle() - 0.5f)],
                shape
            );

        private static Tensor Hidden(int shown, int size) => cat([zeros(1, shown), full([1, size - shown], -1e4f)], 1);
    }
}
