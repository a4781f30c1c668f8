using VisualAssertions.Specs;

namespace VisualAssertions.Runner;

/// <summary>What came of one assertion.</summary>
/// <param name="Assertion">As the spec has it.</param>
/// <param name="Verdict">By the thresholds of the spec; for a question, on whether the answer is as expected.</param>
public sealed record AssertionResult(SpecAssertion Assertion, Verdict Verdict)
{
    public Effect Effect =>
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
}

/// <summary>What an assertion does to its test.</summary>
public enum Effect
{
    Holds,

    /// <summary>It does not hold, and is only told: severity <c>info</c>.</summary>
    Notes,

    /// <summary>It does not hold, or is unsure, but does not fail the test.</summary>
    Warns,
    Fails,
}
