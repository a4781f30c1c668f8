using System.Text.Json.Nodes;

namespace VisualAssertions.Cli.Tests.Commands;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class CheckSpecs : IDisposable
{
    private readonly TestFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Test]
    public async Task Statements_that_hold_end_with_0()
    {
        CommandRun run = await Check("The logo is top left");

        Assert.That((run.ExitCode, run.Error), Is.EqualTo((0, "")));
    }

    [TestCase("The Pay button is green", Description = "fails")]
    [TestCase("The page looks calm", Description = "unsure")]
    public async Task A_statement_that_fails_or_is_unsure_ends_with_1(string statement)
    {
        CommandRun run = await Check("The logo is top left", statement);

        Assert.That(run.ExitCode, Is.EqualTo(1));
    }

    [Test]
    public async Task I_see_the_words_that_failed_underlined_and_what_was_seen_instead()
    {
        CommandRun run = await Check("The logo is top left", "The Pay button is green", "The page looks calm");

        Expectation.Matches("check.txt", run.Output.Replace(folder.Path, "FOLDER", StringComparison.Ordinal));
    }

    [Test]
    public async Task The_evidence_is_drawn_on_a_copy_of_the_picture()
    {
        string marked = folder.File("out/marked.png");

        CommandRun run = await Check("The Pay button is green", "--annotate", marked);

        var (original, drawn) = (Screenshot.Load(folder.File("login.png")), Screenshot.Load(marked));
        Assert.That((drawn.Width, drawn.Height), Is.EqualTo((original.Width, original.Height)));
        Assert.That(drawn[150, 58], Is.EqualTo(new Rgb(0xcf, 0x22, 0x2e)), "the frame's upper edge, red for a failure");
        Assert.That(drawn[150, 76], Is.EqualTo(original[150, 76]), "inside the frame nothing changes");
        Assert.That(run.Output, Does.Contain($"Picture  {marked}"));
    }

    [Test]
    public async Task I_can_read_the_verdicts_as_JSON()
    {
        CommandRun run = await Check("The Pay button is green", "--json");

        JsonNode json = JsonNode.Parse(run.Output)!;
        JsonNode verdict = json["assertions"]![0]!;
        Assert.That((string?)verdict["verdict"], Is.EqualTo("fail"));
        Assert.That((float)verdict["probability"]!, Is.EqualTo(0.09f));
        Assert.That((float)verdict["evidence"]![0]!["x"]!, Is.EqualTo(100));
        Assert.That((string?)json["model"]!["sha256"], Is.EqualTo("0123abcd"));
        Assert.That(run.ExitCode, Is.EqualTo(1));
    }

    [Test]
    public async Task An_empty_statement_is_a_mistake_that_names_its_place()
    {
        CommandRun run = await Check("The logo is top left", " ");

        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(run.Error, Does.StartWith("Statement 2 is empty"));
    }

    [Test]
    public async Task I_can_check_a_page_of_this_machine_in_the_browser()
    {
        string page = folder.Write("page.html", "<body style='margin:0;background:#336699'>");
        string marked = folder.File("page.png");

        CommandRun run = await Run(page, "The logo is top left", "--viewport", "300x200", "--annotate", marked);

        Assert.That(run.Error, Is.Empty);
        Assert.That(run.Output, Does.StartWith($"{page}, 300×200\n"));
        Assert.That(Screenshot.Load(marked)[299, 199], Is.EqualTo(new Rgb(0x33, 0x66, 0x99)));
    }

    [Test]
    public async Task A_server_that_is_not_running_ends_with_3()
    {
        CommandRun run = await Run("http://127.0.0.1:1/login", "The logo is top left");

        Assert.That(run.ExitCode, Is.EqualTo(3));
        Assert.That(run.Error, Does.StartWith("The page cannot be opened.\nURL        http://127.0.0.1:1/login\n"));
    }

    [Test]
    public async Task A_folder_that_cannot_be_written_to_ends_with_3()
    {
        string file = folder.Write("file", "not a folder");

        CommandRun run = await Check("The logo is top left", "--annotate", Path.Combine(file, "out.png"));

        Assert.That(run.ExitCode, Is.EqualTo(3));
        Assert.That(run.Error, Does.Contain("cannot be written"));
    }

    private Task<CommandRun> Check(params string[] statementsAndOptions) =>
        Run(folder.Picture("login.png", 300, 200), statementsAndOptions);

    private static Task<CommandRun> Run(string target, params string[] statementsAndOptions)
    {
        var pay = new Box(100, 60, 96, 32);
        var judge = new ScriptedJudge
        {
            Probabilities =
            {
                ["The logo is top left"] = 0.97f,
                ["The Pay button is green"] = 0.09f,
                ["The page looks calm"] = 0.55f,
            },
            Evidence = { new Evidence(pay, 0.9f, "button \"Pay\", grey #c8c8c8, disabled") },
        };
        return CommandRun.Of(judge, ["check", target, .. statementsAndOptions]);
    }
}
