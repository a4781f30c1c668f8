using System.Globalization;
using Google.Protobuf;
using Google.Protobuf.Collections;
using VisualAssertions.Training.Export.Onnx;
using DataType = VisualAssertions.Training.Export.Onnx.TensorProto.Types.DataType;

namespace VisualAssertions.Training.Export;

/// <summary>Builds the ONNX file: nodes, initializers, inputs, outputs and metadata, in the order in which they are added.</summary>
public sealed class OnnxModel
{
    /// <summary>The first opset whose Pad names its axes, so that a network need not know the rank.</summary>
    private const int Opset = 18;
    private const int IrVersion = 8;

    /// <summary>Begins the names of initializers that are no weights.</summary>
    private const string Constant = "constant.";
    private readonly ModelProto _model = new()
    {
        IrVersion = IrVersion,
        ProducerName = "VisualAssert",
        Graph = new GraphProto { Name = "owlet" },
    };

    public OnnxModel() => _model.OpsetImport.Add(new OperatorSetIdProto { Version = Opset });

    public IEnumerable<string> Operators =>
        _model.Graph.Node.Select(node => node.OpType).Distinct().Order(StringComparer.Ordinal);

    public void Metadata(string key, string value) =>
        _model.MetadataProps.Add(new StringStringEntryProto { Key = key, Value = value });

    internal Node Input(string name, DataType type, Dimension[] dimensions)
    {
        _model.Graph.Input.Add(ValueInfo(name, type, dimensions));
        return new Node(name);
    }

    internal void Output(Node node, string name, DataType type, Dimension[] dimensions)
    {
        var identity = new NodeProto { OpType = "Identity", Name = name };
        identity.Input.Add(node.Name);
        identity.Output.Add(name);
        _model.Graph.Node.Add(identity);
        _model.Graph.Output.Add(ValueInfo(name, type, dimensions));
    }

    /// <summary>Appends a node with one output, named after its operator and place.</summary>
    internal Node Operator(string type, Node[] inputs, params AttributeProto[] attributes)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{type}.{_model.Graph.Node.Count}");
        var node = new NodeProto { OpType = type, Name = name };
        node.Input.AddRange(inputs.Select(input => input.Name));
        node.Output.Add(name);
        node.Attribute.AddRange(attributes);
        _model.Graph.Node.Add(node);
        return new Node(name);
    }

    internal Node Initializer(string name, DataType type, ReadOnlySpan<byte> raw, params long[] shape)
    {
        var tensor = new TensorProto
        {
            Name = name,
            DataType = (int)type,
            RawData = ByteString.CopyFrom(raw),
        };
        tensor.Dims.AddRange(shape);
        _model.Graph.Initializer.Add(tensor);
        return new Node(name);
    }

    internal Node Initializer(DataType type, ReadOnlySpan<byte> raw, params long[] shape) =>
        Initializer(
            string.Create(CultureInfo.InvariantCulture, $"{Constant}{_model.Graph.Initializer.Count}"),
            type,
            raw,
            shape
        );

    internal static bool IsConstant(string initializer) => initializer.StartsWith(Constant, StringComparison.Ordinal);

    /// <summary>The file's bytes, without what no output needs.</summary>
    public byte[] ToBytes()
    {
        var needed = _model.Graph.Output.Select(output => output.Name).ToHashSet();
        for (var i = _model.Graph.Node.Count - 1; i >= 0; i--)
        {
            var node = _model.Graph.Node[i];
            if (node.Output.Any(needed.Contains))
            {
                needed.UnionWith(node.Input);
            }
        }
        var model = _model.Clone();
        KeepOnly(model.Graph.Node, node => node.Output.Any(needed.Contains));
        KeepOnly(model.Graph.Initializer, initializer => needed.Contains(initializer.Name));
        return model.ToByteArray();
    }

    private static void KeepOnly<TItem>(RepeatedField<TItem> items, Func<TItem, bool> keep)
    {
        var kept = items.Where(keep).ToArray();
        items.Clear();
        items.AddRange(kept);
    }

    public void Save(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        File.WriteAllBytes(path, ToBytes());
    }

    internal static AttributeProto Attribute(string name, long value) =>
        new()
        {
            Name = name,
            I = value,
            Type = AttributeProto.Types.AttributeType.Int,
        };

    internal static AttributeProto Attribute(string name, float value) =>
        new()
        {
            Name = name,
            F = value,
            Type = AttributeProto.Types.AttributeType.Float,
        };

    internal static AttributeProto Attribute(string name, string value) =>
        new()
        {
            Name = name,
            S = ByteString.CopyFromUtf8(value),
            Type = AttributeProto.Types.AttributeType.String,
        };

    internal static AttributeProto Attribute(string name, params long[] values)
    {
        var attribute = new AttributeProto { Name = name, Type = AttributeProto.Types.AttributeType.Ints };
        attribute.Ints.AddRange(values);
        return attribute;
    }

    /// <summary>Without dimensions the shape is left open.</summary>
    private static ValueInfoProto ValueInfo(string name, DataType type, Dimension[] dimensions)
    {
        var tensor = new TypeProto.Types.Tensor { ElemType = (int)type };
        if (dimensions.Length > 0)
        {
            tensor.Shape = new TensorShapeProto();
            tensor.Shape.Dim.AddRange(dimensions.Select(Shape));
        }
        return new ValueInfoProto
        {
            Name = name,
            Type = new TypeProto { TensorType = tensor },
        };
    }

    private static TensorShapeProto.Types.Dimension Shape(Dimension dimension) =>
        dimension.Name is { } free
            ? new TensorShapeProto.Types.Dimension { DimParam = free }
            : new TensorShapeProto.Types.Dimension { DimValue = dimension.Size };
}
