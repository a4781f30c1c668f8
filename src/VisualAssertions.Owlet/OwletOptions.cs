using VisualAssertions.Owlet.Sessions;

namespace VisualAssertions.Owlet;

/// <summary>How Owlet is loaded.</summary>
public sealed record OwletOptions
{
    public ComputeDevice Device { get; init; } = ComputeDevice.Auto;

    /// <summary>Folder of the model files; null for the one that comes with the package.</summary>
    public string? Models { get; init; }

    /// <summary>Threads of one model at work, 1 and up; null for as many as there are cores. Verdicts are the same bit for bit at the same number.</summary>
    public int? Threads { get; init; }

    /// <summary>Whether elements are judged in the light of each other; training wants them as they are seen alone.</summary>
    internal bool InContext { get; init; } = true;
}
