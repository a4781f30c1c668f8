using VisualAssertions.Capture;
using VisualAssertions.Specs;

namespace VisualAssertions.Runner.Tests;

/// <summary>Real servers, started by real specs.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class WebServerSpecs : IDisposable
{
    private readonly SiteFolder folder = new();
    private readonly ColorJudge judge = new();
    private readonly NodeServer server;

    public WebServerSpecs() => server = new NodeServer(folder.Path);

    public void Dispose() => folder.Dispose();

    [Test]
    public async Task The_server_of_a_spec_is_started_waited_for_and_ended_with_the_run()
    {
        bool listened = false;

        RunReport report = await RunAsync(
            $"""
            webServer: {server.WebServer()}
            url: /
            assert:
              - "The page is #00ff00"
            """,
            () => listened = NodeServer.Listens(server.Port)
        );

        Assert.That(report.Cases.Single().Trouble, Is.Null);
        Assert.That(report.Cases.Single().Status, Is.EqualTo(CaseStatus.Passed));
        Assert.That((listened, NodeServer.Listens(server.Port)), Is.EqualTo((true, false)));
    }

    [Test]
    [Platform(Exclude = "Win", Reason = "Has no process groups; there the tree of processes is ended.")]
    public async Task What_the_command_left_running_in_the_background_is_ended_too()
    {
        int other = NodeServer.FreePort();
        bool listened = false;

        await RunAsync(
            $"""
            webServer: {Settings($"({server.Command(other)} &) ; {server.Command()}")}
            url: http://127.0.0.1:{other}/
            setup: [wait: 300ms]
            assert:
              - "The page is #00ff00"
            """,
            () => listened = NodeServer.Listens(other)
        );

        Assert.That((listened, NodeServer.Listens(other)), Is.EqualTo((true, false)));
    }

    [Test]
    public async Task A_server_that_dies_in_the_middle_loses_what_comes_after_and_keeps_what_was_finished()
    {
        RunReport report = await RunAsync(
            $"""
            webServer: {server.WebServer()}
            tests:
              - name: Before
                url: /
                assert: ["The page is #00ff00"]
              - name: Deadly
                url: /dies
                assert: ["The page is #00ff00"]
              - name: After
                url: /
                assert: ["The page is #00ff00"]
            """
        );

        CaseStatus[] statuses = [.. report.Cases.Select(result => result.Status)];
        Assert.That(statuses, Is.EqualTo(new[] { CaseStatus.Passed, CaseStatus.NotLooked, CaseStatus.NotLooked }));
        foreach (CaseResult lost in report.Cases.Skip(1))
        {
            Assert.That(
                lost.Trouble,
                Is.EqualTo(
                    $"""
                    The app's server ended in the middle of the run.
                    Command    {server.Command()}
                    Folder     {folder.Path}
                    URL        {server.Url}
                    It said    warming up
                               out of memory
                    Ended      with exit code 7
                    What was looked at before holds; look into its output, and run the rest again with --last-failed.
                    """
                )
            );
        }
    }

    [Test]
    public async Task A_server_that_ends_at_once_is_told_with_its_last_words_and_started_only_once()
    {
        string log = Path.Combine(folder.Path, "starts.txt");
        RunReport report = await RunAsync(
            $"""
            webServer: {Settings("echo started>> starts.txt&& echo no database&& exit 3")}
            tests:
              - name: One
                url: /
                assert: [The page is calm]
              - name: Two
                url: /
                assert: [The page is calm]
            """
        );

        Assert.That(report.Count(CaseStatus.NotLooked), Is.EqualTo(2));
        Assert.That(
            report.Cases[1].Trouble,
            Does.StartWith("The app's server ended before it answered.")
                .And.Contain("It said    no database")
                .And.Contain("exit code 3")
        );
        Assert.That(File.ReadAllLines(log), Has.Length.EqualTo(1));
    }

    [Test]
    public async Task A_server_that_never_answers_is_told_after_its_time_and_ended()
    {
        int other = NodeServer.FreePort();

        RunReport report = await RunAsync(
            $"""
            webServer: {Settings(server.Command(other), "timeout: 1s,")}
            url: /
            assert: [The page is calm]
            """
        );

        Assert.That(
            report.Cases.Single().Trouble,
            Does.StartWith("The app's server did not answer within 1 s.").And.Contain("Answer     nothing (")
        );
        Assert.That(NodeServer.Listens(other), Is.False);
    }

    [Test]
    public async Task An_address_that_answers_already_is_only_used_when_the_spec_says_so()
    {
        await using StaticServer running = StaticServer.Start(folder.Site);
        string Spec(string reuse) =>
            $"""
                webServer: {Settings("exit 3", reuse, running.Url.AbsoluteUri)}
                url: /
                assert: ["The page is #ffffff"]
                """;

        RunReport refused = await RunAsync(Spec(""));
        RunReport reused = await RunAsync(Spec("reuseExisting: true,"));

        Assert.That(refused.Cases.Single().Trouble, Does.Contain("answers already").And.Contain("reuseExisting: true"));
        Assert.That(reused.Cases.Single().Status, Is.EqualTo(CaseStatus.Passed));
    }

    [Test]
    public async Task Specs_with_the_same_server_share_it()
    {
        string spec = $"""
            webServer: {server.WebServer()}
            url: /
            assert: ["The page is #00ff00"]
            """;
        IReadOnlyList<SpecCase> cases = [.. folder.Cases(spec, "one"), .. folder.Cases(spec, "two")];

        RunReport report = await new SpecRunner(BrowserHost.Shared).RunAsync(
            cases,
            judge,
            new RunOptions(),
            new Finishings()
        );

        Assert.That(report.Count(CaseStatus.Passed), Is.EqualTo(2), report.Cases[1].Trouble);
    }

    [Test]
    public async Task Specs_with_different_servers_at_one_address_take_turns_and_cannot_run_side_by_side()
    {
        string Spec(string command) =>
            $"""
                webServer: {Settings(command)}
                url: /
                assert: ["The page is #00ff00"]
                """;
        IReadOnlyList<SpecCase> cases =
        [
            .. folder.Cases(Spec(server.Command()), "one"),
            .. folder.Cases(Spec($"{server.Command()} --other"), "two"),
        ];
        var runner = new SpecRunner(BrowserHost.Shared);

        RunReport report = await runner.RunAsync(cases, judge, new RunOptions(), new Finishings());

        Assert.That(report.Count(CaseStatus.Passed), Is.EqualTo(2), report.Cases[1].Trouble);
        Assert.That(
            async () => await runner.RunAsync(cases, judge, new RunOptions { Workers = 2 }, new Finishings()),
            Throws.InstanceOf<VisualAssertException>().With.Message.Contains("different servers at the same address")
        );
    }

    [Test]
    public async Task Where_I_say_where_the_app_is_nothing_is_started()
    {
        await using StaticServer running = StaticServer.Start(folder.Site);
        IReadOnlyList<SpecCase> cases = folder.Cases(
            $"""
            webServer: {Settings("echo started> starts.txt")}
            url: /
            assert: ["The page is #ffffff"]
            """
        );

        var options = new RunOptions { BaseUrl = running.Url };
        RunReport report = await new SpecRunner(BrowserHost.Shared).RunAsync(cases, judge, options, new Finishings());

        Assert.That(report.Cases.Single().Status, Is.EqualTo(CaseStatus.Passed));
        Assert.That(File.Exists(Path.Combine(folder.Path, "starts.txt")), Is.False);
    }

    [Test]
    public async Task Interrupting_while_a_server_starts_ends_it()
    {
        using var cancellation = new CancellationTokenSource();
        int other = NodeServer.FreePort();
        IReadOnlyList<SpecCase> cases = folder.Cases(
            $"""
            webServer: {Settings(server.Command(other))}
            url: /
            assert: [The page is calm]
            """
        );

        Task<RunReport> run = new SpecRunner(BrowserHost.Shared).RunAsync(
            cases,
            judge,
            new RunOptions(),
            new Finishings(),
            cancellation.Token
        );
        while (!NodeServer.Listens(other))
        {
            await Task.Delay(50);
        }

        await cancellation.CancelAsync();

        Assert.That((await run).Interrupted, Is.True);
        Assert.That(NodeServer.Listens(other), Is.False);
    }

    /// <param name="command">Of the server.</param>
    /// <param name="more">Further keys, each with a comma.</param>
    /// <param name="url">To wait for; null: the server's own.</param>
    private string Settings(string command, string more = "", string? url = null) =>
        $"{{ {more} url: \"{url ?? server.Url}\", command: '{command.Replace("'", "''")}' }}";

    private Task<RunReport> RunAsync(string yaml, Action? after = null) =>
        new SpecRunner(BrowserHost.Shared).RunAsync(folder.Cases(yaml), judge, new RunOptions(), new Finishings(after));
}
