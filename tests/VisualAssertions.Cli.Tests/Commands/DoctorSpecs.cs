namespace VisualAssertions.Cli.Tests.Commands;

public class DoctorSpecs
{
    [Test]
    public async Task A_machine_with_all_that_is_needed_is_ready()
    {
        CommandRun run = await CommandRun.Of(new ScriptedJudge(), "doctor", "--install");

        Assert.That(run.Output, Does.EndWith("Everything is ready.\n"), run.Error);
        Assert.That(
            run.Output,
            Does.Contain("it draws text").And.Contain("ONNX Runtime").And.Contain("SHA-256 0123abcd")
        );
        Assert.That(run.ExitCode, Is.Zero);
    }

    [Test]
    public async Task A_model_that_is_missing_is_told_and_the_rest_is_looked_at_all_the_same()
    {
        var problem = new VisualAssertException("The model is missing.\nBuild again.", Trouble.Environment);

        CommandRun run = await CommandRun.Of(_ => throw problem, "doctor");

        Assert.That(
            run.Output,
            Does.Contain("PROBLEM  model    The model is missing.\n                  Build again.\n")
        );
        Assert.That(run.Output, Does.Contain("ok       disk").And.EndWith("Not ready yet.\n"));
        Assert.That(run.ExitCode, Is.EqualTo(3));
    }
}
