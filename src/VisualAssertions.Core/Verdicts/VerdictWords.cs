using System.Globalization;

namespace VisualAssertions;

/// <summary>Verdicts and evidence in words for a person: the same on the terminal, in reports and in failures of tests.</summary>
public static class VerdictWords
{
    /// <summary><c>fails, confidence 0.91 (needs 0.80)</c>.</summary>
    public static string Said(Verdict verdict)
    {
        (float pass, float fail, float p) = (verdict.Thresholds.PassAt, verdict.Thresholds.FailAt, verdict.Probability);
        return verdict.Outcome switch
        {
            Outcome.Pass => Text($"holds, confidence {p:0.00} (needs {pass:0.00})"),
            Outcome.Fail => Text($"fails, confidence {1 - p:0.00} (needs {1 - fail:0.00})"),
            Outcome.Unsure when verdict.Opposite is { Contradicts: true, Probability: { } opposite } => Text(
                $"unsure: the statement and its opposite were both held {(p >= pass ? "true" : "false")}, with P {p:0.00} and {opposite:0.00}"
            ),
            Outcome.Unsure => Text($"unsure: true with {p:0.00} (holds from {pass:0.00}, fails up to {fail:0.00})"),
        };
    }

    /// <summary><c>button "Pay", grey #c8c8c8, disabled, 96×32 at (412, 640)</c>.</summary>
    public static string Of(Evidence evidence) => $"{evidence.Words}, {Place(evidence.Box)}";

    /// <summary>How the statement was read, one line a fact: <c>Read as  is(button &amp; named("Save"), disabled)</c>; with two facts or more, whether each is so.</summary>
    public static IEnumerable<string> ReadAs(Verdict verdict) =>
        verdict.Clauses.Select(clause =>
            $"Read as  {clause.Program}"
            + (verdict.Clauses.Count > 1 ? Text($": true with {clause.Probability:0.00}") : "")
        );

    /// <summary>What came of the statement turned round: a line, or none if that was not wanted.</summary>
    public static IEnumerable<string> TurnedRound(Verdict verdict) =>
        verdict.Opposite switch
        {
            null => [],
            { Statement: null } => ["Opposite not asked: this sentence cannot be turned round safely; judged as usual"],
            { Statement: { } turned, Probability: { } p } => [Text($"Opposite {turned}: true with {p:0.00}")],
            _ => [],
        };

    /// <summary><c>96×32 at (412, 640)</c>.</summary>
    public static string Place(Box box) => Text($"{box.Width:0}×{box.Height:0} at ({box.X:0}, {box.Y:0})");

    /// <summary>As many carets as the text has characters.</summary>
    public static string Underline(string text) => new('^', new StringInfo(text).LengthInTextElements);

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
