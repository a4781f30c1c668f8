namespace VisualAssertions.Owlet.Sessions;

/// <summary>The smallest model, y = relu(x) on one value: opening it shows whether a device works at all.</summary>
internal static class OneNodeModel
{
    // An ONNX file is a protocol buffer: each line is one field, its number and kind in the first byte.
    public static byte[] Bytes { get; } =
    [
        .. "\x08\x08"u8, // IR version 8
        .. "\x3A\x33"u8, // graph, 51 bytes
        .. "\x0A\x0C"u8, // node: x → y by Relu
        .. "\x0A\x01x\x12\x01y\x22\x04Relu"u8,
        .. "\x12\x01g"u8, // the graph's name
        .. "\x5A\x0F\x0A\x01x\x12\x0A\x0A\x08\x08\x01\x12\x04\x0A\x02\x08\x01"u8, // input x, float [1]
        .. "\x62\x0F\x0A\x01y\x12\x0A\x0A\x08\x08\x01\x12\x04\x0A\x02\x08\x01"u8, // output y, float [1]
        .. "\x42\x02\x10\x12"u8, // opset 18
    ];
}
