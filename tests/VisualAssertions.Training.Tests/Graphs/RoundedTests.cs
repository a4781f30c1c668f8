using TorchSharp;
using VisualAssertions.Training.Graphs;
using static TorchSharp.torch;

namespace VisualAssertions.Training.Tests.Graphs;

/// <summary>Training rounds factors to bfloat16, eight bits of precision; results and gradients stay float32 and close.</summary>
public sealed class RoundedTests
{
    private const double Share = 0.02;

    [Test]
    public void Products_and_their_gradients_stay_within_the_rounding()
    {
        using var scope = NewDisposeScope();
        Tensor x = Random(24, 64);
        Tensor weight = Random(32, 64);
        weight.requires_grad = true;
        Tensor exact = nn.functional.linear(x, weight);
        exact.sum().backward();
        Tensor gradient = weight.grad!.clone();
        weight.grad!.zero_();

        Tensor rounded = Rounded.Linear(x, weight, bias: null);
        rounded.sum().backward();

        Assert.That(rounded.dtype, Is.EqualTo(ScalarType.Float32));
        Assert.That(Farthest(rounded, exact), Is.LessThan(Share));
        Assert.That(Farthest(weight.grad!, gradient), Is.LessThan(Share));
    }

    [TestCase(8)]
    [TestCase(16)]
    [TestCase(32)]
    public void So_do_convolutions(int filters)
    {
        using var scope = NewDisposeScope();
        Tensor x = Random(2, 4, 16, 16);
        Tensor weight = Random(filters, 4, 3, 3);
        Tensor bias = Random(filters);
        Tensor exact = nn.functional.conv2d(x, weight, bias, strides: [2, 2], padding: [1, 1]);
        Assert.That(Farthest(Rounded.Conv2d(x, weight, bias, 2, 1, 1), exact), Is.LessThan(Share));
    }

    [Test]
    public void So_does_the_activation()
    {
        using var scope = NewDisposeScope();
        Tensor x = Random(24, 64);
        Assert.That(Farthest(Rounded.Gelu(x), nn.functional.gelu(x)), Is.LessThan(Share));
    }

    private static Tensor Random(params long[] shape) => randn(shape, generator: new Generator(11));

    /// <summary>As a share of the largest.</summary>
    private static double Farthest(Tensor a, Tensor b) => ((a - b).abs().max() / b.abs().max()).item<float>();
}
