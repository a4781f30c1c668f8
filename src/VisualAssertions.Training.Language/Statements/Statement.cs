using VisualAssertions.Programs.Notation;

namespace VisualAssertions.Training.Language;

/// <summary>A sentence about one page, with everything that the question model is taught about it.</summary>
public sealed record Statement
{
    public required string Text { get; init; }
    public required AssertionCategory Category { get; init; }

    /// <summary>Whether its category is what somebody chose for it.</summary>
    public bool HasCategory { get; init; } = true;

    /// <summary>Whether it holds; null for a question that asks for a text (<see cref="Answers"/>).</summary>
    public required bool? Truth { get; init; }

    /// <summary>Name of the frame that worded it, for balance checks and held-out frames.</summary>
    public required string Frame { get; init; }
    public required Grounding Grounding { get; init; }

    /// <summary>What it means, as a program's notation; null where that has no form. Written when asked.</summary>
    public string? Notation => Program is null ? null : ProgramNotation.Write(Program);

    /// <summary>Null where people's own words were not put into a program.</summary>
    internal Program? Program { get; init; }
}
