namespace VisualAssertions.Training.Graphs;

/// <summary>
/// The operations that a network's forward is written in, once, for two back ends: TorchSharp tensors and ONNX nodes.
/// Shapes broadcast as in NumPy. Only operators that ONNX Runtime's CPU, CUDA, DirectML, CoreML and WebGPU providers all take.
/// </summary>
/// <typeparam name="T">A tensor, or the name of one in an ONNX graph.</typeparam>
public interface IGraph<T>
{
    /// <summary>A trained tensor, made at first use. Its name is the module path, such as <c>scene.block0.qkv.weight</c>.</summary>
    T Weight(string name, long[] shape, Init init);

    /// <summary>Fixed values, part of the network's definition.</summary>
    T Constant(float[] values, params long[] shape);

    T Add(T a, T b);
    T Subtract(T a, T b);
    T Multiply(T a, T b);
    T Divide(T a, T b);
    T Add(T a, float b);
    T Multiply(T a, float b);
    T Minimum(T a, T b);
    T Maximum(T a, T b);

    /// <summary>[…, n, k] × […, k, m] → […, n, m].</summary>
    T MatMul(T a, T b);

    /// <summary>x […, in] × weight [out, in] transposed + bias [out].</summary>
    T Linear(T x, T weight, T? bias);

    /// <summary>softmax(q · kᵀ / √d + bias) · v: q [B, heads, n, d], k and v [B, heads, m, d], bias broadcasts to [B, heads, n, m].</summary>
    T Attention(T q, T k, T v, T? bias);

    T Relu(T x);

    /// <summary>x · Φ(x), by the error function.</summary>
    T Gelu(T x);
    T Sigmoid(T x);
    T Tanh(T x);
    T Exp(T x);
    T Log(T x);
    T Sqrt(T x);
    T Abs(T x);
    T Clamp(T x, float min, float max);

    /// <summary>1 where x ≥ 0, else 0.</summary>
    T IsNotNegative(T x);
    T Softmax(T x, int axis);

    /// <summary>While training, sets that share of the values to 0 and enlarges the others; otherwise x as it is.</summary>
    T Dropout(T x, float share);

    /// <summary>Over the last axis.</summary>
    T LayerNorm(T x, T gain, T bias, float epsilon);

    T Sum(T x, int axis, bool keep = false);
    T Mean(T x, int axis, bool keep = false);
    T Max(T x, int axis, bool keep = false);

    /// <summary>Running sum along the axis, the element itself included.</summary>
    T CumulativeSum(T x, int axis);

    /// <summary>0 copies that dimension of x, −1 is inferred (at most one).</summary>
    T Reshape(T x, params long[] shape);
    T Transpose(T x, params int[] permutation);
    T Unsqueeze(T x, int axis);
    T Squeeze(T x, int axis);
    T Concat(int axis, params T[] parts);

    /// <summary>From <paramref name="start"/> up to, without, <paramref name="end"/>; negative counts from the end, long.MaxValue is the end.</summary>
    T Slice(T x, int axis, long start, long end);

    /// <summary>The first n of x along the axis, n being the size of <paramref name="like"/> along its axis.</summary>
    T SliceLike(T x, int axis, T like, int likeAxis);

    /// <summary>Zero-pads one axis.</summary>
    T Pad(T x, int axis, long before, long after);

    /// <summary>Rows of <paramref name="table"/> [n, …] at <paramref name="indices"/> (int64, any shape).</summary>
    T Gather(T table, T indices);

    /// <summary>x [B, C, H, W], weight [out, C / groups, k, k], bias [out].</summary>
    T Conv2d(T x, T weight, T bias, int stride, int padding, int groups = 1);
    T MaxPool2d(T x, int size, int stride, int padding = 0);
    T AveragePool2d(T x, int size, int stride);

    /// <summary>Nearest neighbour, by a whole factor.</summary>
    T Upsample2d(T x, int factor);
}
