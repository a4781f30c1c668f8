using System.Text.Json.Nodes;

namespace VisualAssertions.Cli.Tests.Commands;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class AskAndSeeSpecs : IDisposable
{
    private readonly TestFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Test]
    public async Task I_get_an_answer_in_words()
    {
        CommandRun run = await Run("ask", "How many items are in the cart?");

        Assert.That((run.ExitCode, run.Output), Is.EqualTo((0, "3   (confidence 0.90)\n")));
    }

    [Test]
    public async Task I_am_told_when_it_cannot_be_told()
    {
        CommandRun run = await Run("ask", "What was here yesterday?");

        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(run.Output, Does.StartWith("I can't tell from this picture"));
    }

    [Test]
    public async Task I_can_read_the_answer_as_JSON()
    {
        CommandRun run = await Run("ask", "How many items are in the cart?", "--json");

        JsonNode json = JsonNode.Parse(run.Output)!;
        Assert.That((double)json["number"]!, Is.EqualTo(3));
        Assert.That((bool)json["canTell"]!, Is.True);
    }

    [Test]
    public async Task I_see_what_the_model_sees()
    {
        CommandRun run = await Run("see");

        Expectation.Matches("see.txt", run.Output.Replace(folder.Path, "FOLDER", StringComparison.Ordinal));
    }

    [Test]
    public async Task Lines_and_elements_are_written_as_JSON_under_fixed_names()
    {
        string file = folder.File("seen.json");

        await Run("see", "--json", file);

        Expectation.Matches(
            "see.json",
            File.ReadAllText(file).Replace(folder.Path, "FOLDER", StringComparison.Ordinal)
        );
    }

    [Test]
    public async Task Every_element_is_framed_on_a_copy_of_the_picture()
    {
        string marked = folder.File("marked.png");

        await Run("see", "--annotate", marked);

        Assert.That(Screenshot.Load(marked)[60, 58], Is.Not.EqualTo(new Rgb(255, 255, 255)));
    }

    private Task<CommandRun> Run(string verb, params string[] rest)
    {
        float[] kinds = new float[Element.KindCount];
        kinds[(int)ElementKind.NavItem] = 1;
        float[] states = new float[Element.StateCount];
        states[(int)ElementState.Selected] = 0.9f;
        var home = new Box(40, 60, 80, 24);
        var judge = new ScriptedJudge
        {
            Probabilities = { ["How many items are in the cart?"] = 0.9f },
            Lines = { new TextLine("Home", 0.98f, new Box(52, 64, 40, 16)) },
            Elements =
            {
                new Element
                {
                    Box = home,
                    KindProbabilities = kinds,
                    StateProbabilities = states,
                    Text = "Home",
                    Fill = new Rgb(0x1f, 0x6f, 0xeb),
                    Color = new Rgb(255, 255, 255),
                    Icons = [new IconGuess("house", 0.8f)],
                },
            },
        };
        return CommandRun.Of(judge, [verb, folder.Picture("page.png", 300, 200), .. rest]);
    }
}
