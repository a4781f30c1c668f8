using VisualAssertions.Capture;
using VisualAssertions.Specs;

namespace VisualAssertions.Runner.Tests;

/// <summary>Real pages in a real browser; only the judge is a simple one.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class SpecRunnerSpecs : IDisposable
{
    private readonly SiteFolder folder = new();
    private readonly ColorJudge judge = new();

    public void Dispose() => folder.Dispose();

    [Test]
    public async Task A_page_is_seen_once_and_each_of_its_statements_judged()
    {
        RunReport report = await RunAsync(
            """
            serve: ./site
            url: /
            assert:
              - "The page is #ffffff"
              - "The page is #00ff00"
              - that: The page looks calm
                severity: warning
            """
        );

        Assert.That(judge.Looks, Is.EqualTo(1));
        Assert.That(Effects(report), Is.EqualTo(new[] { Effect.Holds, Effect.Fails, Effect.Warns }));
        Assert.That(report.Cases[0].Status, Is.EqualTo(CaseStatus.Failed));
    }

    [Test]
    public async Task Steps_bring_the_page_into_its_state_before_it_is_seen()
    {
        RunReport report = await RunAsync(
            """
            serve: ./site
            url: /index.html
            setup:
              - fill: { label: Name, value: Ada }
              - wait: { role: button, name: Pay }
            assert:
              - "The page is #00ff00"
            """
        );

        Assert.That(report.Cases[0].Trouble, Is.Null);
        Assert.That(report.Cases[0].Status, Is.EqualTo(CaseStatus.Passed));
    }

    [Test]
    public async Task A_question_passes_when_the_answer_is_as_expected_and_a_region_shows_only_what_is_in_it()
    {
        RunReport report = await RunAsync(
            """
            serve: ./site
            url: /
            regions:
              pay: "#pay"
              corner: { box: [0, 0, 10%, 50] }
            assert:
              - { ask: What is the total?, is: 42 }
              - { ask: What is the total?, is: 43 }
              - { that: The page is blue, in: pay }
              - { that: The page is blue, in: corner }
            """
        );

        Assert.That(report.Cases[0].Trouble, Is.Null);
        Assert.That(Effects(report)[..2], Is.EqualTo(new[] { Effect.Holds, Effect.Fails }));
        IReadOnlyList<AssertionResult> results = report.Cases[0].Assertions;
        Assert.That(results[2].Verdict.Evidence.Single().Box, Is.EqualTo(new Box(100, 60, 96, 32)));
        Assert.That(results[3].Verdict.Evidence, Is.Empty);
    }

    [Test]
    public async Task A_server_that_is_dead_loses_its_own_test_and_no_other()
    {
        RunReport report = await RunAsync(
            """
            serve: ./site
            tests:
              - name: First
                url: /
                assert: ["The page is #ffffff"]
              - name: Dead
                url: http://127.0.0.1:9/
                assert: ["The page is #ffffff"]
              - name: Missing
                url: /
                timeout: 1s
                setup: [{ click: "#no-such" }]
                assert: ["The page is #ffffff"]
            """
        );

        CaseStatus[] statuses = [.. report.Cases.Select(result => result.Status)];
        Assert.That(statuses, Is.EqualTo(new[] { CaseStatus.Passed, CaseStatus.NotLooked, CaseStatus.NotLooked }));
        Assert.That(report.Cases[1].Trouble, Does.Contain("cannot be opened"));
        Assert.That(report.Cases[2].Trouble, Does.Contain("setup step 'click'").And.Contain("shop.visual.yaml:12"));
    }

    [Test]
    public async Task An_interrupted_run_keeps_what_is_finished()
    {
        using var cancellation = new CancellationTokenSource();

        RunReport report = await RunAsync(
            """
            serve: ./site
            matrix:
              viewport: [800x600, 390x844]
              colorScheme: [light, dark]
            url: /
            assert:
              - "The page is #ffffff"
            """,
            cancellation
        );

        Assert.That(report.Interrupted, Is.True);
        Assert.That(report.Cases.Single().Case.Name, Is.EqualTo("shop [800x600, light]"));
    }

    [Test]
    public void What_is_not_done_yet_is_refused_all_together_before_anything_is_run()
    {
        IReadOnlyList<SpecCase> cases = folder.Cases(
            """
            url: /
            judge: { selfCheck: negation }
            assert:
              - The page is white
            """
        );

        var problem = Assert.Throws<SpecException>(() => SpecRunner.CheckRunnable(cases, new RunOptions()))!;

        string[] told = [.. problem.Mistakes.Select(mistake => mistake.Message)];
        Assert.That(told, Has.One.Contains("'selfCheck: negation' is not done yet"));
        Assert.That(told, Has.One.Contains("'/' is no whole URL"));
    }

    /// <param name="yaml">The spec.</param>
    /// <param name="interrupt">Cancelled once the first case has finished.</param>
    private async Task<RunReport> RunAsync(string yaml, CancellationTokenSource? interrupt = null)
    {
        IReadOnlyList<SpecCase> cases = folder.Cases(yaml);
        var observer = new Finishings(() => interrupt?.Cancel());
        return await new SpecRunner(BrowserHost.Shared).RunAsync(
            cases,
            judge,
            new RunOptions(),
            observer,
            interrupt?.Token ?? CancellationToken.None
        );
    }

    private static Effect[] Effects(RunReport report) =>
        [.. report.Cases[0].Assertions.Select(assertion => assertion.Effect)];
}
