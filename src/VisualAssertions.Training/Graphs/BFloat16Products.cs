using System.Diagnostics;
using TorchSharp;
using static TorchSharp.torch;
using F = TorchSharp.torch.nn.functional;

namespace VisualAssertions.Training.Graphs;

/// <summary>
/// Products of matrices with factors rounded to bfloat16, for training: several times as fast where the processor has
/// instructions for them (AVX-512 BF16, AMX), slower elsewhere. Weights, sums and all else stay in float32.
/// </summary>
internal static class BFloat16Products
{
    private const int Repeats = 8;
    private static readonly Lazy<bool> Faster = new(Measure);

    /// <summary>Whether they are faster here, measured once.</summary>
    public static bool AreFaster => Faster.Value;

    public static Tensor Linear(Tensor x, Tensor weight, Tensor? bias)
    {
        Tensor product = F.linear(x.to(ScalarType.BFloat16), weight.to(ScalarType.BFloat16)).to(ScalarType.Float32);
        return bias is null ? product : product + bias;
    }

    private static bool Measure()
    {
        using var scope = NewDisposeScope();
        using var off = no_grad();
        Tensor x = randn(1024, 384);
        Tensor weight = randn(1536, 384);
        return Time(() => Linear(x, weight, bias: null)) < Time(() => F.linear(x, weight));
    }

    private static TimeSpan Time(Func<Tensor> product)
    {
        product().Dispose();
        long start = Stopwatch.GetTimestamp();
        for (int i = 0; i < Repeats; i++)
        {
            product().Dispose();
        }

        return Stopwatch.GetElapsedTime(start);
    }
}
