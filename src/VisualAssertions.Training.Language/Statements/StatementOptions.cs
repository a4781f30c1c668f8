namespace VisualAssertions.Training.Language;

/// <summary>What to draw.</summary>
public sealed record StatementOptions
{
    /// <summary>Draw only the frames that are held out of training; otherwise only the others.</summary>
    public bool HeldOutFrames { get; init; }

    /// <summary>Share of statements with typing errors and dropped marks, 0 to 1.</summary>
    public double Sloppiness { get; init; } = 0.25;

    /// <summary>Only these categories; all if empty.</summary>
    public IReadOnlyList<AssertionCategory> Categories { get; init; } = [];
}
