using NUnit.Framework;
using VisualAssertions.Capture;
using VisualAssertions.Runner;
using VisualAssertions.Specs;

namespace VisualAssertions.NUnit;

/// <summary>Runs one case of a spec and tells NUnit what came of it.</summary>
internal sealed class SpecCaseRun : IRunObserver
{
    private readonly SpecCase specCase;
    private readonly SpecSettings settings;
    private CaseLook? look;

    public SpecCaseRun(SpecCase specCase, SpecSettings settings) =>
        (this.specCase, this.settings) = (specCase, settings);

    /// <exception cref="VisualAssertException">The page could not be looked at: nothing is known of it.</exception>
    public async Task RunAsync()
    {
        CancellationToken cancellation = TestContext.CurrentContext.CancellationToken;
        var options = new RunOptions { BaseUrl = settings.BaseUrl, LoadJudge = SpecModels.Load };
        SpecRunner.CheckRunnable([specCase], options);
        IScreenJudge judge = settings.Judge is { } type
            ? (IScreenJudge)Activator.CreateInstance(type)!
            : await VisualAsserter.Shared.Judge;
        var runner = new SpecRunner(BrowserHost.Shared, SiteHost.Shared);
        RunReport report = await runner.RunAsync([specCase], judge, options, this, cancellation);
        cancellation.ThrowIfCancellationRequested();
        Tell(report.Cases.Single());
    }

    void IRunObserver.Started(SpecCase specCase) { }

    void IRunObserver.Finished(CaseResult result, CaseLook? look) => this.look = look;

    private void Tell(CaseResult result)
    {
        if (result.Trouble is { } trouble)
        {
            throw new VisualAssertException($"{Place(specCase.Test.Location)}\n{trouble}", Trouble.Environment);
        }

        AssertionResult[] failing = With(result, Effect.Fails);
        AssertionResult[] warning = With(result, Effect.Warns);
        foreach (AssertionResult note in With(result, Effect.Notes))
        {
            TestContext.Out.WriteLine($"Note: {note.Verdict.Statement}: {VerdictWords.Said(note.Verdict)}");
        }

        if (failing.Length > 0)
        {
            // Warnings too: whoever mends the one wants to see the other.
            Assert.Fail(Message(result, [.. failing, .. warning]));
        }
        else if (warning.Length > 0)
        {
            Assert.Warn(Message(result, warning));
        }
    }

    private static AssertionResult[] With(CaseResult result, Effect effect) =>
        [.. result.Assertions.Where(assertion => assertion.Effect == effect)];

    /// <summary>Marks and attaches the picture, and puts all into words.</summary>
    private string Message(CaseResult result, IReadOnlyList<AssertionResult> unmet)
    {
        Verdict[] verdicts = [.. unmet.Select(one => one.Verdict)];
        string? folder = Path.GetDirectoryName(Path.GetFullPath(specCase.File.Path));
        var picture = ReceivedPicture.For($"{specCase.File.Name} {specCase.Name}", null, folder);
        string path = picture.Write(VerdictMarks.Draw(look!.Screenshot, verdicts));
        TestContext.AddTestAttachment(path, "The screen, with what was seen");
        return FailureMessage.Of(
            [.. unmet.Select(Unmet)],
            result.Assertions.Count,
            [
                .. result.CameToRest ? Array.Empty<string>() : [FailureMessage.Moving],
                $"Picture  {path}",
                FailureMessage.ToDo(verdicts, "judge: { unsure: warn }"),
            ]
        );
    }

    private static Unmet Unmet(AssertionResult result)
    {
        List<string> facts = [];
        if (result.Assertion.Is is { } expected)
        {
            facts.Add($"Expected {expected.Words}");
        }

        if (result.Assertion.Message is { } why)
        {
            facts.Add($"Why      {why}");
        }

        if (result.Dom is { } dom && (result.DomDisagrees || !dom.Holds))
        {
            facts.Add($"DOM      {dom.Words}{(result.DomDisagrees ? "; the picture says the opposite" : "")}");
        }

        if (result.Effect == Effect.Warns)
        {
            facts.Add(result.Assertion.Waiver is { } waiver ? $"Waived   {waiver.Reason}" : "Effect   a warning");
        }

        return new Unmet(Place(result.Assertion.Location), result.Verdict, facts);
    }

    private static string Place(SpecLocation location) => $"{location.File}:{location.Line}";
}
