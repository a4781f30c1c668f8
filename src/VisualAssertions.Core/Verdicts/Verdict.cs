namespace VisualAssertions;

public enum Outcome
{
    Pass,
    Fail,
    Unsure,
}

/// <param name="Box">Where it is, in pixels of the screenshot.</param>
/// <param name="Probability">How sure it is that this is what the statement means, 0 to 1.</param>
/// <param name="Words">What it is, in words: <c>button "Pay"</c>.</param>
public sealed record Evidence(Box Box, float Probability, string Words);

/// <summary>The answer to one statement about one screenshot.</summary>
/// <remarks>Compared by reference in its list.</remarks>
public sealed record Verdict
{
    public required string Statement { get; init; }
    public required Outcome Outcome { get; init; }

    /// <summary>What <see cref="Outcome"/> was decided by.</summary>
    public required Thresholds Thresholds { get; init; }

    /// <summary>Calibrated P that the statement is true, 0 to 1.</summary>
    public required float Probability { get; init; }

    /// <summary>What the statement is about, as the model reads it; measured rates are kept for each family.</summary>
    public CategoryFamily Family { get; init; }

    /// <summary>The facts that the statement was taken to state, each judged by itself; empty if it was judged as a whole only.</summary>
    public IReadOnlyList<Clause> Clauses { get; init; } = [];

    /// <summary>What was said of the statement turned round; null if that was not wanted, or the verdict was unsure anyway.</summary>
    public OppositeAsked? Opposite { get; init; }

    /// <summary>The answer in words: <c>2 items: "Red mug", "Blue mug"</c>.</summary>
    public required string Answer { get; init; }

    public required IReadOnlyList<Evidence> Evidence { get; init; }

    /// <summary>Time that this statement took, without seeing the screen, in milliseconds.</summary>
    public required double AskMilliseconds { get; init; }
}
