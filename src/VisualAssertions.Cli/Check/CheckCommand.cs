using System.CommandLine;

namespace VisualAssertions.Cli.Check;

/// <summary><c>check IMAGE|URL "statement"…</c>: looks once, judges every statement.</summary>
internal sealed class CheckCommand
{
    private readonly Argument<string> target = new("image|url")
    {
        Description = "A picture, or the URL of a page to capture",
    };

    private readonly Argument<string[]> statements = new("statement")
    {
        Description = "What the screen must show, in English",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string?> annotate = new("--annotate")
    {
        Description = "Write a copy of the picture with the evidence marked",
        HelpName = "FILE.png",
    };

    private readonly Option<bool> json = new("--json") { Description = "Print the verdicts as JSON" };
    private readonly LookOptions look;
    private readonly Surroundings surroundings;

    private CheckCommand(Command command, Surroundings surroundings)
    {
        this.surroundings = surroundings;
        command.Add(target);
        command.Add(statements);
        command.Add(annotate);
        command.Add(json);
        look = new LookOptions(command);
    }

    public static Command Make(Surroundings surroundings)
    {
        var command = new Command("check", "Check statements about a picture or a page");
        command.SetExitCode(new CheckCommand(command, surroundings).RunAsync);
        return command;
    }

    private async Task<ExitCode> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        string[] all = parsed.GetValue(statements)!;
        int empty = Array.FindIndex(all, string.IsNullOrWhiteSpace);
        if (empty >= 0)
        {
            throw CliErrors.EmptyStatement(empty + 1);
        }

        Look seen = await Look.AtAsync(
            parsed.GetValue(target)!,
            look.Device.Read(parsed),
            look.Capture(parsed),
            surroundings,
            cancellation
        );
        Verdict[] verdicts = [.. all.Select(statement => seen.Seen.Judge(statement, cancellation))];
        string? picture = parsed.GetValue(annotate);
        if (picture is not null)
        {
            AtomicFile.Write(picture, VerdictMarks.Draw(seen.Screenshot, verdicts).EncodePng());
        }

        if (parsed.GetValue(json))
        {
            surroundings.Terminal.Line(JsonText.Of(CheckJson.Of(seen, verdicts)));
        }
        else
        {
            new VerdictText(surroundings.Terminal).Write(seen, verdicts, picture);
        }

        return ExitCodes.Gravest(verdicts.Select(verdict => ExitCodes.Of(verdict.Outcome)));
    }
}
