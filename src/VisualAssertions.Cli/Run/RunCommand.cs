using System.CommandLine;
using VisualAssertions.Capture;
using VisualAssertions.Runner;
using VisualAssertions.Specs;

namespace VisualAssertions.Cli.Run;

/// <summary><c>run [PATH]</c>: runs specs against their apps and says what holds.</summary>
internal sealed class RunCommand
{
    private readonly RunSettings settings;
    private readonly Surroundings surroundings;

    private RunCommand(Command command, Surroundings surroundings) =>
        (settings, this.surroundings) = (new RunSettings(command), surroundings);

    public static Command Make(Surroundings surroundings)
    {
        var command = new Command("run", "Run specs (*.visual.yaml) against their apps");
        command.SetExitCode(new RunCommand(command, surroundings).RunAsync);
        return command;
    }

    private async Task<ExitCode> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        IReadOnlyList<SpecCase> cases = settings.Filter(parsed).Select(SpecFiles.Read(settings.Path(parsed)));
        if (settings.List(parsed))
        {
            CaseList.Write(surroundings.Terminal, cases);
            return ExitCode.Passed;
        }

        ComputeDevice device = settings.Device.Read(parsed);
        RunOptions options = settings.Options(parsed) with
        {
            LoadJudge = folder => surroundings.LoadModel(device, folder),
        };
        SpecRunner.CheckRunnable(cases, options);
        surroundings.Terminal.Status("Loading the model");
        IScreenJudge judge = await Task.Run(() => surroundings.LoadModel(device, settings.Model(parsed)), cancellation);
        var output = new RunOutput(surroundings.Terminal, settings.Output(parsed), settings.Reporters(parsed));
        RunReport report = await RunAsync(parsed, cases, judge, options, output, cancellation);
        output.Close(report, cases, judge);
        return CodeOf(report);
    }

    /// <summary>In a browser of this machine, or in the one that the command line names.</summary>
    private async Task<RunReport> RunAsync(
        ParseResult parsed,
        IReadOnlyList<SpecCase> cases,
        IScreenJudge judge,
        RunOptions options,
        RunOutput output,
        CancellationToken cancellation
    )
    {
        if (settings.BrowserEndpoint(parsed) is not { } endpoint)
        {
            return await new SpecRunner(surroundings.Browser).RunAsync(cases, judge, options, output, cancellation);
        }

        await using var remote = new BrowserHost(endpoint);
        return await new SpecRunner(remote).RunAsync(cases, judge, options, output, cancellation);
    }

    private static ExitCode CodeOf(RunReport report)
    {
        IEnumerable<ExitCode> codes = report.Cases.Select(result =>
            result.Status switch
            {
                CaseStatus.Passed => ExitCode.Passed,
                CaseStatus.Failed => ExitCode.Failed,
                CaseStatus.NotLooked => ExitCode.Environment,
            }
        );
        return ExitCodes.Gravest(report.Interrupted ? codes.Append(ExitCode.Interrupted) : codes);
    }
}
