using System.Text.Json.Nodes;

namespace VisualAssertions.Cli.Tests.Commands;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class BenchCommandSpecs : IDisposable
{
    private const string Page =
        """{"image":"a.png","assertions":[{"text":"yes","expected":true,"category":"text","set":"easy"},{"text":"no","expected":false,"category":"count"}]}""";

    private readonly TestFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Test]
    public async Task I_see_the_scores_as_a_table()
    {
        CommandRun run = await Bench(Page);

        Assert.That(run.ExitCode, Is.Zero);
        string table = string.Join(
            '\n',
            run.Output.Split('\n').Where(line => !line.StartsWith("Memory", StringComparison.Ordinal))
        );
        Expectation.Matches("bench.txt", table);
    }

    [Test]
    public async Task The_scores_are_written_as_JSON()
    {
        await Bench(Page, "--json", folder.File("scores.json"));

        JsonNode json = JsonNode.Parse(File.ReadAllText(folder.File("scores.json")))!;
        Assert.That((double)json["accuracy"]!, Is.EqualTo(1));
        Assert.That((double)json["latency"]!["seeP50"]!, Is.EqualTo(12.5));
        Assert.That(folder.Files(), Has.None.EndsWith(".tmp"));
    }

    [Test]
    public async Task A_line_that_cannot_be_read_ends_with_2_and_the_rest_is_scored()
    {
        CommandRun run = await Bench(Page + "\n{\"image\":");

        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(run.Error, Does.Contain("labels.jsonl:2:"));
        Assert.That(run.Output, Does.Contain("all"));
    }

    [Test]
    public async Task Labels_without_a_page_end_with_4()
    {
        CommandRun run = await Bench("");

        Assert.That(run.ExitCode, Is.EqualTo(4));
    }

    [Test]
    public async Task I_can_score_on_given_regions()
    {
        string regions = folder.Write(
            "regions.jsonl",
            """{"image":"a.png","width":60,"height":40,"elements":[{"kind":"button","text":"Pay","x":1,"y":2,"width":30,"height":10}]}"""
        );

        CommandRun run = await Bench(Page, "--regions", regions);

        Assert.That((run.ExitCode, run.Error), Is.EqualTo((0, "")));
    }

    private Task<CommandRun> Bench(string labels, params string[] options)
    {
        folder.Write("labels.jsonl", labels);
        folder.Picture("a.png");
        var judge = new ScriptedJudge
        {
            Probabilities = { ["yes"] = 0.9f, ["no"] = 0.1f },
            Lines = { new TextLine("yes", 1, new Box(0, 0, 20, 10)) },
        };
        return CommandRun.Of(judge, ["bench", folder.Path, .. options]);
    }
}
