using System.CommandLine;
using VisualAssertions.Cli.Ask;
using VisualAssertions.Cli.Bench;
using VisualAssertions.Cli.Check;
using VisualAssertions.Cli.Doctor;
using VisualAssertions.Cli.Init;
using VisualAssertions.Cli.Lint;
using VisualAssertions.Cli.Run;
using VisualAssertions.Cli.See;
using VisualAssertions.Cli.ShowReport;

namespace VisualAssertions.Cli;

/// <summary>The command <c>visualassert</c>: its verbs, and how whatever happens becomes a message and an exit code.</summary>
internal static class CommandLine
{
    /// <summary>From Ctrl-C until the process ends regardless: an app's server is ended and reports are written, also on a busy machine.</summary>
    private static readonly TimeSpan TimeToFinish = TimeSpan.FromSeconds(20);

    private static readonly Option<bool> Verbose = new("--verbose")
    {
        Description = "Show the stack trace of an error",
        Recursive = true,
    };

    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, Surroundings surroundings)
    {
        ParseResult parsed = Root(surroundings).Parse(arguments.Count > 0 ? arguments : ["--help"]);
        bool verbose = parsed.GetValue(Verbose);
        try
        {
            if (parsed.Errors.Count > 0)
            {
                surroundings.Terminal.Problem(MistakesIn(parsed));
                return (int)ExitCode.Usage;
            }

            return await parsed.InvokeAsync(
                new InvocationConfiguration
                {
                    EnableDefaultExceptionHandler = false,
                    ProcessTerminationTimeout = TimeToFinish,
                    Output = surroundings.Terminal.Output,
                    Error = surroundings.Terminal.Error,
                }
            );
        }
        catch (OperationCanceledException)
        {
            surroundings.Terminal.Problem("Interrupted.");
            return (int)ExitCode.Interrupted;
        }
        catch (VisualAssertException problem)
        {
            surroundings.Terminal.Problem(verbose ? $"{problem.Message}\n{problem}" : problem.Message);
            return (int)ExitCodes.Of(problem.Trouble);
        }
        catch (Exception problem)
        {
            surroundings.Terminal.Problem(CliErrors.Internal(problem) + (verbose ? $"\n{problem}" : ""));
            return (int)ExitCode.Internal;
        }
    }

    /// <summary>Runs beside the handler of Ctrl-C, which is only set up once the action has returned its task.</summary>
    public static void SetExitCode(this Command command, Func<ParseResult, CancellationToken, Task<ExitCode>> action) =>
        command.SetAction(
            async (parsed, cancellation) => (int)await Task.Run(() => action(parsed, cancellation), cancellation)
        );

    private static RootCommand Root(Surroundings surroundings)
    {
        IEnumerable<string> codes = ExitCodes
            .Table.OrderBy(row => row.Code)
            .Select(row => $"  {(int)row.Code, -4} {row.Means}");
        string description = $"""
            Says whether statements about a screen are true, by looking at it.

            Exit codes:
            {string.Join('\n', codes)}
            """;
        return new RootCommand(description)
        {
            Verbose,
            RunCommand.Make(surroundings),
            ShowReportCommand.Make(surroundings),
            CheckCommand.Make(surroundings),
            AskCommand.Make(surroundings),
            SeeCommand.Make(surroundings),
            LintCommand.Make(surroundings),
            InitCommand.Make(surroundings),
            BenchCommand.Make(surroundings),
            DoctorCommand.Make(surroundings),
        };
    }

    private static string MistakesIn(ParseResult parsed)
    {
        if (parsed.CommandResult.Command is RootCommand root && parsed.UnmatchedTokens.Count > 0)
        {
            string verbs = string.Join(", ", root.Subcommands.Select(verb => verb.Name));
            return $"'{parsed.UnmatchedTokens[0]}' is no command; there are {verbs}.\nSee        visualassert --help";
        }

        string command = parsed.CommandResult.Command is RootCommand ? "" : $" {parsed.CommandResult.Command.Name}";
        return string.Join(
            '\n',
            [.. parsed.Errors.Select(error => error.Message), $"See        visualassert{command} --help"]
        );
    }
}
