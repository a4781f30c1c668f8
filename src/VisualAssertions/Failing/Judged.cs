namespace VisualAssertions;

/// <summary>What was judged, to be told to the test framework.</summary>
/// <param name="Site">Null if the call gives none.</param>
/// <param name="Facts">More lines for the message.</param>
internal sealed record Judged(
    VisualScreen Screen,
    IReadOnlyList<Verdict> Verdicts,
    VisualAssertOptions Options,
    CallSite? Site,
    IReadOnlyList<string> Facts
)
{
    public IReadOnlyList<Verdict> Failing =>
        [
            .. Verdicts.Where(verdict =>
                verdict.Outcome == Outcome.Fail
                || (verdict.Outcome == Outcome.Unsure && Options.Unsure == UnsureHandling.Fail)
            ),
        ];

    public IReadOnlyList<Verdict> Warning =>
        [.. Verdicts.Where(verdict => verdict.Outcome == Outcome.Unsure && Options.Unsure == UnsureHandling.Warn)];

    public string? Why => Options.Message;
}
