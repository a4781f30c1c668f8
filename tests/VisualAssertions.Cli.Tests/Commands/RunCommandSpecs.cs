using System.Text.Json.Nodes;
using System.Xml.Linq;
using VisualAssertions.Runner.Tests;

namespace VisualAssertions.Cli.Tests.Commands;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class RunCommandSpecs : IDisposable
{
    private const string Spec = """
        serve: ./site
        tests:
          - name: Start
            url: /
            tags: [smoke]
            assert:
              - The logo is top left
          - name: Pay
            url: /
            assert:
              - The Pay button is green
        """;

    private readonly TestFolder folder = new();
    private readonly ScriptedJudge judge = new()
    {
        Lines = { new TextLine("Pay", 1, new Box(100, 60, 96, 32)) },
        Probabilities = { ["The logo is top left"] = 0.97f, ["The Pay button is green"] = 0.09f },
        Evidence = { new Evidence(new Box(100, 60, 96, 32), 0.9f, "button \"Pay\"") },
    };

    public RunCommandSpecs()
    {
        folder.Write("site/index.html", "<!doctype html><title>Shop</title><h1>Shop</h1>");
        folder.Write("shop.visual.yaml", Spec);
    }

    public void Dispose() => folder.Dispose();

    [Test]
    public async Task Specs_that_hold_end_with_0()
    {
        CommandRun run = await RunAsync("--tag", "smoke");

        Assert.That((run.ExitCode, run.Error), Is.EqualTo((0, "")));
        Assert.That(
            run.Output,
            Does.Match(
                "^pass  shop: Start, 1 of 1 hold, .* s\nReport   visualassert show-report .*/out\n1 of 1 test pass, .* s\n$"
            )
        );
    }

    [Test]
    public async Task A_statement_that_fails_ends_with_1_and_is_shown_where_it_stands_with_a_marked_picture()
    {
        CommandRun run = await RunAsync();

        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(
            run.Output,
            Does.Contain(
                $"""
                {folder.File("shop.visual.yaml")}:11
                  - The Pay button is green
                    ^^^^^^^^^^^^^^^^^^^^^^^ fails, confidence 0.91 (needs 0.80)
                Seen     button "Pay", 96×32 at (100, 60)
                """
            )
        );
        Assert.That(Screenshot.Load(folder.File("out/shop-pay.png")).Width, Is.EqualTo(1280));
    }

    [Test]
    public async Task A_server_that_is_dead_ends_with_3_and_the_reports_keep_what_was_finished()
    {
        folder.Write(
            "shop.visual.yaml",
            $"{Spec}\n  - name: Dead\n    url: http://127.0.0.1:9/\n    assert: [x is y]\n"
        );

        CommandRun run = await RunAsync("--reporter", "list,json,junit");

        Assert.That(run.ExitCode, Is.EqualTo(3));
        JsonNode json = JsonNode.Parse(File.ReadAllText(folder.File("out/report.json")))!;
        Assert.That(
            json["tests"]!.AsArray().Select(test => (string?)test!["status"]),
            Is.EqualTo(new[] { "passed", "failed", "notlooked" })
        );
        XElement suite = XDocument.Load(folder.File("out/junit.xml")).Root!.Element("testsuite")!;
        Assert.That((suite.Attribute("failures")!.Value, suite.Attribute("errors")!.Value), Is.EqualTo(("1", "1")));
    }

    [Test]
    public async Task Killing_the_apps_server_in_the_middle_ends_with_3_and_keeps_what_was_finished()
    {
        var server = new NodeServer(folder.Path);
        folder.Write("shop.visual.yaml", Spec.Replace("serve: ./site", $"webServer: {server.WebServer()}"));
        // The first page has been captured when it is looked at.
        judge.WhenSeeing = server.Kill;

        CommandRun run = await RunAsync("--reporter", "list,html,json,junit");

        Assert.That(run.ExitCode, Is.EqualTo(3));
        Assert.That(
            run.Output,
            Does.Match(
                    "(?s)^pass  shop: Start, 1 of 1 hold, .*LOST  shop: Pay.*server ended in the middle of the run.*"
                )
                .And.Contain("It said    warming up")
                .And.Contain("1 of 2 tests pass, 1 could not be looked at")
        );
        JsonArray tests = JsonNode.Parse(File.ReadAllText(folder.File("out/report.json")))!["tests"]!.AsArray();
        Assert.That(
            tests.Select(test => (string?)test!["status"]),
            Is.EqualTo(new[] { "passed", "notlooked" }),
            "no failed assertion: nothing is known of the page"
        );
        Assert.That(Directory.GetFiles(folder.File("out/report/screens")), Has.Length.EqualTo(1));
    }

