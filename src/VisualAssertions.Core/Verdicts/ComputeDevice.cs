namespace VisualAssertions;

/// <summary>Where the model computes.</summary>
public enum ComputeDevice
{
    /// <summary>The GPU if one can be used, else the CPU.</summary>
    Auto,

    /// <summary>An error if none can be used.</summary>
    Gpu,
    Cpu,
}
