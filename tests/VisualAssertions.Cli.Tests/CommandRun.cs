using VisualAssertions.Capture;

namespace VisualAssertions.Cli.Tests;

/// <summary>What a command printed and how it ended.</summary>
internal sealed record CommandRun(int ExitCode, string Output, string Error)
{
    public static Task<CommandRun> Of(IScreenJudge judge, params string[] arguments) => Of(_ => judge, arguments);

    public static async Task<CommandRun> Of(Func<ComputeDevice, IScreenJudge> load, params string[] arguments)
    {
        var (output, error) = (new StringWriter { NewLine = "\n" }, new StringWriter { NewLine = "\n" });
        var terminal = new Terminal(output, error, outputIsTerminal: false, errorIsTerminal: false);
        int code = await CommandLine.RunAsync(arguments, new Surroundings(terminal, BrowserHost.Shared, load));
        return new CommandRun(code, output.ToString(), error.ToString());
    }
}
