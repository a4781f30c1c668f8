namespace VisualAssertions;

/// <summary>From verdicts to the test's outcome: the picture, the message, and the framework that is told.</summary>
internal sealed class Reporting
{
    private readonly ITestFramework? framework;

    /// <param name="framework">Null: the adapter of the test that is running.</param>
    public Reporting(ITestFramework? framework) => this.framework = framework;

    public ITestFramework Framework => framework ?? TestFrameworks.Current;

    /// <summary>Fails the test if a statement fails; else warns if one is unsure and may be.</summary>
    public void Tell(Judged judged)
    {
        ITestFramework told = Framework;
        var picture = ReceivedPicture.For(told.CurrentTest, judged.Site, judged.Options.Pictures);
        IReadOnlyList<Verdict> failing = judged.Failing;
        IReadOnlyList<Verdict> unmet = failing.Count > 0 ? failing : judged.Warning;
        if (unmet.Count == 0)
        {
            picture.DeleteFromEarlierRun();
            return;
        }

        string path = picture.Write(VerdictMarks.Draw(judged.Screen.Screenshot, unmet));
        told.Attach(path, "The screen, with what was seen");
        string message = Message(judged, unmet, path);
        if (failing.Count > 0)
        {
            told.Fail(message);
        }
        else
        {
            told.Warn(message);
        }
    }

    private static string Message(Judged judged, IReadOnlyList<Verdict> unmet, string picture) =>
        FailureMessage.Of(
            [.. unmet.Select(verdict => new Unmet(judged.Site?.ToString(), verdict, []))],
            judged.Verdicts.Count,
            [
                .. judged.Facts,
                $"Screen   {judged.Screen.Title}",
                .. judged.Screen.CameToRest ? Array.Empty<string>() : [FailureMessage.Moving],
                .. judged.Why is { } why ? [$"Why      {why}"] : Array.Empty<string>(),
                $"Picture  {picture}",
                FailureMessage.ToDo(unmet, "Unsure = UnsureHandling.Warn"),
            ]
        );
}
