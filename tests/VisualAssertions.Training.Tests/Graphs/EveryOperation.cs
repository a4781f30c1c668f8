using VisualAssertions.Training.Graphs;

namespace VisualAssertions.Training.Tests.Graphs;

/// <summary>Each operation of the graph once. Inputs: a and b [B, N, 8], positive p [B, N, 8], indices [B, N] below 5.</summary>
internal sealed class EveryOperation : INetwork
{
    public IEnumerable<(string Name, T Value)> Forward<T>(IGraph<T> g, T[] inputs)
    {
        var (a, b, p, indices) = (inputs[0], inputs[1], inputs[2], inputs[3]);
        return
        [
            .. Arithmetic(g, a, b, p),
            .. Functions(g, a, p),
            .. Reductions(g, a),
            .. Shapes(g, a, b),
            .. Products(g, a, b, indices),
        ];
    }

    private static IEnumerable<(string, T)> Arithmetic<T>(IGraph<T> g, T a, T b, T p) =>
        [
            ("add", g.Add(a, b)),
            ("subtract", g.Subtract(a, b)),
            ("multiply", g.Multiply(a, b)),
            ("divide", g.Divide(a, p)),
            ("add number", g.Add(a, 0.5f)),
            ("multiply number", g.Multiply(a, -2)),
            ("minimum", g.Minimum(a, b)),
            ("maximum", g.Maximum(a, b)),
            ("broadcast constant", g.Multiply(a, g.Constant([1, 2, 3, 4, 5, 6, 7, 8], 8))),
        ];

    private static IEnumerable<(string, T)> Functions<T>(IGraph<T> g, T a, T p) =>
        [
            ("relu", g.Relu(a)),
            ("gelu", g.Gelu(a)),
            ("sigmoid", g.Sigmoid(a)),
            ("tanh", g.Tanh(a)),
            ("exp", g.Exp(a)),
            ("log", g.Log(p)),
            ("sqrt", g.Sqrt(p)),
            ("abs", g.Abs(a)),
            ("clamp", g.Clamp(a, -0.3f, 0.6f)),
            ("is not negative", g.IsNotNegative(a)),
            ("softmax last", g.Softmax(a, -1)),
            ("softmax middle", g.Softmax(a, 1)),
            ("layer norm", g.LayerNorm(a, "norm", 8)),
        ];

    private static IEnumerable<(string, T)> Reductions<T>(IGraph<T> g, T a) =>
        [
            ("sum", g.Sum(a, 1)),
            ("sum kept", g.Sum(a, -1, keep: true)),
            ("mean", g.Mean(a, 2)),
            ("mean kept", g.Mean(a, 0, keep: true)),
            ("max", g.Max(a, 1)),
            ("max kept", g.Max(a, -1, keep: true)),
            ("cumulative sum", g.CumulativeSum(a, 1)),
            ("cumulative sum from behind", g.CumulativeSum(a, -1)),
        ];

    private static IEnumerable<(string, T)> Shapes<T>(IGraph<T> g, T a, T b) =>
        [
            ("reshape", g.Reshape(a, 0, 0, 2, 4)),
            ("reshape inferred", g.Reshape(a, -1, 8)),
            ("transpose", g.Transpose(a, 2, 0, 1)),
            ("unsqueeze", g.Unsqueeze(a, 1)),
            ("unsqueeze last", g.Unsqueeze(a, -1)),
            ("squeeze", g.Squeeze(g.Slice(a, 2, 3, 4), 2)),
            ("concat", g.Concat(1, a, b, a)),
            ("concat last", g.Concat(-1, a, b)),
            ("slice", g.Slice(a, 2, 1, 5)),
            ("slice from the end", g.Slice(a, -1, -3, -1)),
            ("slice to the end", g.Slice(a, 1, 1, long.MaxValue)),
            ("slice like", g.SliceLike(g.Weight("positions", [9, 4], Init.Normal(1)), 0, a, 1)),
            ("slice like, from behind", g.SliceLike(g.Weight("wide", [2, 9], Init.Normal(1)), -1, a, -1)),
            ("pad", g.Pad(a, 1, 1, 2)),
            ("pad last", g.Pad(a, -1, 0, 3)),
        ];

    private static IEnumerable<(string, T)> Products<T>(IGraph<T> g, T a, T b, T indices) =>
        [
            ("matmul", g.MatMul(a, g.Transpose(b, 0, 2, 1))),
            ("linear", g.Linear(a, "linear", 8, 3)),
            ("linear without bias", g.Linear(a, "plain", 8, 3, bias: false)),
            ("attention", g.Attention(g.SplitHeads(a, 2, 8), g.SplitHeads(b, 2, 8), g.SplitHeads(a, 2, 8), default)),
            ("gather", g.Embedding(indices, "table", 5, 6, 1)),
            ("gather planes", g.Gather(g.Weight("planes", [5, 2, 3], Init.Normal(1)), indices)),
        ];
}
