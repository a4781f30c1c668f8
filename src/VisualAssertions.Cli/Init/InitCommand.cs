using System.CommandLine;
using VisualAssertions.Specs;

namespace VisualAssertions.Cli.Init;

/// <summary><c>init [FOLDER]</c>: a first spec with a page to run it on, and the schema for editors. Overwrites nothing.</summary>
internal sealed class InitCommand
{
    private const string Example = "example";

    private readonly Argument<string> folder = new("folder")
    {
        Description = "Where the specs of your app will be",
        DefaultValueFactory = _ => "specs",
    };

    private readonly Terminal terminal;

    private InitCommand(Command command, Terminal terminal)
    {
        this.terminal = terminal;
        command.Add(folder);
    }

    public static Command Make(Surroundings surroundings)
    {
        var command = new Command("init", "Write a first spec to start from");
        var init = new InitCommand(command, surroundings.Terminal);
        command.SetExitCode((parsed, _) => Task.FromResult(init.Run(parsed)));
        return command;
    }

    private ExitCode Run(ParseResult parsed)
    {
        string target = parsed.GetValue(folder)!;
        Dictionary<string, byte[]> files = EmbeddedFiles
            .In(Example)
            .ToDictionary(name => Path.Combine(target, name), name => EmbeddedFiles.Read(Example, name));
        files[Path.Combine(target, SpecSchema.FileName)] = SpecSchema.Read();
        string[] existing = [.. files.Keys.Where(File.Exists)];
        if (existing.Length > 0)
        {
            throw CliErrors.Exists(existing);
        }

        foreach ((string path, byte[] bytes) in files)
        {
            AtomicFile.Write(path, bytes);
            terminal.Line($"Wrote    {path}");
        }

        terminal.Line($"Next     visualassert run {target}");
        return ExitCode.Passed;
    }
}
