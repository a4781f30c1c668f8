using System.Text.Json.Nodes;
using System.Xml.Linq;

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
    public async Task I_can_list_the_tests_without_running_them()
    {
        CommandRun run = await RunAsync("--list", "--grep", "start");

        Assert.That(run.ExitCode, Is.Zero);
        Assert.That(run.Output, Is.EqualTo($"{folder.File("shop.visual.yaml")}:3 Start, 1 assertion #smoke\n1 test\n"));
    }

    [TestCase(4, "No test matches.", "--grep", "no such test")]
    [TestCase(2, "'word' is no reporter", "--reporter", "word")]
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
