namespace VisualAssertions.Training.Export;

/// <summary>A value in an ONNX graph, by its name.</summary>
public sealed record Node(string Name);

/// <summary>One dimension of an input or output: a size, or a name where it is free.</summary>
public readonly record struct Dimension(string? Name, long Size)
{
    public static implicit operator Dimension(string name) => new(name, 0);

    public static implicit operator Dimension(long size) => new(null, size);
}