    [Test]
    public async Task I_can_run_only_what_did_not_pass_last_time()
    {
        CommandRun first = await RunAsync("--last-failed");
        await RunAsync();
        CommandRun again = await RunAsync("--last-failed");
        judge.Probabilities["The Pay button is green"] = 0.97f;
        await RunAsync("--last-failed");
        CommandRun nothing = await RunAsync("--last-failed");

        Assert.That(first.ExitCode, Is.EqualTo(2));
        Assert.That(first.Error, Does.StartWith("Nothing is known of a last run"));
        Assert.That(again.Output, Does.StartWith("FAIL  shop: Pay").And.Contain("0 of 1 test pass"));
        Assert.That(nothing.ExitCode, Is.EqualTo(4));
        Assert.That(nothing.Error, Does.StartWith("The last run passed"));
    }

    [Test]
    public async Task A_test_that_passes_at_a_second_look_is_told_to_be_flaky_and_passes()
    {
        int looks = 0;
        judge.WhenSeeing = () => judge.Probabilities["The Pay button is green"] = ++looks < 3 ? 0.09f : 0.97f;

        CommandRun run = await RunAsync("--retries", "1", "--reporter", "list,json");

        Assert.That(run.ExitCode, Is.Zero);
        Assert.That(
            run.Output,
            Does.Contain("FLAKY  shop: Pay, 1 of 1 hold")
                .And.Contain("Before   The Pay button is green: fails, confidence 0.91 (needs 0.80)")
                .And.Contain("2 of 2 tests pass, 1 of them flaky")
        );
        JsonNode json = JsonNode.Parse(File.ReadAllText(folder.File("out/report.json")))!;
        Assert.That(((int)json["flaky"]!, (int)json["tests"]![1]!["attempts"]!), Is.EqualTo((1, 2)));
    }

    [Test]
    public async Task A_DOM_that_contradicts_the_picture_is_told_beside_it()
    {
        folder.Write(
            "shop.visual.yaml",
            """
            serve: ./site
            url: /
            assert:
              - that: The logo is top left
                dom: { role: heading, name: Shop, visible: false }
            """
        );

        CommandRun run = await RunAsync("--reporter", "list,json");

        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(
            run.Output,
            Does.Contain("holds, confidence 0.97 (needs 0.80)\n")
                .And.Contain(
                    "DOM      heading \"Shop\" is visible, and was to be not visible; the picture says the opposite\n"
                )
        );
        JsonNode json = JsonNode.Parse(File.ReadAllText(folder.File("out/report.json")))!;
        Assert.That((bool)json["tests"]![0]!["assertions"]![0]!["dom"]!["disagrees"]!, Is.True);
    }

    [Test]
    public async Task I_can_list_the_tests_without_running_them()
    {
        CommandRun run = await RunAsync("--list", "--shard", "1/2");

        Assert.That(run.ExitCode, Is.Zero);
        Assert.That(run.Output, Is.EqualTo($"{folder.File("shop.visual.yaml")}:3 Start, 1 assertion #smoke\n1 test\n"));
    }

    [TestCase(4, "No test matches.", "--grep", "no such test")]
    [TestCase(2, "'word' is no reporter", "--reporter", "word")]
    [TestCase(2, "--shard: '3/2' is no part", "--shard", "3/2")]
    [TestCase(2, "--workers: a number from 1 to 64", "--workers", "0")]
    [TestCase(2, "--browser-endpoint: 'chrome' is no URL", "--browser-endpoint", "chrome")]
    [TestCase(3, "No browser can be reached at this endpoint.", "--browser-endpoint", "http://127.0.0.1:9/")]
    [TestCase(2, "--retries: a number from 0 to 10", "--retries", "11")]
    [TestCase(2, "'shop' is no URL", "--base-url", "shop")]
    public async Task A_run_of_nothing_says_why(int code, string message, params string[] options)
    {
        CommandRun run = await RunAsync(options);

        Assert.That(run.Error, Does.Contain(message));
        Assert.That(run.ExitCode, Is.EqualTo(code));
    }

    [Test]
    public async Task A_spec_that_is_wrong_ends_with_2_and_nothing_is_run()
    {
        folder.Write("other.visual.yaml", "url: /\nasert:\n  - x\n");

        CommandRun run = await RunAsync();

        Assert.That((run.ExitCode, run.Output), Is.EqualTo((2, "")));
        Assert.That(run.Error, Does.Contain("other.visual.yaml:2").And.Contain("nothing was run"));
    }

    private Task<CommandRun> RunAsync(params string[] options) =>
        CommandRun.Of(judge, ["run", folder.Path, "--output", folder.File("out"), .. options]);
}
