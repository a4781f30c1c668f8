namespace VisualAssertions.Cli.Tests.Commands;

public class ExitCodeSpecs
{
    [TestCase(new[] { 0, 1, 0 }, 1)]
    [TestCase(new[] { 1, 3 }, 3)]
    [TestCase(new[] { 3, 5, 1 }, 5)]
    [TestCase(new[] { 5, 130, 3 }, 130)]
    [TestCase(new int[0], 4)]
    public void Where_several_apply_the_gravest_counts(int[] codes, int expected) =>
        Assert.That((int)ExitCodes.Gravest(codes.Select(code => (ExitCode)code)), Is.EqualTo(expected));

    [Test]
    public void Every_code_stands_once_in_the_table() =>
        Assert.That(ExitCodes.Table.Select(row => row.Code), Is.EquivalentTo(Enum.GetValues<ExitCode>()));

    [Test]
    public async Task The_help_lists_them()
    {
        CommandRun run = await CommandRun.Of(new ScriptedJudge(), "--help");

        Assert.That(run.ExitCode, Is.Zero);
        Assert.That(run.Output, Does.Contain("  130  interrupted").And.Contain("  1    a statement failed"));
    }

    [TestCase(
        "chek login.png x",
        "'chek' is no command; there are run, show-report, check, ask, see, lint, init, bench, doctor."
    )]
    [TestCase("check login.png", "Required argument missing")]
    [TestCase("check no-such.png x", "There is no picture 'no-such.png'.")]
    [TestCase("check ftp://host/x.png x", "'ftp://host/x.png' is not a URL that can be opened.")]
    [TestCase("check login.png x --device tpu", "'tpu' not recognized")]
    [TestCase("check http://localhost/ x --viewport wide", "--viewport: 'wide' is no size; write it as 1280x800.")]
    [TestCase("check http://localhost/ x --timeout soon", "--timeout: 'soon' is no time; write it as 30s or 500ms.")]
    [TestCase("check http://localhost/ x --timeout 0s", "give more than 0")]
    [TestCase("bench no-such-folder", "There are no labels to score against.")]
    public async Task A_wrong_command_ends_with_2_and_says_what_is_wrong(string command, string message)
    {
        CommandRun run = await CommandRun.Of(new ScriptedJudge(), command.Split(' '));

        Assert.That(run.Error, Does.Contain(message));
        Assert.That((run.ExitCode, run.Output), Is.EqualTo((2, "")));
    }

    [Test]
    public async Task A_model_that_does_not_load_ends_with_3_and_its_own_message()
    {
        using var folder = new TestFolder();
        var problem = new VisualAssertException("The model file is damaged.", Trouble.Environment);

        CommandRun run = await CommandRun.Of(_ => throw problem, "check", folder.Picture("a.png"), "x");

        Assert.That((run.ExitCode, run.Error), Is.EqualTo((3, "The model file is damaged.\n")));
    }

    [Test]
    public async Task A_mistake_of_ours_ends_with_5_without_a_stack_trace()
    {
        using var folder = new TestFolder();
        var judge = new ScriptedJudge { WhenSeeing = () => throw new InvalidOperationException("lost the plot") };

        CommandRun run = await CommandRun.Of(judge, "see", folder.Picture("a.png"));

        Assert.That(run.ExitCode, Is.EqualTo(5));
        Assert.That(run.Error, Does.StartWith("Internal error: InvalidOperationException: lost the plot\n"));
        Assert.That(run.Error, Does.Not.Contain("   at ").And.Contain("--verbose"));
    }

    [Test]
    public async Task I_get_the_stack_trace_when_I_ask_for_it()
    {
        using var folder = new TestFolder();
        var judge = new ScriptedJudge { WhenSeeing = () => throw new InvalidOperationException("lost the plot") };

        CommandRun run = await CommandRun.Of(judge, "see", folder.Picture("a.png"), "--verbose");

        Assert.That(run.Error, Does.Contain("   at VisualAssertions."));
    }
}
