using TorchSharp;
using static TorchSharp.torch;
using F = TorchSharp.torch.nn.functional;

namespace VisualAssertions.Training.Graphs;

/// <summary>Runs a network on TorchSharp tensors. Every result belongs to the caller's dispose scope; the weights belong to their store.</summary>
/// <param name="weights">Of the network.</param>
/// <param name="training">Whether <see cref="Dropout"/> drops, and numbers may be rounded (<see cref="Rounded"/>).</param>
public sealed class TorchGraph(WeightStore weights, bool training = false) : IGraph<Tensor>
{
    private readonly bool rounds = training && Rounded.IsFaster;

    public Tensor Weight(string name, long[] shape, Init init) => weights.Get(name, shape, init);

    public Tensor Constant(float[] values, params long[] shape) => tensor(values, shape);

    public Tensor Add(Tensor a, Tensor b) => a + b;

    public Tensor Subtract(Tensor a, Tensor b) => a - b;

    public Tensor Multiply(Tensor a, Tensor b) => a * b;

    public Tensor Divide(Tensor a, Tensor b) => a / b;

    public Tensor Add(Tensor a, float b) => a + b;

    public Tensor Multiply(Tensor a, float b) => a * b;

    public Tensor Minimum(Tensor a, Tensor b) => minimum(a, b);

    public Tensor Maximum(Tensor a, Tensor b) => maximum(a, b);

    public Tensor MatMul(Tensor a, Tensor b) => matmul(a, b);

    public Tensor Linear(Tensor x, Tensor weight, Tensor? bias) =>
        rounds ? Rounded.Linear(x, weight, bias) : F.linear(x, weight, bias);

    public Tensor Attention(Tensor q, Tensor k, Tensor v, Tensor? bias) =>
        F.scaled_dot_product_attention(q, k, v, bias);

    public Tensor Relu(Tensor x) => x.relu();

    public Tensor Gelu(Tensor x) => rounds ? Rounded.Gelu(x) : F.gelu(x);

    public Tensor Sigmoid(Tensor x) => x.sigmoid();

    public Tensor Tanh(Tensor x) => x.tanh();

    public Tensor Exp(Tensor x) => x.exp();

    public Tensor Log(Tensor x) => x.log();

    public Tensor Sqrt(Tensor x) => x.sqrt();

    public Tensor Abs(Tensor x) => x.abs();

    public Tensor Clamp(Tensor x, float min, float max) => x.clamp(min, max);

    public Tensor IsNotNegative(Tensor x) => x.ge(0).to_type(x.dtype);

    public Tensor Softmax(Tensor x, int axis) => x.softmax(axis);

    public Tensor Dropout(Tensor x, float share) => training ? F.dropout(x, share) : x;

    public Tensor LayerNorm(Tensor x, Tensor gain, Tensor bias, float epsilon) =>
        F.layer_norm(x, [x.shape[^1]], gain, bias, epsilon);

    public Tensor Sum(Tensor x, int axis, bool keep) => x.sum(axis, keep);

    public Tensor Mean(Tensor x, int axis, bool keep) => x.mean([axis], keep);

    public Tensor Max(Tensor x, int axis, bool keep) => x.amax([axis], keep);

    public Tensor CumulativeSum(Tensor x, int axis) => x.cumsum(axis);

    public Tensor Reshape(Tensor x, params long[] shape) =>
        x.reshape([.. shape.Select((size, i) => size == 0 ? x.shape[i] : size)]);

    public Tensor Transpose(Tensor x, params int[] permutation) =>
        x.permute([.. permutation.Select(axis => (long)axis)]);

    public Tensor Unsqueeze(Tensor x, int axis) => x.unsqueeze(axis);

    public Tensor Squeeze(Tensor x, int axis) => x.squeeze(axis);

    public Tensor Concat(int axis, params Tensor[] parts) => cat(parts, axis);

    public Tensor Slice(Tensor x, int axis, long start, long end) => x.slice(axis, start, end, 1);

    public Tensor SliceLike(Tensor x, int axis, Tensor like, int likeAxis) => x.narrow(axis, 0, like.size(likeAxis));

    public Tensor Pad(Tensor x, int axis, long before, long after)
    {
        // torch counts the pairs from the last axis.
        var fromLast = axis < 0 ? -axis - 1 : x.dim() - 1 - axis;
        var pads = new long[2 * (fromLast + 1)];
        pads[^2] = before;
        pads[^1] = after;
        return F.pad(x, pads);
    }

    public Tensor Gather(Tensor table, Tensor indices) =>
        table.index_select(0, indices.flatten()).reshape([.. indices.shape, .. table.shape[1..]]);

    public Tensor Conv2d(Tensor x, Tensor weight, Tensor bias, int stride, int padding, int groups) =>
        rounds
            ? Rounded.Conv2d(x, weight, bias, stride, padding, groups)
            : F.conv2d(x, weight, bias, [stride, stride], [padding, padding], groups: groups);

    public Tensor MaxPool2d(Tensor x, int size, int stride, int padding) =>
        F.max_pool2d(x, [size, size], [stride, stride], [padding, padding]);

    public Tensor AveragePool2d(Tensor x, int size, int stride) => F.avg_pool2d(x, [size, size], [stride, stride]);

    public Tensor Upsample2d(Tensor x, int factor) =>
        F.interpolate(x, scale_factor: [factor, factor], mode: InterpolationMode.Nearest);
}
