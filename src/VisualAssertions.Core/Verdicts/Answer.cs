namespace VisualAssertions;

/// <summary>The answer to one question about one screenshot.</summary>
/// <remarks>Compared by reference in its list.</remarks>
public sealed record Answer
{
    public required string Question { get; init; }

    /// <summary>The answer in words: <c>$42.00</c>, <c>yes</c>, <c>3</c>. Empty if it cannot be told.</summary>
    public required string Text { get; init; }

    /// <summary>The answer as a number, if it is one.</summary>
    public double? Number { get; init; }

    /// <summary>Calibrated P that the answer is right, 0 to 1.</summary>
    public required float Probability { get; init; }
    public required IReadOnlyList<Evidence> Evidence { get; init; }

    /// <summary>False if the screenshot does not show the answer, or it is too unsure to give.</summary>
    public required bool CanTell { get; init; }

    /// <summary>Time that this question took, without seeing the screen, in milliseconds.</summary>
    public required double AskMilliseconds { get; init; }
}
