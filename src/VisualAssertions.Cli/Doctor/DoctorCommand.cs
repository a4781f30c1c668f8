using System.CommandLine;
using VisualAssertions.Capture;

namespace VisualAssertions.Cli.Doctor;

/// <summary><c>doctor</c>: looks at all that the other commands need, and says what to do where something is missing.</summary>
internal sealed class DoctorCommand
{
    private readonly Option<bool> install = new("--install") { Description = "Install a browser if there is none" };
    private readonly DeviceOption device = new();
    private readonly Surroundings surroundings;

    private DoctorCommand(Command command, Surroundings surroundings)
    {
        this.surroundings = surroundings;
        command.Add(install);
        command.Add(device.Option);
    }

    public static Command Make(Surroundings surroundings)
    {
        var command = new Command("doctor", "Check that browser, model and machine are ready");
        command.SetExitCode(new DoctorCommand(command, surroundings).RunAsync);
        return command;
    }

    private async Task<ExitCode> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        if (parsed.GetValue(install))
        {
            await BrowserFinder.OfThisMachine.FindOrInstallAsync(surroundings.Terminal.Problem, cancellation);
        }

        Examination[] examinations =
        [
            new("driver", Examinations.DriverAsync),
            new("browser", token => Examinations.BrowserAsync(surroundings.Browser, token)),
            new("runtime", Examinations.RuntimeAsync),
            new("files", Examinations.ModelFilesAsync),
            new("model", token => Examinations.ModelAsync(surroundings.LoadJudge, device.Read(parsed), token)),
            new("memory", Examinations.MemoryAsync),
            new("disk", Examinations.DiskAsync),
        ];
        bool well = true;
        foreach (Examination examination in examinations)
        {
            surroundings.Terminal.Status($"Looking at the {examination.What}");
            well &= await ExamineAsync(examination, cancellation);
        }

        surroundings.Terminal.Line(well ? "Everything is ready." : "Not ready yet.", well ? Tone.Good : Tone.Bad);
        return well ? ExitCode.Passed : ExitCode.Environment;
    }

    private async Task<bool> ExamineAsync(Examination examination, CancellationToken cancellation)
    {
        try
        {
            string found = await examination.Look(cancellation);
            surroundings.Terminal.Line($"ok       {examination.What, -8} {found}");
            return true;
        }
        catch (VisualAssertException problem)
        {
            surroundings.Terminal.Line($"PROBLEM  {examination.What, -8} {Indent(problem.Message)}", Tone.Bad);
            return false;
        }
    }

    private static string Indent(string message) => message.ReplaceLineEndings("\n" + new string(' ', 18));

    /// <param name="What">One word.</param>
    /// <param name="Look">Answers what it found in one line, or throws what is wrong and what to do.</param>
    private sealed record Examination(string What, Func<CancellationToken, Task<string>> Look);
}
