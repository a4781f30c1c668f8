using VisualAssertions.Training.Graphs;
using VisualAssertions.Training.Networks;
using static TorchSharp.torch;

namespace VisualAssertions.Training.Tests.Questions;

public sealed class QuestionNetTests
{
    private static readonly QuestionConfig Config = new();

    [TestCase(1, 1, 8, 32)]
    [TestCase(2, 3, 11, 64)]
    public void Every_answer_is_a_probability_and_every_weight_learns(int b, int q, int t, int n)
    {
        using var scope = NewDisposeScope();
        using var weights = new WeightStore(seed: 1);
        GroundedHead.Grounded<Tensor> said = Ask(weights, new QuestionNet.Sizes(b, q, t, n));
        Assert.That(said.P.shape, Is.EqualTo(new long[] { b, q }));
        Assert.That(said.P.data<float>().ToArray(), Is.All.InRange(0f, 1f));
        Assert.That(said.Counts.sum(-1).data<float>().ToArray(), Is.All.EqualTo(1).Within(1e-4f));

        Tensor[] outputs =
        [
            said.P,
            said.Subject,
            said.Predicate,
            said.Anchor,
            said.SecondAnchor,
            said.Answer,
            said.Quantifier,
            said.Number,
            said.Category,
        ];
        outputs.Aggregate(zeros(1), (sum, output) => sum + output.tanh().square().mean()).backward();
        IEnumerable<string> idle = weights.All.Where(weight => weight.Value.grad is null).Select(weight => weight.Key);
        Assert.That(idle, Is.Empty);
    }

    [Test]
    public void Padding_regions_and_tokens_does_not_change_the_answer()
    {
        using var scope = NewDisposeScope();
        using var weights = new WeightStore(seed: 1);
        using var off = no_grad();
        float small = Ask(weights, new QuestionNet.Sizes(1, 1, 8, 32), shownRegions: 20, shownTokens: 6)
            .P.item<float>();
        float padded = Ask(weights, new QuestionNet.Sizes(1, 1, 16, 96), shownRegions: 20, shownTokens: 6)
            .P.item<float>();
        Assert.That(padded, Is.EqualTo(small).Within(1e-4f));
    }

    /// <summary>Random inputs that are the same at every size, where they are shown.</summary>
    private static GroundedHead.Grounded<Tensor> Ask(
        WeightStore weights,
        QuestionNet.Sizes s,
        int? shownRegions = null,
        int? shownTokens = null
    )
    {
        (int regions, int tokens) = (shownRegions ?? s.N, shownTokens ?? s.T);
        var random = new Random(7);
        Tensor Values(params long[] shape) =>
            tensor(
                [.. Enumerable.Range(0, (int)shape.Aggregate((x, y) => x * y)).Select(_ => random.NextSingle() - 0.5f)],
                shape
            );
        Tensor Grown(Tensor x, params (int Axis, int Size)[] to) =>
            to.Aggregate(x, (y, grow) => new TorchGraph(weights).Pad(y, grow.Axis, 0, grow.Size - y.shape[grow.Axis]));
        Tensor Hidden(int rows, int shown, int size) => cat([zeros(rows, shown), full([rows, size - shown], -1e4f)], 1);

        var page = new SceneNet.Page<Tensor>(
            Grown(Values(s.B, regions, Config.Features), (1, s.N)),
            Grown(Values(s.B, regions, Config.Embedding), (1, s.N)),
            Grown(Values(s.B, regions, Config.Embedding), (1, s.N)),
            Grown(Values(s.B, regions, regions, Config.Geometry), (1, s.N), (2, s.N)),
            Hidden(s.B, regions, s.N)
        );
        int rows = s.B * s.Q;
        var asked = new QuestionNet.Asked<Tensor>(
            Grown(Values(rows, tokens, Config.Embedding), (1, s.T)),
            Values(rows, Config.Embedding),
            Hidden(rows, tokens, s.T),
            Grown(Values(rows, tokens, regions, Config.FixedChannels).abs(), (1, s.T), (2, s.N))
        );
        var g = new TorchGraph(weights);
        return QuestionNet.Forward(g, Config, s, page.Geometry, page.Hidden, SceneNet.Forward(g, Config, page), asked);
    }
}
