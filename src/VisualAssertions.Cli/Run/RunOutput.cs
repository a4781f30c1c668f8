using VisualAssertions.Cli.Check;
using VisualAssertions.Runner;
using VisualAssertions.Specs;

namespace VisualAssertions.Cli.Run;

/// <summary>Everything that a run leaves: lines on the terminal, marked pictures, report files.</summary>
internal sealed class RunOutput : IRunObserver
{
    private readonly Dictionary<SpecCase, string> pictures = [];
    private readonly IReadOnlyList<string> reporters;
    private readonly Terminal terminal;
    private readonly ListReporter list;
    private readonly string folder;

    /// <param name="terminal">For the list.</param>
    /// <param name="folder">For pictures and report files.</param>
    /// <param name="reporters"><c>list</c>, <c>json</c>, <c>junit</c>.</param>
    public RunOutput(Terminal terminal, string folder, IReadOnlyList<string> reporters) =>
        (this.terminal, this.folder, this.reporters, list) = (terminal, folder, reporters, new ListReporter(terminal));

    public void Started(SpecCase specCase) => terminal.Status($"Looking at {specCase.File.Name}: {specCase.Name}");

    public void Finished(CaseResult result, CaseLook? look)
    {
        if (look is not null && result.Assertions.Any(assertion => assertion.Effect != Effect.Holds))
        {
            string path = PictureOf(result.Case);
            Verdict[] verdicts = [.. result.Assertions.Select(assertion => assertion.Verdict)];
            AtomicFile.Write(path, VerdictMarks.Draw(look.Screenshot, verdicts).EncodePng());
            pictures[result.Case] = path;
        }

        if (reporters.Contains("list"))
        {
            list.Write(result, pictures.GetValueOrDefault(result.Case));
        }
    }

    /// <param name="report">Of all cases that were finished.</param>
    /// <param name="planned">How many were to be run.</param>
    /// <param name="judge">What looked.</param>
    public void Close(RunReport report, int planned, IScreenJudge judge)
    {
        if (reporters.Contains("json"))
        {
            JsonText.Save(RunJson.Of(report, planned, judge, pictures), Path.Combine(folder, "report.json"));
        }

        if (reporters.Contains("junit"))
        {
            AtomicFile.Write(Path.Combine(folder, "junit.xml"), JunitXml.Of(report, pictures));
        }

        if (reporters.Contains("list"))
        {
            list.Summarise(report, planned);
        }
    }

    /// <summary><c>shop-cart-desktop-dark.png</c>; numbered where two cases would share it.</summary>
    private string PictureOf(SpecCase specCase)
    {
        string name = $"{specCase.File.Name} {specCase.Name}";
        string slug = string.Join(
            '-',
            new string([.. name.Select(c => char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' ')]).Split(
                ' ',
                StringSplitOptions.RemoveEmptyEntries
            )
        );
        string first = Path.Combine(folder, $"{slug}.png");
        string path = first;
        for (int number = 2; pictures.ContainsValue(path); number++)
        {
            path = Path.ChangeExtension(first, $"{number}.png");
        }

        return path.Replace('\\', '/');
    }
}
