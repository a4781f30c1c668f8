using System.Buffers.Binary;
using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace VisualAssertions.Training.Graphs;

/// <summary>The safetensors file format: eight bytes of header length, a JSON header of names, shapes and offsets, then the raw values.</summary>
public static class SafeTensors
{
    /// <summary>All tensors of a file as float; they may be stored as F32 or F16.</summary>
    public static Dictionary<string, WeightValues> Read(string path)
    {
        var bytes = Bytes(path);
        var length = bytes.Length < 8 ? -1 : BinaryPrimitives.ReadInt64LittleEndian(bytes);
        if (length < 0 || length > bytes.Length - 8)
        {
            throw new VisualAssertException(
                $"{path} is not a safetensors file, or is cut short. Copy or train it again.",
                Trouble.Usage
            );
        }
        using var header = JsonDocument.Parse(bytes.AsMemory(8, (int)length));
        var data = bytes.AsSpan(8 + (int)length);
        var tensors = new Dictionary<string, WeightValues>();
        foreach (var entry in header.RootElement.EnumerateObject().Where(entry => entry.Name != "__metadata__"))
        {
            tensors[entry.Name] = Tensor(path, entry, data);
        }
        return tensors;
    }

    /// <summary>Writes the tensors sorted by name; <paramref name="half"/> stores float16.</summary>
    public static void Write(string path, IReadOnlyDictionary<string, WeightValues> tensors, bool half = false)
    {
        var names = tensors.Keys.Order(StringComparer.Ordinal).ToArray();
        var size = half ? 2 : 4;
        var header = new Dictionary<string, object>();
        long offset = 0;
        foreach (var name in names)
        {
            var end = offset + tensors[name].Values.LongLength * size;
            header[name] = new
            {
                dtype = half ? "F16" : "F32",
                shape = tensors[name].Shape,
                data_offsets = new[] { offset, end },
            };
            offset = end;
        }
        var json = JsonSerializer.SerializeToUtf8Bytes(header);
        // A run that is stopped while it saves must not leave half a file under the name of the last good one.
        var unfinished = path + ".part";
        using (var file = File.Create(unfinished))
        {
            Span<byte> length = stackalloc byte[8];
            BinaryPrimitives.WriteInt64LittleEndian(length, json.Length);
            file.Write(length);
            file.Write(json);
            foreach (var name in names)
            {
                file.Write(half ? HalfBytes(tensors[name].Values) : MemoryMarshal.AsBytes<float>(tensors[name].Values));
            }
        }
        File.Move(unfinished, path, overwrite: true);
    }

    internal static byte[] HalfBytes(ReadOnlySpan<float> values)
    {
        var bytes = new byte[values.Length * 2];
        TensorPrimitives.ConvertToHalf(values, MemoryMarshal.Cast<byte, Half>(bytes.AsSpan()));
        return bytes;
    }

    private static byte[] Bytes(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (IOException e)
        {
            throw new VisualAssertException($"The weights {path} can't be read: {e.Message}", Trouble.Usage, e);
        }
    }

    private static WeightValues Tensor(string path, JsonProperty entry, ReadOnlySpan<byte> data)
    {
        var shape = entry.Value.GetProperty("shape").EnumerateArray().Select(size => size.GetInt64()).ToArray();
        var offsets = entry
            .Value.GetProperty("data_offsets")
            .EnumerateArray()
            .Select(offset => offset.GetInt32())
            .ToArray();
        var raw = data[offsets[0]..offsets[1]];
        var type = entry.Value.GetProperty("dtype").GetString();
        var values = new float[raw.Length / (type == "F16" ? 2 : 4)];
        switch (type)
        {
            case "F16":
                TensorPrimitives.ConvertToSingle(MemoryMarshal.Cast<byte, Half>(raw), values.AsSpan());
                break;
            case "F32":
                MemoryMarshal.Cast<byte, float>(raw).CopyTo(values);
                break;
            default:
                throw new VisualAssertException(
                    $"{path}: {entry.Name} is stored as {type}; F32 and F16 can be read.",
                    Trouble.Usage
                );
        }
        return new WeightValues(shape, values);
    }
}
