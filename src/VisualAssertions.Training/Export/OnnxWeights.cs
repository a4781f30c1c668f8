using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using VisualAssertions.Training.Export.Onnx;
using VisualAssertions.Training.Graphs;
using DataType = VisualAssertions.Training.Export.Onnx.TensorProto.Types.DataType;

namespace VisualAssertions.Training.Export;

/// <summary>Reads the trained weights back from exported models, so that a run can go on from what is shipped.</summary>
internal static class OnnxWeights
{
    /// <summary>By name, float32 whatever the file holds; of a weight in several files, the last one's.</summary>
    public static Dictionary<string, WeightValues> Read(params IEnumerable<string> paths)
    {
        var weights = new Dictionary<string, WeightValues>();
        foreach (string path in paths)
        {
            ModelProto model = ModelProto.Parser.ParseFrom(File.ReadAllBytes(path));
            foreach (TensorProto tensor in model.Graph.Initializer)
            {
                if (!OnnxModel.IsConstant(tensor.Name) && Values(tensor) is { } values)
                {
                    weights[tensor.Name] = new WeightValues([.. tensor.Dims], values);
                }
            }
        }

        return weights;
    }

    /// <summary>Null for what is stored otherwise: indices, tables of int8.</summary>
    private static float[]? Values(TensorProto tensor)
    {
        ReadOnlySpan<byte> raw = tensor.RawData.Span;
        switch ((DataType)tensor.DataType)
        {
            case DataType.Float:
                return MemoryMarshal.Cast<byte, float>(raw).ToArray();
            case DataType.Float16:
                ReadOnlySpan<Half> halves = MemoryMarshal.Cast<byte, Half>(raw);
                float[] values = new float[halves.Length];
                TensorPrimitives.ConvertToSingle(halves, values);
                return values;
            default:
                return null;
        }
    }
}
