using Microsoft.ML.OnnxRuntime;
using TorchSharp;
using VisualAssertions.Training.Export;
using VisualAssertions.Training.Graphs;
using static TorchSharp.torch;

namespace VisualAssertions.Training.Tests.Graphs;

/// <summary>A network as the tests run it on both back ends.</summary>
public interface INetwork
{
    IEnumerable<(string Name, T Value)> Forward<T>(IGraph<T> g, T[] inputs);
}

/// <summary>The exported network says what the trained one says.</summary>
internal static class Parity
{
    /// <summary>Exports once, then compares every output on each set of inputs; |onnx − torch| ≤ tolerance · (1 + |torch|).</summary>
    public static void Check(INetwork network, double tolerance, params Tensor[][] trials)
    {
        using var weights = new WeightStore(11);
        using var gradients = no_grad();
        var expected = trials.Select(inputs => Torch(network, weights, inputs)).ToArray();
        using var threads = new SessionOptions { IntraOpNumThreads = 1 };
        using var session = new InferenceSession(Export(network, weights, trials[0]), threads);
        for (var trial = 0; trial < trials.Length; trial++)
        {
            var actual = Onnx(session, trials[trial]);
            foreach (var (name, value) in expected[trial])
            {
                Compare($"{name}, trial {trial}", actual[name], value, tolerance);
            }
        }
    }

    private static Dictionary<string, Tensor> Torch(INetwork network, WeightStore weights, Tensor[] inputs) =>
        network
            .Forward(new TorchGraph(weights), inputs)
            .ToDictionary(output => output.Name, output => output.Value.contiguous());

    private static byte[] Export(INetwork network, WeightStore weights, Tensor[] inputs)
    {
        var g = new OnnxGraph(weights.Values(), StorageRules.Exact);
        var nodes = inputs.Select(
            (input, i) =>
            {
                Dimension[] free =
                [
                    .. Enumerable.Range(0, (int)input.dim()).Select(axis => (Dimension)$"free{i}_{axis}"),
                ];
                return input.dtype == ScalarType.Int64 ? g.Indices($"x{i}", free) : g.Input($"x{i}", free);
            }
        );
        foreach (var (name, value) in network.Forward(g, [.. nodes]))
        {
            g.Output(value, name);
        }
        return g.Model.ToBytes();
    }

    private static Dictionary<string, (long[] Shape, float[] Values)> Onnx(InferenceSession session, Tensor[] inputs)
    {
        var values = inputs.Select(input =>
            input.dtype == ScalarType.Int64
                ? OrtValue.CreateTensorValueFromMemory(input.data<long>().ToArray(), input.shape)
                : OrtValue.CreateTensorValueFromMemory(input.data<float>().ToArray(), input.shape)
        );
        using var options = new RunOptions();
        using var outputs = session.Run(
            options,
            [.. inputs.Select((_, i) => $"x{i}")],
            [.. values],
            session.OutputNames
        );
        return session
            .OutputNames.Zip(outputs)
            .ToDictionary(
                pair => pair.First,
                pair => (pair.Second.GetTensorTypeAndShape().Shape, pair.Second.GetTensorDataAsSpan<float>().ToArray())
            );
    }

    private static void Compare(string what, (long[] Shape, float[] Values) onnx, Tensor torch, double tolerance)
    {
        Assert.That(onnx.Shape, Is.EqualTo(torch.shape), what);
        var expected = torch.data<float>().ToArray();
        for (var i = 0; i < expected.Length; i++)
        {
            Assert.That(
                onnx.Values[i],
                Is.EqualTo(expected[i]).Within(tolerance * (1 + Math.Abs(expected[i]))),
                $"{what}, value {i}"
            );
        }
    }
}
