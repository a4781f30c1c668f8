using System.CommandLine;
using VisualAssertions.Cli.Run;
using VisualAssertions.Cli.Run.Html;

namespace VisualAssertions.Cli.ShowReport;

/// <summary><c>show-report [FOLDER]</c>: opens the report of a run, or says where it is.</summary>
internal sealed class ShowReportCommand
{
    private readonly Argument<string> folder = new("folder")
    {
        Description = "The output folder of the run, or the report's own",
        DefaultValueFactory = _ => RunOutput.DefaultFolder,
    };

    private readonly Surroundings surroundings;

    private ShowReportCommand(Command command, Surroundings surroundings)
    {
        this.surroundings = surroundings;
        command.Add(folder);
    }

    public static Command Make(Surroundings surroundings)
    {
        var command = new Command("show-report", "Open the report of a run");
        var show = new ShowReportCommand(command, surroundings);
        command.SetExitCode((parsed, _) => Task.FromResult(show.Run(parsed)));
        return command;
    }

    private ExitCode Run(ParseResult parsed)
    {
        string given = parsed.GetValue(folder)!;
        string[] places =
        [
            Path.Combine(given, HtmlReport.FolderName, HtmlReport.PageName),
            Path.Combine(given, HtmlReport.PageName),
        ];
        string page = Array.Find(places, File.Exists) ?? throw CliErrors.NoReport(given, places[0]);
        page = Path.GetFullPath(page);
        bool opened = surroundings.OpenFile(page);
        surroundings.Terminal.Line($"Report   {page}");
        if (!opened)
        {
            surroundings.Terminal.Problem("There is no desktop to open it on; open this file in a browser.");
        }

        return ExitCode.Passed;
    }
}
