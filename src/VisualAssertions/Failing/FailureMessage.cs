namespace VisualAssertions;

/// <param name="Place">Where it is demanded: <c>CheckoutTests.cs:14</c>; null if that is not known.</param>
/// <param name="Facts">Lines for below it.</param>
internal sealed record Unmet(string? Place, Verdict Verdict, IReadOnlyList<string> Facts);

/// <summary>What a test says that fails: the statement underlined, what was seen, where, and what to do.</summary>
internal static class FailureMessage
{
    public const string Moving = "Moving   the page never came to rest; one moment of it was judged";

    private const int MostEvidence = 3;

    /// <param name="unmet">In the order of their numbers on the picture.</param>
    /// <param name="judged">How many statements there were.</param>
    /// <param name="facts">Lines for the end.</param>
    public static string Of(IReadOnlyList<Unmet> unmet, int judged, IReadOnlyList<string> facts)
    {
        string[] head = judged == 1 ? [] : [$"{unmet.Count} of {judged} statements {Verb(unmet.Count)} not hold."];
        string? common = unmet.All(one => one.Place == unmet[0].Place) ? unmet[0].Place : null;
        IEnumerable<string> body = unmet.SelectMany(
            (one, i) => Lines(one, unmet.Count == 1 ? "-" : $"{i + 1}.", common)
        );
        return string.Join('\n', [.. head, .. common is null ? [] : new[] { common }, .. body, .. facts]);
    }

    /// <param name="unmet">All of the message.</param>
    /// <param name="allowing">How unsure is allowed to warn.</param>
    public static string ToDo(IReadOnlyList<Verdict> unmet, string allowing) =>
        unmet.Any(verdict => verdict.Outcome == Outcome.Fail)
            ? "To do    mend the screen; or, if it is right, say it in the words of the screen, one fact a statement"
            : $"To do    say it in the words of the screen, one fact a statement; or let unsure warn: {allowing}";

    private static IEnumerable<string> Lines(Unmet one, string mark, string? common)
    {
        string statement = one.Verdict.Statement.ReplaceLineEndings(" ");
        string indent = new(' ', mark.Length + 1);
        return
        [
            .. one.Place is { } place && place != common ? [place] : Array.Empty<string>(),
            $"  {mark} {statement}",
            $"  {indent}{VerdictWords.Underline(statement)} {VerdictWords.Said(one.Verdict)}",
            .. one.Verdict.Evidence.Take(MostEvidence).Select(seen => $"Seen     {VerdictWords.Of(seen)}"),
            .. VerdictWords.ReadAs(one.Verdict),
            .. VerdictWords.TurnedRound(one.Verdict),
            $"Answer   {one.Verdict.Answer}",
            .. one.Facts,
        ];
    }

    private static string Verb(int count) => count == 1 ? "does" : "do";
}
