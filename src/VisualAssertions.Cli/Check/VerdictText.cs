using System.Globalization;

namespace VisualAssertions.Cli.Check;

/// <summary>Verdicts as a person reads them: each statement, underlined if it does not hold, and what was seen.</summary>
internal sealed class VerdictText(Terminal terminal)
{
    private const int MostEvidence = 3;

    public void Write(Look look, IReadOnlyList<Verdict> verdicts, string? picture)
    {
        terminal.Line(look.Title);
        foreach (Verdict verdict in verdicts)
        {
            Write(verdict);
        }

        bool failed = verdicts.Any(verdict => verdict.Outcome != Outcome.Pass);
        if (picture is not null)
        {
            terminal.Line($"Picture  {picture}");
        }
        else if (failed)
        {
            terminal.Line("Picture  add --annotate FILE.png to see it marked");
        }

        int holding = verdicts.Count(verdict => verdict.Outcome == Outcome.Pass);
        terminal.Line($"{holding} of {verdicts.Count} hold", failed ? Tone.Bad : Tone.Good);
    }

    private void Write(Verdict verdict)
    {
        string statement = verdict.Statement.ReplaceLineEndings(" ");
        terminal.Line($"  - {statement}");
        if (verdict.Outcome == Outcome.Pass)
        {
            terminal.Line($"    {Said(verdict)}", Tone.Good);
            return;
        }

        terminal.Line(
            $"    {Underline(statement)} {Said(verdict)}",
            verdict.Outcome == Outcome.Fail ? Tone.Bad : Tone.Unsure
        );
        foreach (Evidence evidence in verdict.Evidence.Take(MostEvidence))
        {
            terminal.Line($"Seen     {ScreenWords.Of(evidence)}");
        }

        terminal.Line($"Answer   {verdict.Answer}");
    }

    /// <summary><c>fails, confidence 0.91 (needs 0.80)</c>.</summary>
    public static string Said(Verdict verdict)
    {
        (float pass, float fail, float p) = (verdict.Thresholds.PassAt, verdict.Thresholds.FailAt, verdict.Probability);
        return verdict.Outcome switch
        {
            Outcome.Pass => Text($"holds, confidence {p:0.00} (needs {pass:0.00})"),
            Outcome.Fail => Text($"fails, confidence {1 - p:0.00} (needs {1 - fail:0.00})"),
            Outcome.Unsure => Text($"unsure: true with {p:0.00} (holds from {pass:0.00}, fails up to {fail:0.00})"),
        };
    }

    public static string Underline(string text) => new('^', new StringInfo(text).LengthInTextElements);

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
