using VisualAssertions.Specs;

namespace VisualAssertions.Runner;

/// <summary>What came of a run.</summary>
/// <param name="Cases">Those that were finished, in their order.</param>
/// <param name="Interrupted">It was ended before all cases were.</param>
public sealed record RunReport(IReadOnlyList<CaseResult> Cases, bool Interrupted)
{
    public int Count(CaseStatus status) => Cases.Count(result => result.Status == status);

    public int Count(Effect effect) =>
        Cases.Sum(result => result.Assertions.Count(assertion => assertion.Effect == effect));
}

/// <summary>What came of one test with one matrix entry.</summary>
/// <remarks>Compared by reference in its list.</remarks>
public sealed record CaseResult
{
    public required SpecCase Case { get; init; }

    /// <summary>In the order of the spec; empty if the page could not be looked at.</summary>
    public required IReadOnlyList<AssertionResult> Assertions { get; init; }

    /// <summary>Why the page could not be looked at, and what to do; null if it was.</summary>
    public string? Trouble { get; init; }

    /// <summary>False if the page moved for the whole wait, and one moment of it was judged.</summary>
    public bool CameToRest { get; init; } = true;

    /// <summary>1, and 1 more for each retry.</summary>
    public required int Attempts { get; init; }

    /// <summary>Of all attempts together.</summary>
    public required TimeSpan Time { get; init; }

    public CaseStatus Status =>
        Trouble is not null ? CaseStatus.NotLooked
        : Assertions.Any(assertion => assertion.Effect == Effect.Fails) ? CaseStatus.Failed
        : CaseStatus.Passed;
}

public enum CaseStatus
{
    /// <summary>Nothing fails; there may be warnings.</summary>
    Passed,
    Failed,

    /// <summary>The browser, the server or a setup step failed: nothing is known of the page.</summary>
    NotLooked,
}
