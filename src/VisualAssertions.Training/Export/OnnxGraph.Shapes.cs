using static VisualAssertions.Training.Export.OnnxModel;

namespace VisualAssertions.Training.Export;

public sealed partial class OnnxGraph
{
    public Node Reshape(Node x, params long[] shape) => Model.Operator("Reshape", [x, Integers(shape)]);

    public Node Transpose(Node x, params int[] permutation) =>
        Model.Operator("Transpose", [x], Attribute("perm", [.. permutation.Select(axis => (long)axis)]));

    public Node Unsqueeze(Node x, int axis) => Model.Operator("Unsqueeze", [x, Integers([axis])]);

    public Node Squeeze(Node x, int axis) => Model.Operator("Squeeze", [x, Integers([axis])]);

    public Node Concat(int axis, params Node[] parts) => Model.Operator("Concat", parts, Attribute("axis", axis));

    public Node Slice(Node x, int axis, long start, long end) =>
        Model.Operator("Slice", [x, Integers([start]), Integers([end]), Integers([axis])]);

    public Node SliceLike(Node x, int axis, Node like, int likeAxis) =>
        Model.Operator("Slice", [x, Integers([0]), Size(like, likeAxis), Integers([axis])]);

    public Node Pad(Node x, int axis, long before, long after) =>
        Model.Operator(
            "Pad",
            [x, Integers([before, after]), Scalar(0), Integers([axis])],
            Attribute("mode", "constant")
        );

    public Node Gather(Node table, Node indices)
    {
        if (_int8.TryGetValue(table, out var rows))
        {
            // Only the rows asked for are ever made floats, so the table costs a byte a value in memory too.
            return Multiply(Float(Rows(rows.Bytes, indices)), Float(Rows(rows.Scales, indices)));
        }
        return Rows(table, indices);
    }

    public Node Conv2d(Node x, Node weight, Node bias, int stride, int padding, int groups) =>
        Model.Operator(
            "Conv",
            [x, weight, bias],
            Attribute("strides", [stride, stride]),
            Attribute("pads", [padding, padding, padding, padding]),
            Attribute("group", groups)
        );

    public Node MaxPool2d(Node x, int size, int stride, int padding) =>
        Model.Operator(
            "MaxPool",
            [x],
            Attribute("kernel_shape", [size, size]),
            Attribute("strides", [stride, stride]),
            Attribute("pads", [padding, padding, padding, padding])
        );

    public Node AveragePool2d(Node x, int size, int stride) =>
        Model.Operator(
            "AveragePool",
            [x],
            Attribute("kernel_shape", [size, size]),
            Attribute("strides", [stride, stride])
        );

    public Node Upsample2d(Node x, int factor) =>
        Model.Operator(
            "Resize",
            [x, new Node(""), Constant([1, 1, factor, factor], 4)],
            Attribute("mode", "nearest"),
            Attribute("coordinate_transformation_mode", "asymmetric"),
            Attribute("nearest_mode", "floor")
        );

    /// <summary>[1], int64.</summary>
    private Node Size(Node x, int axis)
    {
        var start = Attribute("start", axis);
        return axis == -1
            ? Model.Operator("Shape", [x], start)
            : Model.Operator("Shape", [x], start, Attribute("end", axis + 1));
    }

    private Node Rows(Node table, Node indices) => Model.Operator("Gather", [table, indices], Attribute("axis", 0L));
}
