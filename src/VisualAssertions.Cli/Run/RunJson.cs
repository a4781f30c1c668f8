using VisualAssertions.Cli.Check;
using VisualAssertions.Runner;
using VisualAssertions.Specs;

namespace VisualAssertions.Cli.Run;

/// <summary>The file <c>report.json</c> of a run.</summary>
internal sealed record RunJson(
    int Planned,
    int Passed,
    int Failed,
    int NotLooked,
    int Warnings,
    int Flaky,
    bool Interrupted,
    IReadOnlyList<CaseJson> Tests,
    ModelJson Model
)
{
    public static RunJson Of(
        RunReport report,
        int planned,
        IScreenJudge judge,
        IReadOnlyDictionary<SpecCase, string> pictures
    ) =>
        new(
            planned,
            report.Count(CaseStatus.Passed),
            report.Count(CaseStatus.Failed),
            report.Count(CaseStatus.NotLooked),
            report.Count(Effect.Warns),
            report.Flaky,
            report.Interrupted,
            [.. report.Cases.Select(result => CaseJson.Of(result, pictures.GetValueOrDefault(result.Case)))],
            ModelJson.Of(judge)
        );
}

/// <param name="Status"><c>passed</c>, <c>failed</c> or <c>notlooked</c>.</param>
/// <param name="Flaky">It passes, and an earlier attempt did not.</param>
/// <param name="Model">What looked, where the spec names one of its own.</param>
/// <param name="Earlier">What came of the attempts before the last, a line each.</param>
internal sealed record CaseJson(
    string Spec,
    int Line,
    string Name,
    string Matrix,
    IReadOnlyList<string> Tags,
    string Status,
    bool Flaky,
    int Attempts,
    IReadOnlyList<string> Earlier,
    double Seconds,
    bool CameToRest,
    string? Trouble,
    string? Picture,
    ModelJson? Model,
    IReadOnlyList<AssertionJson> Assertions
)
{
    public static CaseJson Of(CaseResult result, string? picture) =>
        new(
            result.Case.File.Path,
            result.Case.Test.Location.Line,
            result.Case.Name,
            result.Case.Entry.Name,
            result.Case.Test.Tags,
            JsonText.Name(result.Status),
            result.IsFlaky,
            result.Attempts,
            result.Earlier,
            result.Time.TotalSeconds,
            result.CameToRest,
            result.Trouble,
            picture,
            result.OwnJudge is { } judge ? ModelJson.Of(judge) : null,
            [.. result.Assertions.Select(AssertionJson.Of)]
        );
}

/// <param name="Effect">What it does to its test: <c>holds</c>, <c>notes</c>, <c>warns</c> or <c>fails</c>.</param>
/// <param name="Message">Why it matters, by the spec.</param>
/// <param name="Waiver">Until when it is tolerated, and why.</param>
internal sealed record AssertionJson(
    string File,
    int Line,
    string? Id,
    string? Region,
    IReadOnlyList<string> Tags,
    string Severity,
    string Effect,
    string? Expected,
    string? Message,
    string? Waiver,
    DomJson? Dom,
    VerdictJson Verdict
)
{
    public static AssertionJson Of(AssertionResult result) =>
        new(
            result.Assertion.Location.File,
            result.Assertion.Location.Line,
            result.Assertion.Id,
            result.Assertion.Region,
            result.Assertion.Tags,
            JsonText.Name(result.Assertion.Severity),
            JsonText.Name(result.Effect),
            result.Assertion.Is is { } expected ? expected.Words : null,
            result.Assertion.Message,
            result.Assertion.Waiver is { } waiver ? WaiverWords.Of(waiver) : null,
            result.Dom is { } dom ? new DomJson(dom.Holds, result.DomDisagrees, dom.Words) : null,
            VerdictJson.Of(result.Verdict)
        );
}

/// <param name="Disagrees">The picture says the opposite.</param>
internal sealed record DomJson(bool Holds, bool Disagrees, string Words);
