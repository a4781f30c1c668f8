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
            assert:
              - The page is white
            """
        );

        var problem = Assert.Throws<SpecException>(() => SpecRunner.CheckRunnable(cases, new RunOptions()))!;

        string[] told = [.. problem.Mistakes.Select(mistake => mistake.Message)];
        Assert.That(told, Has.One.Contains("'/' is no whole URL"));
    }

    [Test]
    public async Task With_a_self_check_a_statement_whose_opposite_is_held_true_as_well_is_unsure()
    {
        RunReport report = await RunAsync(
            """
            serve: ./site
            url: /
            judge: { selfCheck: negation }
            assert:
              - The page is pale
              - { ask: "What is the total?", is: $42.00 }
            """
        );

        AssertionResult pale = report.Cases.Single().Assertions[0];
        Assert.That((pale.Verdict.Outcome, pale.Effect), Is.EqualTo((Outcome.Unsure, Effect.Fails)));
        Assert.That(
            VerdictWords.Said(pale.Verdict),
            Is.EqualTo("unsure: the statement and its opposite were both held true, with P 0.95 and 0.95")
        );
        Assert.That(report.Cases.Single().Assertions[1].Verdict.Opposite, Is.Null);
    }

    [Test]
    public async Task Pages_can_be_looked_at_side_by_side_and_are_told_in_their_order()
    {
        IReadOnlyList<SpecCase> cases = folder.Cases(
            """
            serve: ./site
            matrix:
              viewport: [800x600, 390x844, 1024x768]
              colorScheme: [light, dark]
            url: /
            assert:
              - "The page is #ffffff"
            """
        );
        var observer = new Finishings();

        RunReport report = await new SpecRunner(BrowserHost.Shared).RunAsync(
            cases,
            judge,
            new RunOptions { Workers = 3 },
            observer
        );

        Assert.That(report.Cases.Select(result => result.Case), Is.EqualTo(cases));
        Assert.That(report.Count(CaseStatus.Passed), Is.EqualTo(6));
        Assert.That(observer.MostAtATime, Is.EqualTo(3));
    }

    [Test]
    public async Task A_spec_can_name_the_model_that_looks()
    {
        Directory.CreateDirectory(Path.Combine(folder.Path, "models/other"));
        var other = new ColorJudge();
        List<string> loaded = [];
        IReadOnlyList<SpecCase> cases = folder.Cases(
            """
            serve: ./site
            tests:
              - { name: By name, url: /, judge: { model: color }, assert: ["The page is #ffffff"] }
              - { name: By folder, url: /, judge: { model: models/other }, assert: ["The page is #ffffff"] }
              - { name: Once more, url: /, judge: { model: ./models/other }, assert: ["The page is #ffffff"] }
            """
        );
        IScreenJudge Load(string path)
        {
            loaded.Add(path);
            return other;
        }

        var options = new RunOptions { LoadJudge = Load };
        RunReport report = await new SpecRunner(BrowserHost.Shared).RunAsync(cases, judge, options, new Finishings());

        Assert.That((judge.Looks, other.Looks), Is.EqualTo((1, 2)));
        Assert.That(loaded, Is.EqualTo(new[] { Path.Combine(folder.Path, "models/other") }));
        Assert.That(report.Cases.Select(result => result.OwnJudge), Is.EqualTo(new[] { null, other, other }));
    }

    [Test]
    public void A_model_that_is_not_there_is_told_before_anything_is_run()
    {
        IReadOnlyList<SpecCase> cases = folder.Cases(
            """
            serve: ./site
            url: /
            judge: { model: owlet-99 }
            assert: ["The page is #ffffff"]
            """
        );

        var problem = Assert.ThrowsAsync<VisualAssertException>(() =>
            new SpecRunner(BrowserHost.Shared).RunAsync(cases, judge, new RunOptions(), new Finishings())
        )!;

        Assert.That(problem.Trouble, Is.EqualTo(Trouble.Usage));
        Assert.That(problem.Message, Does.Contain("Model      owlet-99\nLoaded     color\n"));
        Assert.That(judge.Looks, Is.Zero);
    }

    [TestCase(1, 1, 7)]
    [TestCase(3, 2, 2)]
    [TestCase(9, 9, 1)]
    public void Shards_together_have_each_test_once(int parts, int part, int expected)
    {
        IReadOnlyList<SpecCase> cases = folder.Cases(
            """
            url: http://127.0.0.1/
            matrix: { viewport: [1x1, 2x2, 3x3, 4x4, 5x5, 6x6, 7x7] }
            assert: ["The page is #ffffff"]
            """
        );

        SpecCase[] all = [.. Enumerable.Range(1, parts).SelectMany(number => new Shard(number, parts).Of(cases))];

        Assert.That(all, Is.EqualTo(cases));
        Assert.That(new Shard(part, parts).Of(cases), Has.Count.EqualTo(expected));
    }

    [TestCase("2/5", true)]
    [TestCase("0/5", false)]
    [TestCase("6/5", false)]
    [TestCase("2", false)]
    [TestCase("+1/2", false)]
    public void A_shard_is_written_as_part_and_parts(string text, bool isOne) =>
        Assert.That(Shard.TryParse(text), isOne ? Is.EqualTo(new Shard(2, 5)) : Is.Null);

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
