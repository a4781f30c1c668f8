using System.CommandLine;
using VisualAssertions.Bench;

namespace VisualAssertions.Cli.Bench;

/// <summary><c>bench FOLDER</c>: scores the model on labelled screenshots.</summary>
internal sealed class BenchCommand
{
    private readonly Argument<string> folder = new("folder")
    {
        Description = $"A folder of pictures with {LabelFolder.FileName}",
    };

    private readonly Option<string?> json = new("--json")
    {
        Description = "Write the scores to a file",
        HelpName = "FILE.json",
    };

    private readonly Option<string?> regions = new("--regions")
    {
        Description = "Score on elements given in a file instead of seeing the pictures",
        HelpName = "FILE.jsonl",
    };

    private readonly Option<SelfCheck> selfCheck = new("--self-check")
    {
        Description =
            "negation: also ask each statement turned round, and count what the opposite contradicts as unsure",
    };

    private readonly DeviceOption device = new();
    private readonly Surroundings surroundings;

    private BenchCommand(Command command, Surroundings surroundings)
    {
        this.surroundings = surroundings;
        command.Add(folder);
        command.Add(json);
        command.Add(regions);
        command.Add(selfCheck);
        command.Add(device.Option);
    }

    public static Command Make(Surroundings surroundings)
    {
        var command = new Command("bench", "Score the model on a folder of labelled screenshots");
        var bench = new BenchCommand(command, surroundings);
        command.SetExitCode((parsed, cancellation) => Task.FromResult(bench.Run(parsed, cancellation)));
        return command;
    }

    private ExitCode Run(ParseResult parsed, CancellationToken cancellation)
    {
        Terminal terminal = surroundings.Terminal;
        LabelFolder labels = LabelFolder.Load(parsed.GetValue(folder)!);
        RegionFile? given = parsed.GetValue(regions) is { } file ? RegionFile.Load(file) : null;
        terminal.Status("Loading the model");
        IScreenJudge judge = surroundings.LoadJudge(device.Read(parsed));
        judge = parsed.GetValue(selfCheck) == SelfCheck.Negation ? new SelfCheckedJudge(judge) : judge;
        BenchReport report = BenchRun.Score(
            judge,
            labels,
            given,
            done => terminal.Status($"{done} of {labels.Pages.Count} pages"),
            cancellation
        );
        terminal.ClearStatus();
        if (parsed.GetValue(json) is { } path)
        {
            report.Save(path);
        }

        BenchTable.Write(report, terminal);
        foreach (string problem in report.Problems)
        {
            terminal.Problem(problem);
        }

        return report.Problems.Count > 0 ? ExitCode.Usage : ExitCode.Passed;
    }
}
