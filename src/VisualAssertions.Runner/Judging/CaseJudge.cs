using System.Globalization;
using VisualAssertions.Specs;

namespace VisualAssertions.Runner;

/// <summary>Judges the assertions of one case on one look at its screenshot.</summary>
internal sealed class CaseJudge
{
    /// <summary>Once the model can tell an answer: more likely than not.</summary>
    private const float AnswerPassAt = 0.5f;

    private readonly IScreenJudge judge;
    private readonly ISeenScreen whole;
    private readonly CaseShot shot;

    /// <param name="judge">What looks.</param>
    /// <param name="whole">What it saw on the screenshot.</param>
    /// <param name="shot">Of the case.</param>
    public CaseJudge(IScreenJudge judge, ISeenScreen whole, CaseShot shot) =>
        (this.judge, this.whole, this.shot) = (judge, whole, shot);

    public AssertionResult Judge(SpecAssertion assertion, CancellationToken cancellation)
    {
        ScreenRegion? region = assertion.Region is { } name ? new ScreenRegion(shot.Regions[name]) : null;
        ISeenScreen seen = region is null ? whole : judge.Understand(region.Crop(whole.Screen));
        Verdict verdict = assertion.Is is { } expected
            ? Compare(seen.Ask(assertion.Text, cancellation), expected, assertion)
            : Judge(seen, assertion.Text, assertion.Judge, cancellation);
        return new AssertionResult(assertion, region?.Place(verdict) ?? verdict)
        {
            Dom = shot.Dom.GetValueOrDefault(assertion),
        };
    }

    /// <summary>By the settings of the spec.</summary>
    public static Verdict Judge(
        ISeenScreen seen,
        string statement,
        JudgeSettings settings,
        CancellationToken cancellation
    )
    {
        Verdict verdict = Decide(seen.Judge(statement, cancellation), settings);
        return settings.SelfCheck == SelfCheck.Negation
            ? NegationCheck.Check(verdict, turned => seen.Judge(turned, cancellation))
            : verdict;
    }

    /// <summary>The thresholds of the spec before those of the model.</summary>
    private static Verdict Decide(Verdict verdict, JudgeSettings settings)
    {
        float passAt = settings.PassAt ?? Math.Max(verdict.Thresholds.PassAt, settings.FailAt ?? 0);
        var thresholds = new Thresholds(passAt, Math.Min(settings.FailAt ?? verdict.Thresholds.FailAt, passAt));
        return verdict with { Outcome = thresholds.Decide(verdict.Probability), Thresholds = thresholds };
    }

    private static Verdict Compare(Answer answer, ExpectedAnswer expected, SpecAssertion assertion)
    {
        float passAt = assertion.Judge.PassAt ?? AnswerPassAt;
        var thresholds = new Thresholds(passAt, Math.Min(assertion.Judge.FailAt ?? 1 - AnswerPassAt, passAt));
        float probability = IsExpected(answer, expected) ? answer.Probability : 1 - answer.Probability;
        return new Verdict
        {
            Statement = answer.Question,
            Outcome = answer.CanTell ? thresholds.Decide(probability) : Outcome.Unsure,
            Thresholds = thresholds,
            Probability = answer.CanTell ? probability : 0.5f,
            Answer = answer.CanTell ? answer.Text : "cannot tell",
            Evidence = answer.Evidence,
            AskMilliseconds = answer.AskMilliseconds,
        };
    }

    private static bool IsExpected(Answer answer, ExpectedAnswer expected) =>
        expected switch
        {
            ExpectedAnswer.OneOf values => values.Values.Any(value => IsSame(answer, value)),
            ExpectedAnswer.Pattern pattern => pattern.Regex.IsMatch(answer.Text),
            _ => throw new NotSupportedException($"{expected.GetType().Name} is an expected answer without a rule."),
        };

    private static bool IsSame(Answer answer, string value) =>
        string.Equals(answer.Text.Trim(), value.Trim(), StringComparison.OrdinalIgnoreCase)
        || (
            answer.Number is { } number
            && double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out double wanted)
            && Math.Abs(number - wanted) < 1e-9
        );
}
