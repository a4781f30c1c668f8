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
            terminal.Line($"    {VerdictWords.Said(verdict)}", Tone.Good);
            return;
        }

        terminal.Line(
            $"    {VerdictWords.Underline(statement)} {VerdictWords.Said(verdict)}",
            verdict.Outcome == Outcome.Fail ? Tone.Bad : Tone.Unsure
        );
        foreach (Evidence evidence in verdict.Evidence.Take(MostEvidence))
        {
            terminal.Line($"Seen     {VerdictWords.Of(evidence)}");
        }

        foreach (string line in VerdictWords.ReadAs(verdict).Concat(VerdictWords.TurnedRound(verdict)))
        {
            terminal.Line(line);
        }

        terminal.Line($"Answer   {verdict.Answer}");
    }
}
