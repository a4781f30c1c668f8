using System.Globalization;
using VisualAssertions.Cli.Check;
using VisualAssertions.Runner;

namespace VisualAssertions.Cli.Run;

/// <summary>A run as a person reads it: a line for each test, and below it whatever does not hold.</summary>
internal sealed class ListReporter(Terminal terminal)
{
    private const int MostEvidence = 3;

    public void Write(CaseResult result, string? picture)
    {
        (string word, Tone tone) = result.Status switch
        {
            CaseStatus.Passed when result.IsFlaky => ("FLAKY", Tone.Unsure),
            CaseStatus.Passed => ("pass", Tone.Good),
            CaseStatus.Failed => ("FAIL", Tone.Bad),
            CaseStatus.NotLooked => ("LOST", Tone.Bad),
        };
        terminal.Line($"{word}  {result.Case.File.Name}: {result.Case.Name}, {Held(result)}", tone);
        if (result.Trouble is { } trouble)
        {
            terminal.Line(CaseList.Place(result.Case));
            terminal.Line(trouble);
        }

        foreach (AssertionResult assertion in result.Assertions.Where(assertion => assertion.Effect != Effect.Holds))
        {
            Write(assertion);
        }

        foreach (string earlier in result.Earlier)
        {
            terminal.Line($"Before   {earlier}");
        }

        if (!result.CameToRest)
        {
            terminal.Line("Moving   the page never came to rest; one moment of it was judged", Tone.Unsure);
        }

        if (picture is not null)
        {
            terminal.Line($"Picture  {picture}");
        }
    }

    /// <summary>The one line that sums up the run.</summary>
    public void Summarise(RunReport report, int planned)
    {
        (int passed, int failed) = (report.Count(CaseStatus.Passed), report.Count(CaseStatus.Failed));
        (int lost, int warnings) = (report.Count(CaseStatus.NotLooked), report.Count(Effect.Warns));
        string[] parts =
        [
            $"{passed} of {Counted.Of(planned, "test")} pass",
            .. Part(report.Flaky, "of them flaky"),
            .. Part(failed, failed == 1 ? "fails" : "fail"),
            .. Part(lost, "could not be looked at"),
            .. Part(planned - report.Cases.Count, "not run"),
            .. Part(warnings, warnings == 1 ? "warning" : "warnings"),
            .. report.Interrupted ? ["interrupted"] : Array.Empty<string>(),
            Seconds(report.Cases.Aggregate(TimeSpan.Zero, (sum, result) => sum + result.Time)),
        ];
        terminal.Line(string.Join(", ", parts), passed == planned ? Tone.Good : Tone.Bad);
    }

    private static IEnumerable<string> Part(int count, string words) => count > 0 ? [$"{count} {words}"] : [];

    private static string Held(CaseResult result)
    {
        int holding = result.Assertions.Count(assertion => assertion.Effect == Effect.Holds);
        string held = result.Trouble is null ? $"{holding} of {result.Assertions.Count} hold" : "could not look";
        string attempts = result.Attempts > 1 ? $", attempt {result.Attempts}" : "";
        return $"{held}, {Seconds(result.Time)}{attempts}";
    }

    private static string Seconds(TimeSpan time) =>
        string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.0} s");

    private void Write(AssertionResult result)
    {
        Verdict verdict = result.Verdict;
        Tone tone = result.Effect == Effect.Fails && verdict.Outcome != Outcome.Unsure ? Tone.Bad : Tone.Unsure;
        terminal.Line($"{result.Assertion.Location.File}:{result.Assertion.Location.Line}");
        terminal.Line($"  - {verdict.Statement}");
        terminal.Line(
            $"    {VerdictWords.Underline(verdict.Statement)} {VerdictWords.Said(verdict)}{Mildly(result)}",
            tone
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
        if (DomWords.Of(result) is { } dom)
        {
            terminal.Line($"DOM      {dom}", tone);
        }

        if (result.Assertion.Is is { } expected)
        {
            terminal.Line($"Expected {expected.Words}");
        }

        if (result.Assertion.Message is { } why)
        {
            terminal.Line($"Why      {why}");
        }
    }

    private static string Mildly(AssertionResult result) =>
        result.Effect switch
        {
            Effect.Warns when result.Assertion.Waiver is { } waiver => $", waived {WaiverWords.Of(waiver)}",
            Effect.Warns => ", a warning",
            Effect.Notes => ", a note",
            Effect.Holds or Effect.Fails => "",
        };
}
