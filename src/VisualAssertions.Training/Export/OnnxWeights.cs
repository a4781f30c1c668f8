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
            var tensors = model.Graph.Initializer.ToDictionary(tensor => tensor.Name);
            foreach ((string name, TensorProto tensor) in tensors.Where(one => IsWeight(one.Key)))
            {
                if (Values(tensor, tensors.GetValueOrDefault(name + OnnxGraph.Scale)) is { } values)
                {
                    weights[name] = new WeightValues([.. tensor.Dims], values);
                }
            }
        }

        return weights;
    }

    private static bool IsWeight(string name) =>
        !OnnxModel.IsConstant(name) && !name.EndsWith(OnnxGraph.Scale, StringComparison.Ordinal);

    /// <summary>Null for what is stored otherwise, such as indices.</summary>
    /// <param name="scale">Of each row, if the tensor is a table of int8.</param>
    private static float[]? Values(TensorProto tensor, TensorProto? scale)
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
            case DataType.Int8 when scale is not null:
                float[] scales = Values(scale, null)!;
                int length = raw.Length / scales.Length;
                float[] rows = new float[raw.Length];
                for (int i = 0; i < rows.Length; i++)
                {
                    rows[i] = (sbyte)raw[i] * scales[i / length];
                }

                return rows;
            default:
                return null;
        }
    }
}
