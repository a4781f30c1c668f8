using VisualAssertions.Training.Graphs;
using VisualAssertions.Training.Networks;
using static TorchSharp.torch;

namespace VisualAssertions.Training.Tests.Graphs;

public class ParityTests
{
    /// <summary>Of single operations and of a block: float32 on both sides, sums in another order.</summary>
    private const double Tolerance = 1e-5;

    [Test]
    public void Every_operation_gives_the_same_in_the_exported_model()
    {
        using var scope = NewDisposeScope();
        manual_seed(3);
        Parity.Check(new EveryOperation(), Tolerance, Sequences(1, 3), Sequences(2, 7), Sequences(5, 2));
    }

    [Test]
    public void A_transformer_block_with_a_mask_gives_the_same_in_the_exported_model()
    {
        using var scope = NewDisposeScope();
        manual_seed(4);
        Parity.Check(new Transformer(), Tolerance, Masked(1, 5), Masked(3, 17), Masked(2, 192));
    }

    [Test]
    public void A_convolutional_network_gives_the_same_on_several_picture_sizes()
    {
        using var scope = NewDisposeScope();
        manual_seed(5);
        Parity.Check(
            new Convolutions(),
            Tolerance,
            [randn(1, 3, 32, 32)],
            [randn(4, 3, 64, 48)],
            [randn(2, 3, 40, 104)]
        );
    }

    [Test]
    public void The_sentence_encoder_gives_the_same_in_the_exported_model()
    {
        using var scope = NewDisposeScope();
        manual_seed(6);
        Parity.Check(new Encoder(), Tolerance, Texts(1, 4), Texts(3, 11), Texts(2, 32));
    }

    private static Tensor[] Sequences(long batch, long n) =>
        [randn(batch, n, 8), randn(batch, n, 8), rand(batch, n, 8) + 0.1, randint(0, 5, [batch, n], ScalarType.Int64)];

    /// <summary>x [B, n, 24], memory [B, 2n, 24] and a bias that hides the last third of x.</summary>
    private static Tensor[] Masked(long batch, long n)
    {
        var hidden = arange(n).ge(n - n / 3).to_type(ScalarType.Float32) * -1e4;
        return [randn(batch, n, 24), randn(batch, 2 * n, 24), hidden.reshape(1, 1, 1, n)];
    }

    /// <summary>The last row is two tokens shorter than the others.</summary>
    private static Tensor[] Texts(long batch, long length)
    {
        var mask = ones(batch, length);
        mask[-1, TensorIndex.Slice(length - 2)] = 0;
        return [randint(0, 50, [batch, length], ScalarType.Int64), mask, ones(1)];
    }

    private sealed class Encoder : INetwork
    {
        private static readonly MiniLm.Config Small = new()
        {
            Layers = 2,
            D = 24,
            Heads = 3,
            Hidden = 40,
            Vocabulary = 50,
            Positions = 32,
            Rank = 4,
        };

        public IEnumerable<(string Name, T Value)> Forward<T>(IGraph<T> g, T[] inputs)
        {
            var encoded = MiniLm.Forward(g, Small, inputs[0], inputs[1], inputs[2]);
            return [("tokens", encoded.Tokens), ("pooled", encoded.Pooled), ("words", encoded.Words)];
        }
    }

    private sealed class Transformer : INetwork
    {
        public IEnumerable<(string Name, T Value)> Forward<T>(IGraph<T> g, T[] inputs)
        {
            var x = g.Block(inputs[0], "block0", 24, 4, inputs[2]);
            x = g.Block(x, "block1", 24, 6);
            yield return ("block", x);
            yield return ("cross", g.CrossAttention(x, inputs[1], "cross", 24, 3));
        }
    }

    private sealed class Convolutions : INetwork
    {
        public IEnumerable<(string Name, T Value)> Forward<T>(IGraph<T> g, T[] inputs)
        {
            var fine = g.Relu(g.Conv(inputs[0], "stem", 3, 8, 3));
            var coarse = g.Relu(g.Conv(fine, "down", 8, 8, 3, stride: 2, groups: 2));
            yield return ("pyramid", g.Concat(1, fine, g.Upsample2d(coarse, 2)));
            yield return ("pooled", g.MaxPool2d(fine, 3, 2, 1));
            yield return ("averaged", g.AveragePool2d(coarse, 2, 2));
            yield return ("point", g.Mean(g.Mean(g.Conv(coarse, "point", 8, 4, 1), -1), -1));
        }
    }
}
