namespace VisualAssertions.Training.Graphs;

/// <summary>Layers with their weights, named as PyTorch names them: <c>name.weight</c>, <c>name.bias</c>.</summary>
public static class Layers
{
    /// <summary>[…, input] → […, output].</summary>
    public static T Linear<T>(this IGraph<T> g, T x, string name, long input, long output, bool bias = true) =>
        g.Linear(
            x,
            g.Weight($"{name}.weight", [output, input], Init.Kaiming),
            bias ? g.Weight($"{name}.bias", [output], Init.Zeros) : default
        );

    /// <summary>Over the last axis, of size d.</summary>
    public static T LayerNorm<T>(this IGraph<T> g, T x, string name, long d, float epsilon = 1e-5f) =>
        g.LayerNorm(x, g.Weight($"{name}.weight", [d], Init.Ones), g.Weight($"{name}.bias", [d], Init.Zeros), epsilon);

    /// <summary>Indices (int64, any shape) → the same shape with d behind.</summary>
    public static T Embedding<T>(
        this IGraph<T> g,
        T indices,
        string name,
        long count,
        long d,
        float deviation = 0.02f
    ) => g.Gather(g.Weight($"{name}.weight", [count, d], Init.Normal(deviation)), indices);

    /// <summary>[B, input, H, W] → [B, output, H / stride, W / stride] for odd sizes, since the padding is half the size.</summary>
    public static T Conv<T>(
        this IGraph<T> g,
        T x,
        string name,
        long input,
        long output,
        int size,
        int stride = 1,
        int groups = 1
    ) =>
        g.Conv2d(
            x,
            g.Weight($"{name}.weight", [output, input / groups, size, size], Init.Kaiming),
            g.Weight($"{name}.bias", [output], Init.Zeros),
            stride,
            size / 2,
            groups
        );

    /// <summary>[B, n, d] → [B, heads, n, d / heads].</summary>
    public static T SplitHeads<T>(this IGraph<T> g, T x, long heads, long d) =>
        g.Transpose(g.Reshape(x, 0, 0, heads, d / heads), 0, 2, 1, 3);

    /// <summary>[B, heads, n, d / heads] → [B, n, d].</summary>
    public static T MergeHeads<T>(this IGraph<T> g, T x, long d) => g.Reshape(g.Transpose(x, 0, 2, 1, 3), 0, 0, d);

    /// <summary>x [B, n, d] looks at itself; bias [B | 1, heads | 1, n | 1, n] is added to the scores.</summary>
    public static T SelfAttention<T>(this IGraph<T> g, T x, string name, long d, long heads, T? bias = default)
    {
        var qkv = g.Transpose(
            g.Reshape(g.Linear(x, $"{name}.qkv", d, 3 * d), 0, 0, 3, heads, d / heads),
            2,
            0,
            3,
            1,
            4
        ); // [3, B, heads, n, d / heads]
        T Part(int i) => g.Squeeze(g.Slice(qkv, 0, i, i + 1), 0);
        return g.Linear(g.MergeHeads(g.Attention(Part(0), Part(1), Part(2), bias), d), $"{name}.out", d, d);
    }

    /// <summary>x [B, n, d] looks at memory [B, m, d]; bias [B | 1, heads | 1, n | 1, m] is added to the scores.</summary>
    public static T CrossAttention<T>(
        this IGraph<T> g,
        T x,
        T memory,
        string name,
        long d,
        long heads,
        T? bias = default
    )
    {
        var q = g.SplitHeads(g.Linear(x, $"{name}.q", d, d), heads, d);
        var k = g.SplitHeads(g.Linear(memory, $"{name}.k", d, d), heads, d);
        var v = g.SplitHeads(g.Linear(memory, $"{name}.v", d, d), heads, d);
        return g.Linear(g.MergeHeads(g.Attention(q, k, v, bias), d), $"{name}.out", d, d);
    }

    /// <summary>[…, d] → […, hidden] → […, output].</summary>
    public static T Mlp<T>(this IGraph<T> g, T x, string name, long d, long hidden, long output) =>
        g.Linear(g.Gelu(g.Linear(x, $"{name}.up", d, hidden)), $"{name}.down", hidden, output);

    /// <summary>Pre-norm transformer block.</summary>
    public static T Block<T>(this IGraph<T> g, T x, string name, long d, long heads, T? bias = default)
    {
        x = g.Add(x, g.SelfAttention(g.LayerNorm(x, $"{name}.norm1", d), name, d, heads, bias));
        return g.Add(x, g.Mlp(g.LayerNorm(x, $"{name}.norm2", d), $"{name}.mlp", d, 4 * d, d));
    }
}
