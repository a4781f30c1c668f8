using System.Runtime.InteropServices;
using Google.Protobuf;
using VisualAssertions.Training.Export.Onnx;
using VisualAssertions.Training.Graphs;
using DataType = VisualAssertions.Training.Export.Onnx.TensorProto.Types.DataType;

namespace VisualAssertions.Training.Export;

/// <summary>
/// Keeps the kernels and matrices of a model in float16. The runtime makes float32 of them when it loads the model, and
/// computes in that. Weights are initializers, or what nodes of the type Constant put out.
/// </summary>
internal static class HalfWeights
{
    /// <summary>Smaller ones weigh nothing.</summary>
    private const int LeastBytes = 1024;
    private const string Half = ".half";

    /// <returns>How many weights were halved.</returns>
    public static int Of(ModelProto model)
    {
        int halved = 0;
        var casts = new List<NodeProto>();
        foreach (TensorProto weight in model.Graph.Initializer.Where(IsWeight))
        {
            casts.Add(Cast(weight.Name));
            weight.Name += Half;
            halved += Halve(weight);
        }

        foreach (NodeProto constant in model.Graph.Node.Where(node => node.OpType == "Constant"))
        {
            if (constant.Attribute.FirstOrDefault(attribute => attribute.T is { } t && IsWeight(t)) is { } value)
            {
                casts.Add(Cast(constant.Output[0]));
                constant.Output[0] += Half;
                halved += Halve(value.T);
            }
        }

        NodeProto[] nodes = [.. model.Graph.Node];
        model.Graph.Node.Clear();
        model.Graph.Node.AddRange(nodes.Where(node => node.OpType == "Constant"));
        model.Graph.Node.AddRange(casts);
        model.Graph.Node.AddRange(nodes.Where(node => node.OpType != "Constant"));
        return halved;
    }

    private static bool IsWeight(TensorProto tensor) =>
        tensor.DataType == (int)DataType.Float && tensor.Dims.Count > 1 && tensor.RawData.Length >= LeastBytes;

    private static int Halve(TensorProto weight)
    {
        float[] values = MemoryMarshal.Cast<byte, float>(weight.RawData.Span).ToArray();
        weight.DataType = (int)DataType.Float16;
        weight.RawData = ByteString.CopyFrom(SafeTensors.HalfBytes(values));
        return values.Length;
    }

    private static NodeProto Cast(string whole)
    {
        var cast = new NodeProto { OpType = "Cast", Name = $"Cast.{whole}" };
        cast.Input.Add(whole + Half);
        cast.Output.Add(whole);
        cast.Attribute.Add(OnnxModel.Attribute("to", (long)DataType.Float));
        return cast;
    }
}
