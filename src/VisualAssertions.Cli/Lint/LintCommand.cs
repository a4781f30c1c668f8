using System.CommandLine;
using VisualAssertions.Cli.Run;
using VisualAssertions.Runner;
using VisualAssertions.Specs;

namespace VisualAssertions.Cli.Lint;

/// <summary><c>lint [PATH]</c>: tells everything that is wrong with specs, without a browser or a model.</summary>
internal sealed class LintCommand
{
    /// <summary>Stands for <c>run --base-url</c>, which specs may count on.</summary>
    private static readonly RunOptions Placed = new() { BaseUrl = new Uri("http://localhost/") };

    private readonly Argument<string> path = new("path")
    {
        Description = "A spec, or a folder with specs at any depth",
        DefaultValueFactory = _ => "specs",
    };

    private readonly Terminal terminal;

    private LintCommand(Command command, Terminal terminal)
    {
        this.terminal = terminal;
        command.Add(path);
    }

    public static Command Make(Surroundings surroundings)
    {
        var command = new Command("lint", "Check specs without running them");
        var lint = new LintCommand(command, surroundings.Terminal);
        command.SetExitCode((parsed, _) => Task.FromResult(lint.Run(parsed)));
        return command;
    }

    private ExitCode Run(ParseResult parsed)
    {
        IReadOnlyList<SpecReading> readings = SpecFiles.TryRead(parsed.GetValue(path)!);
        SpecMistake[] mistakes = [.. readings.SelectMany(Mistakes).Distinct()];
        foreach (SpecMistake mistake in mistakes)
        {
            terminal.Line($"{mistake}\n");
        }

        string specs = Counted.Of(readings.Count, "spec");
        if (mistakes.Length > 0)
        {
            terminal.Line($"{Counted.Of(mistakes.Length, "mistake")} in {specs}", Tone.Bad);
            return ExitCode.Usage;
        }

        int assertions = readings.Sum(reading => reading.Spec!.Tests.Sum(test => test.Assertions.Count));
        terminal.Line($"{specs}, {Counted.Of(assertions, "assertion")}: nothing is wrong", Tone.Good);
        return ExitCode.Passed;
    }

    /// <summary>Those of reading; of a spec that can be read, what no picture answers and what is not done yet.</summary>
    private static IEnumerable<SpecMistake> Mistakes(SpecReading reading) =>
        reading.Spec is { } spec
            ? SpecLint
                .Check(spec)
                .Concat(SpecRunner.NotRunnable(spec.Cases(), Placed))
                .OrderBy(mistake => mistake.Location.Line)
            : reading.Mistakes;
}
