namespace VisualAssertions.Specs;

/// <summary>How statements are judged. What is null is left to the runner and the model's calibration.</summary>
public sealed record JudgeSettings
{
    public static JudgeSettings None { get; } = new();

    /// <summary>A model's name, or the path of its folder.</summary>
    public string? Model { get; init; }

    /// <summary>P from which a statement passes, 0 to 1.</summary>
    public float? PassAt { get; init; }

    /// <summary>P up to which a statement fails, 0 to 1.</summary>
    public float? FailAt { get; init; }

    public UnsureHandling? Unsure { get; init; }

    public SelfCheck? SelfCheck { get; init; }
}
