using System.Diagnostics;
using TorchSharp;
using static TorchSharp.torch;
using F = TorchSharp.torch.nn.functional;

namespace VisualAssertions.Training.Graphs;

/// <summary>
/// What takes the most time in training, on numbers rounded to bfloat16: several times as fast where the processor has
/// instructions for it (AVX-512 BF16, AMX), slower elsewhere. Weights, sums and all else stay in float32.
/// </summary>
internal static class Rounded
{
    private const int Repeats = 12;
    private static readonly Lazy<bool> Faster = new(Measure);

    /// <summary>Measured once, here.</summary>
    public static bool IsFaster => Faster.Value;

    public static Tensor Linear(Tensor x, Tensor weight, Tensor? bias)
    {
        Tensor product = F.linear(x.to(ScalarType.BFloat16), weight.to(ScalarType.BFloat16)).to(ScalarType.Float32);
        return bias is null ? product : product + bias;
    }

    /// <summary>Exact where the filters are no whole number of sixteens: libtorch 2.10 gave wrong sums for eight of them (Zen 5).</summary>
    public static Tensor Conv2d(Tensor x, Tensor weight, Tensor bias, int stride, int padding, int groups)
    {
        ScalarType type = weight.shape[0] % 16 == 0 ? ScalarType.BFloat16 : ScalarType.Float32;
        return F.conv2d(
                x.to(type),
                weight.to(type),
                bias.to(type),
                [stride, stride],
                [padding, padding],
                groups: groups
            )
            .to(ScalarType.Float32);
    }

    /// <summary>Six times as fast as in float32 (the command <c>torch</c>).</summary>
    public static Tensor Gelu(Tensor x) => F.gelu(x.to(ScalarType.BFloat16)).to(ScalarType.Float32);

    private static bool Measure()
    {
        using var scope = NewDisposeScope();
        using var off = no_grad();
        return Fastest(ScalarType.BFloat16) < Fastest(ScalarType.Float32);
    }

    /// <summary>Of several products, as other work on the machine slows some down.</summary>
    private static TimeSpan Fastest(ScalarType type)
    {
        Tensor x = randn(1024, 384).to(type);
        Tensor weight = randn(1536, 384).to(type);
        return Enumerable
            .Range(0, Repeats)
            .Min(_ =>
            {
                long start = Stopwatch.GetTimestamp();
                F.linear(x, weight).Dispose();
                return Stopwatch.GetElapsedTime(start);
            });
    }
}
