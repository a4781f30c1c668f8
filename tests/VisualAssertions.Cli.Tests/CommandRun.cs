using VisualAssertions.Capture;

namespace VisualAssertions.Cli.Tests;

/// <summary>What a command printed and how it ended.</summary>
internal sealed record CommandRun(int ExitCode, string Output, string Error)
{
    /// <summary>Files that it opened on the desktop.</summary>
    public IReadOnlyList<string> Opened { get; init; } = [];

    public static Task<CommandRun> Of(IScreenJudge judge, params string[] arguments) => Of(_ => judge, arguments);

    public static Task<CommandRun> Of(Func<ComputeDevice, IScreenJudge> load, params string[] arguments) =>
        Of((device, _) => load(device), arguments);

    /// <param name="load">Gets the folder of a model, or null.</param>
    /// <param name="arguments">As typed.</param>
    public static async Task<CommandRun> Of(Func<ComputeDevice, string?, IScreenJudge> load, params string[] arguments)
    {
        var (output, error) = (new StringWriter { NewLine = "\n" }, new StringWriter { NewLine = "\n" });
        var terminal = new Terminal(output, error, outputIsTerminal: false, errorIsTerminal: false);
        List<string> opened = [];
        bool Open(string path)
        {
            opened.Add(path);
            return true;
        }

        int code = await CommandLine.RunAsync(arguments, new Surroundings(terminal, BrowserHost.Shared, load, Open));
        return new CommandRun(code, output.ToString(), error.ToString()) { Opened = opened };
    }
}
