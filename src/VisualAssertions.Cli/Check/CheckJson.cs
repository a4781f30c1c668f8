namespace VisualAssertions.Cli.Check;

/// <summary>What <c>check --json</c> prints.</summary>
internal sealed record CheckJson(
    string Image,
    int Width,
    int Height,
    double SeeMs,
    IReadOnlyList<VerdictJson> Assertions,
    ModelJson Model
)
{
    public static CheckJson Of(Look look, IEnumerable<Verdict> verdicts) =>
        new(
            look.Target,
            look.Screenshot.Width,
            look.Screenshot.Height,
            look.Seen.SeeMilliseconds,
            [.. verdicts.Select(VerdictJson.Of)],
            ModelJson.Of(look.Judge)
        );
}

internal sealed record VerdictJson(
    string Text,
    string Verdict,
    float Probability,
    float PassAt,
    float FailAt,
    string Family,
    IReadOnlyList<Clause> Clauses,
    OppositeJson? Opposite,
    string Answer,
    IReadOnlyList<EvidenceJson> Evidence,
    double AskMs
)
{
    public static VerdictJson Of(Verdict verdict) =>
        new(
            verdict.Statement,
            JsonText.Name(verdict.Outcome),
            verdict.Probability,
            verdict.Thresholds.PassAt,
            verdict.Thresholds.FailAt,
            JsonText.Name(verdict.Family),
            verdict.Clauses,
            verdict.Opposite is { } opposite
                ? new OppositeJson(opposite.Statement, opposite.Probability, opposite.Contradicts)
                : null,
            verdict.Answer,
            EvidenceJson.Of(verdict.Evidence),
            verdict.AskMilliseconds
        );
}

/// <param name="Text">The statement turned round; null if it cannot be, safely.</param>
/// <param name="Contradicts">Both were held true, or both false.</param>
internal sealed record OppositeJson(string? Text, float? Probability, bool Contradicts);

internal sealed record ModelJson(string Name, string Sha256, string Device)
{
    public static ModelJson Of(IScreenJudge judge) => new(judge.Name, judge.Sha256, judge.Device);
}
