using System.Numerics.Tensors;
using System.Runtime.InteropServices;

namespace VisualAssertions.Training.Export;

/// <summary>How a weight lies in the file. It is computed with in float32 whatever this says.</summary>
public enum WeightStorage
{
    Float32,
    Float16,

    /// <summary>A byte a value and a float16 scale a row (the first axis).</summary>
    Int8Rows,
}

/// <summary>Chooses the storage of a weight by its name and shape.</summary>
public delegate WeightStorage StorageRule(string name, long[] shape);

public static class StorageRules
{
    public static WeightStorage Exact(string name, long[] shape) => WeightStorage.Float32;

    /// <summary>Matrices and kernels in float16; biases and gains, which weigh nothing, in float32.</summary>
    public static WeightStorage Half(string name, long[] shape) =>
        shape.Length < 2 ? WeightStorage.Float32 : WeightStorage.Float16;

    /// <summary><see cref="Half"/>, and the named tables by rows of int8.</summary>
    public static StorageRule HalfWithInt8(params string[] tables) =>
        (name, shape) => tables.Contains(name) ? WeightStorage.Int8Rows : Half(name, shape);

    /// <summary>row ≈ bytes × scale, with bytes in −127 … 127.</summary>
    internal static (sbyte[] Bytes, float[] Scales) Int8Rows(float[] values, long rows)
    {
        var length = (int)(values.Length / rows);
        var bytes = new sbyte[values.Length];
        var scales = new float[rows];
        for (var row = 0; row < rows; row++)
        {
            var source = values.AsSpan(row * length, length);
            // The scale is rounded to what the file will hold before the values are divided by it.
            var scale = (float)(Half)(Math.Abs(TensorPrimitives.MaxMagnitude(source)) / 127);
            scales[row] = scale;
            for (var i = 0; i < length && scale > 0; i++)
            {
                bytes[row * length + i] = (sbyte)Math.Clamp(MathF.Round(source[i] / scale), -127, 127);
            }
        }
        return (bytes, scales);
    }

    internal static ReadOnlySpan<byte> Raw<TValue>(TValue[] values)
        where TValue : struct => MemoryMarshal.AsBytes<TValue>(values);
}
