using VisualAssertions.Training.Graphs;
using static VisualAssertions.Training.Export.OnnxModel;
using DataType = VisualAssertions.Training.Export.Onnx.TensorProto.Types.DataType;

namespace VisualAssertions.Training.Export;

/// <summary>Writes a network down as ONNX nodes. The weights come from a trained store's values or a file's.</summary>
public sealed partial class OnnxGraph(IReadOnlyDictionary<string, WeightValues> weights, StorageRule? storage = null)
    : IGraph<Node>
{
    private readonly StorageRule _storage = storage ?? StorageRules.Half;
    private readonly Dictionary<string, Node> _made = [];
    private readonly Dictionary<Node, Node> _transposed = [];
    private readonly Dictionary<Node, (Node Bytes, Node Scales)> _int8 = [];

    /// <summary>What stands behind the name of an int8 table in the name of its rows' scales.</summary>
    public const string Scale = ".scale";

    public OnnxModel Model { get; } = new();

    /// <summary>A float input, such as <c>Input("mask", "B", "T")</c>; a name is a free dimension.</summary>
    public Node Input(string name, params Dimension[] dimensions) => Model.Input(name, DataType.Float, dimensions);

    /// <summary>An int64 input, for <see cref="Gather"/>.</summary>
    public Node Indices(string name, params Dimension[] dimensions) => Model.Input(name, DataType.Int64, dimensions);

    public void Output(Node node, string name, params Dimension[] dimensions) =>
        Model.Output(node, name, DataType.Float, dimensions);

    public Node Weight(string name, long[] shape, Init init)
    {
        if (_made.TryGetValue(name, out var node))
        {
            return node;
        }
        var weight = weights.GetValueOrDefault(name) ?? throw WeightErrors.Missing(name, weights.Keys);
        WeightErrors.RequireShape(name, weight.Shape, shape);
        return _made[name] = _storage(name, shape) switch
        {
            WeightStorage.Float32 => Model.Initializer(name, DataType.Float, StorageRules.Raw(weight.Values), shape),
            WeightStorage.Float16 => Float(
                Model.Initializer(name, DataType.Float16, SafeTensors.HalfBytes(weight.Values), shape)
            ),
            WeightStorage.Int8Rows => Int8(name, weight),
        };
    }

    public Node Constant(float[] values, params long[] shape) =>
        Model.Initializer(DataType.Float, StorageRules.Raw(values), shape);

    public Node Add(Node a, Node b) => Model.Operator("Add", [a, b]);

    public Node Subtract(Node a, Node b) => Model.Operator("Sub", [a, b]);

    public Node Multiply(Node a, Node b) => Model.Operator("Mul", [a, b]);

    public Node Divide(Node a, Node b) => Model.Operator("Div", [a, b]);

    public Node Add(Node a, float b) => Add(a, Scalar(b));

    public Node Multiply(Node a, float b) => Multiply(a, Scalar(b));

    public Node Minimum(Node a, Node b) => Model.Operator("Min", [a, b]);

    public Node Maximum(Node a, Node b) => Model.Operator("Max", [a, b]);

    public Node MatMul(Node a, Node b) => Model.Operator("MatMul", [a, b]);

    public Node Linear(Node x, Node weight, Node? bias)
    {
        // Of constants only: the runtime computes it once, when it loads the model.
        if (!_transposed.TryGetValue(weight, out var transposed))
        {
            _transposed[weight] = transposed = Transpose(weight, 1, 0);
        }
        var product = MatMul(x, transposed);
        return bias is null ? product : Add(product, bias);
    }

    public Node Attention(Node q, Node k, Node v, Node? bias)
    {
        var scaled = Divide(q, Sqrt(Float(Size(q, -1))));
        var scores = MatMul(scaled, Transpose(k, 0, 1, 3, 2));
        return MatMul(Softmax(bias is null ? scores : Add(scores, bias), -1), v);
    }

    public Node Relu(Node x) => Model.Operator("Relu", [x]);

    // In the order in which ONNX Runtime looks for it, to fuse it.
    public Node Gelu(Node x) =>
        Multiply(Multiply(x, Add(Model.Operator("Erf", [Divide(x, Scalar(MathF.Sqrt(2)))]), 1)), 0.5f);

    public Node Sigmoid(Node x) => Model.Operator("Sigmoid", [x]);

    public Node Tanh(Node x) => Model.Operator("Tanh", [x]);

    public Node Exp(Node x) => Model.Operator("Exp", [x]);

    public Node Log(Node x) => Model.Operator("Log", [x]);

    public Node Sqrt(Node x) => Model.Operator("Sqrt", [x]);

    public Node Abs(Node x) => Model.Operator("Abs", [x]);

    public Node Clamp(Node x, float min, float max) => Model.Operator("Clip", [x, Scalar(min), Scalar(max)]);

    public Node IsNotNegative(Node x) => Float(Model.Operator("GreaterOrEqual", [x, Scalar(0)]));

    public Node Softmax(Node x, int axis) => Model.Operator("Softmax", [x], Attribute("axis", axis));

    public Node Dropout(Node x, float share) => x;

    public Node LayerNorm(Node x, Node gain, Node bias, float epsilon) =>
        Model.Operator("LayerNormalization", [x, gain, bias], Attribute("axis", -1), Attribute("epsilon", epsilon));

    public Node Sum(Node x, int axis, bool keep) => Reduce("ReduceSum", x, axis, keep);

    public Node Mean(Node x, int axis, bool keep) => Reduce("ReduceMean", x, axis, keep);

    public Node Max(Node x, int axis, bool keep) => Reduce("ReduceMax", x, axis, keep);

    public Node CumulativeSum(Node x, int axis) => Model.Operator("CumSum", [x, Integers([axis], [])]);

    private Node Reduce(string type, Node x, int axis, bool keep) =>
        Model.Operator(type, [x, Integers([axis])], Attribute("keepdims", keep ? 1 : 0));

    private Node Float(Node x) => Model.Operator("Cast", [x], Attribute("to", (long)DataType.Float));

    private Node Scalar(float value) => Model.Initializer(DataType.Float, StorageRules.Raw([value]));

    private Node Integers(long[] values) => Integers(values, [values.Length]);

    private Node Integers(long[] values, long[] shape) =>
        Model.Initializer(DataType.Int64, StorageRules.Raw(values), shape);

    private Node Int8(string name, WeightValues weight)
    {
        var rows = weight.Shape[0];
        var (bytes, scales) = StorageRules.Int8Rows(weight.Values, rows);
        var stored = Model.Initializer(name, DataType.Int8, StorageRules.Raw(bytes), weight.Shape);
        long[] column = [rows, .. weight.Shape[1..].Select(_ => 1L)];
        var scale = Model.Initializer(name + Scale, DataType.Float16, SafeTensors.HalfBytes(scales), column);
        var whole = Multiply(Float(stored), Float(scale));
        _int8[whole] = (stored, scale);
        return whole;
    }
}
