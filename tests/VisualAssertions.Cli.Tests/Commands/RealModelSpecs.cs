using System.Text.Json.Nodes;

namespace VisualAssertions.Cli.Tests.Commands;

/// <summary>From a page in the browser through the model that is shipped to what the user reads.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class RealModelSpecs : IDisposable
{
    private const string Page = """
        <body style="font: 20px sans-serif; margin: 40px">
        <h1>Order summary</h1>
        <button style="background: #1a7f37; color: white; padding: 10px 24px">Pay now</button>
        """;

    private readonly TestFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Test]
    public async Task What_is_written_on_a_page_is_read()
    {
        string seen = folder.File("seen.json");

        CommandRun run = await Run("see", "--viewport", "640x360", "--json", seen);

        Assert.That(run.ExitCode, Is.Zero, run.Error);
        JsonNode json = JsonNode.Parse(File.ReadAllText(seen))!;
        string[] lines = [.. json["lines"]!.AsArray().Select(line => (string)line!["text"]!)];
        Assert.That(lines, Has.Some.EqualTo("Order summary").And.Some.EqualTo("Pay now"));
    }

    [Test]
    public async Task The_same_page_gets_the_same_verdict_twice()
    {
        string[] verdicts = [await Verdict(), await Verdict()];

        Assert.That(verdicts[0], Is.EqualTo(verdicts[1]));
    }

    private async Task<string> Verdict()
    {
        CommandRun run = await Run("check", "The Pay now button is green", "--json", "--device", "cpu");
        JsonNode verdict = JsonNode.Parse(run.Output)!["assertions"]![0]!;
        return $"{verdict["verdict"]} {verdict["probability"]} {verdict["evidence"]!.ToJsonString()}";
    }

    private Task<CommandRun> Run(string verb, params string[] rest) =>
        CommandRun.Of(ModelLoader.Load, [verb, folder.Write("page.html", Page), .. rest]);
}
