namespace VisualAssertions.Training.Language;

/// <summary>A sentence about one page, with everything that the question model is taught about it.</summary>
public sealed record Statement
{
    public required string Text { get; init; }
    public required AssertionCategory Category { get; init; }

    /// <summary>Whether it holds; null for a question that asks for a text (<see cref="Answers"/>).</summary>
    public required bool? Truth { get; init; }

    /// <summary>Name of the frame that worded it, for balance checks and held-out frames.</summary>
    public required string Frame { get; init; }
    public required Grounding Grounding { get; init; }
}
