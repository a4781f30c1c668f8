using VisualAssertions.Specs;

namespace VisualAssertions.Runner;

/// <summary>What came of a run.</summary>
/// <param name="Cases">Those that were finished, in their order.</param>
/// <param name="Interrupted">It was ended before all cases were.</param>
public sealed record RunReport(IReadOnlyList<CaseResult> Cases, bool Interrupted)
{
    public int Count(CaseStatus status) => Cases.Count(result => result.Status == status);

    /// <summary>Tests that pass, but not at once.</summary>
    public int Flaky => Cases.Count(result => result.IsFlaky);

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

    /// <summary>What looked, where the spec names a model of its own; null for the run's.</summary>
    public IScreenJudge? OwnJudge { get; init; }

    /// <summary>Why the page could not be looked at, and what to do; null if it was.</summary>
    public string? Trouble { get; init; }

    /// <summary>False if the page moved for the whole wait, and one moment of it was judged.</summary>
    public bool CameToRest { get; init; } = true;

    /// <summary>What came of the attempts before this one, first of all the first; a line each.</summary>
    public IReadOnlyList<string> Earlier { get; init; } = [];

    /// <summary>1, and 1 more for each retry.</summary>
    public int Attempts => Earlier.Count + 1;

    /// <summary>It passes, and an earlier attempt did not.</summary>
    public bool IsFlaky => Status == CaseStatus.Passed && Attempts > 1;

    /// <summary>Of all attempts together.</summary>
    public required TimeSpan Time { get; init; }

    /// <summary>Why it does not pass, in one line.</summary>
    internal string Words =>
        Trouble is not null
            ? Trouble.Split('\n')[0].TrimEnd('\r')
            : string.Join("; ", Assertions.Where(one => one.Effect == Effect.Fails).Select(one => one.Words));

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
