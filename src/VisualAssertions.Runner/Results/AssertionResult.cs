using VisualAssertions.Specs;

namespace VisualAssertions.Runner;

/// <summary>What came of one assertion.</summary>
/// <param name="Assertion">As the spec has it.</param>
/// <param name="Verdict">By the thresholds of the spec; for a question, on whether the answer is as expected.</param>
public sealed record AssertionResult(SpecAssertion Assertion, Verdict Verdict)
{
    /// <summary>Null if the spec does not ask the DOM.</summary>
    public DomFinding? Dom { get; init; }

    /// <summary>The picture and the DOM contradict each other.</summary>
    public bool DomDisagrees => Dom?.Disagrees(Verdict.Outcome) == true;

    /// <summary>The graver of what the picture and what the DOM make of it: neither excuses the other.</summary>
    public Effect Effect => Dom is { Holds: false } ? Graver(OfPicture, Weighed) : OfPicture;

    internal string Words =>
        $"{Verdict.Statement}: {VerdictWords.Said(Verdict)}" + (Dom is { Holds: false } dom ? $"; {dom.Words}" : "");

    private Effect OfPicture =>
        Verdict.Outcome switch
        {
            Outcome.Pass => Effect.Holds,
            Outcome.Fail => Weighed,
            Outcome.Unsure => Assertion.Judge.Unsure switch
            {
                UnsureHandling.Pass => Effect.Holds,
                UnsureHandling.Warn => Weighed == Effect.Fails ? Effect.Warns : Weighed,
                UnsureHandling.Fail or null => Weighed,
            },
        };

    private Effect Weighed =>
        Assertion.Severity switch
        {
            Severity.Error => Assertion.Waiver is null ? Effect.Fails : Effect.Warns,
            Severity.Warning => Effect.Warns,
            Severity.Info => Effect.Notes,
        };

    private static Effect Graver(Effect one, Effect other) => one > other ? one : other;
}

/// <summary>What an assertion does to its test, the gravest last.</summary>
public enum Effect
{
    Holds,

    /// <summary>It does not hold, and is only told: severity <c>info</c>.</summary>
    Notes,

    /// <summary>It does not hold, or is unsure, but does not fail the test.</summary>
    Warns,
    Fails,
}
