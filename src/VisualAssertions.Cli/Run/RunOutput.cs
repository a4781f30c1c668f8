using VisualAssertions.Cli.Run.Html;
using VisualAssertions.Runner;
using VisualAssertions.Specs;

namespace VisualAssertions.Cli.Run;

/// <summary>Everything that a run leaves: lines on the terminal, marked pictures, report files.</summary>
internal sealed class RunOutput : IRunObserver
{
    /// <summary>Where a run leaves its files if nothing else is said.</summary>
    public const string DefaultFolder = ".artifacts/visualassert";

    private readonly Dictionary<SpecCase, string> pictures = [];
    private readonly CaseSlugs slugs = new();
    private readonly IReadOnlyList<string> reporters;
    private readonly Terminal terminal;
    private readonly ListReporter list;
    private readonly HtmlReport? html;
    private readonly string folder;

    /// <param name="terminal">For the list.</param>
    /// <param name="folder">For pictures and report files.</param>
    /// <param name="reporters"><c>list</c>, <c>html</c>, <c>json</c>, <c>junit</c>.</param>
    public RunOutput(Terminal terminal, string folder, IReadOnlyList<string> reporters)
    {
        (this.terminal, this.folder, this.reporters, list) = (terminal, folder, reporters, new ListReporter(terminal));
        html = reporters.Contains("html") ? new HtmlReport(folder, TimeProvider.System) : null;
    }

    public void Started(SpecCase specCase) => terminal.Status($"Looking at {specCase.File.Name}: {specCase.Name}");

    public void Finished(CaseResult result, CaseLook? look)
    {
        if (look is not null)
        {
            html?.Keep(result.Case, look, slugs.Of(result.Case));
        }

        if (look is not null && result.Assertions.Any(assertion => assertion.Effect != Effect.Holds))
        {
            Mark(result, look);
        }

        if (reporters.Contains("list"))
        {
            list.Write(result, pictures.GetValueOrDefault(result.Case));
        }
    }

    /// <param name="report">Of all cases that were finished.</param>
    /// <param name="planned">All that were to be run.</param>
    /// <param name="judge">What looked.</param>
    public void Close(RunReport report, IReadOnlyList<SpecCase> planned, IScreenJudge judge)
    {
        LastRun.Of(report, planned.Select(one => one.Key)).Save(folder);
        RunJson json = RunJson.Of(report, planned.Count, judge, pictures);
        if (reporters.Contains("json"))
        {
            JsonText.Save(json, Path.Combine(folder, "report.json"));
        }

        if (reporters.Contains("junit"))
        {
            AtomicFile.Write(Path.Combine(folder, "junit.xml"), JunitXml.Of(report, pictures));
        }

        html?.Write(json, [.. report.Cases.Select(result => result.Case)]);
        if (reporters.Contains("list"))
        {
            if (html is not null)
            {
                terminal.Line($"Report   visualassert show-report{(folder == DefaultFolder ? "" : $" {folder}")}");
            }

            list.Summarise(report, planned.Count);
        }
    }

    private void Mark(CaseResult result, CaseLook look)
    {
        string path = Path.Combine(folder, $"{slugs.Of(result.Case)}.png").Replace('\\', '/');
        Verdict[] verdicts = [.. result.Assertions.Select(assertion => assertion.Verdict)];
        AtomicFile.Write(path, VerdictMarks.Draw(look.Screenshot, verdicts).EncodePng());
        pictures[result.Case] = path;
    }
}
