namespace VisualAssertions.Cli.Tests.Commands;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class InitSpecs : IDisposable
{
    private readonly TestFolder folder = new();
    private readonly ScriptedJudge judge = new();

    private string Specs => folder.File("specs");

    public void Dispose() => folder.Dispose();

    [Test]
    public async Task The_first_spec_is_right_and_runs_with_the_model_that_is_shipped()
    {
        CommandRun init = await CommandRun.Of(judge, "init", Specs);
        CommandRun lint = await CommandRun.Of(judge, "lint", Specs);
        CommandRun run = await CommandRun.Of(ModelLoader.Load, "run", Specs, "--output", folder.File("out"));

        Assert.That((init.ExitCode, lint.ExitCode), Is.EqualTo((0, 0)), lint.Output);
        Assert.That(init.Output, Does.EndWith($"Next     visualassert run {Specs}\n"));
        Assert.That(run.Error, Is.Empty);
        Assert.That(run.Output, Does.Match("of 4 tests pass").And.Not.Contain("LOST"));
    }

    [Test]
    public async Task Editors_find_the_schema_beside_the_spec()
    {
        await CommandRun.Of(judge, "init", Specs);

        string first = File.ReadLines(Path.Combine(Specs, "example.visual.yaml")).First();
        string schema = Path.Combine(Specs, first.Split("$schema=")[1]);
        Assert.That(File.ReadAllText(schema), Does.Contain("VisualAssert spec"));
    }

    [Test]
    public async Task Nothing_is_overwritten()
    {
        string mine = folder.Write("specs/example.visual.yaml", "# mine");

        CommandRun run = await CommandRun.Of(judge, "init", Specs);

        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(run.Error, Does.Contain("nothing was written").And.Contain(mine));
        Assert.That(Directory.GetFiles(Specs), Is.EqualTo(new[] { mine }));
        Assert.That(File.ReadAllText(mine), Is.EqualTo("# mine"));
    }
}
