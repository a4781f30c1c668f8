namespace VisualAssertions.Cli.Tests.Commands;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class LintCommandSpecs : IDisposable
{
    private readonly TestFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Test]
    public async Task All_mistakes_of_all_specs_are_told_with_their_places_and_end_with_2()
    {
        string a = folder.Write("a.visual.yaml", "url: /\nassert:\n  - The Pay button is clickable\n");
        string b = folder.Write("b.visual.yaml", "url: /\nasert:\n  - x\n");
        string c = folder.Write(
            "deep/c.visual.yaml",
            "url: /\nassert:\n  - The page is white\n  - The page is white\n"
        );

        CommandRun run = await RunAsync();

        Assert.That((run.ExitCode, run.Error), Is.EqualTo((2, "")));
        Assert.That(
            run.Output,
            Does.StartWith($"{a}:3:20\n  - The Pay button is clickable\n                   ^^^^^^^^^^^^\n")
        );
        Assert.That(run.Output, Does.Contain($"{b}:2:1").And.Contain("Did you mean 'assert'?"));
        Assert.That(run.Output, Does.Contain($"{c}:4:").And.Contain("The same statement stands there twice"));
        Assert.That(run.Output, Does.EndWith("mistakes in 3 specs\n"));
    }

    [Test]
    public async Task Specs_that_are_right_end_with_0_though_they_count_on_a_base_url()
    {
        folder.Write("a.visual.yaml", "url: /\nassert:\n  - The Pay button looks enabled\n  - No error is shown\n");

        CommandRun run = await RunAsync();

        Assert.That((run.ExitCode, run.Output), Is.EqualTo((0, "1 spec, 2 assertions: nothing is wrong\n")));
    }

    [Test]
    public async Task A_folder_without_specs_ends_with_4()
    {
        CommandRun run = await RunAsync();

        Assert.That(run.ExitCode, Is.EqualTo(4));
        Assert.That(run.Error, Does.StartWith("There is no spec in the folder"));
    }

    private Task<CommandRun> RunAsync() => CommandRun.Of(new ScriptedJudge(), "lint", folder.Path);
}
