using System.CommandLine;
using System.Globalization;
using Spectre.Console;

namespace VisualAssertions.Cli.See;

/// <summary><c>see IMAGE|URL</c>: what the model reads and sees, the first thing to look at when a verdict surprises.</summary>
internal sealed class SeeCommand
{
    private readonly Argument<string> target = new("image|url")
    {
        Description = "A picture, or the URL of a page to capture",
    };

    private readonly Option<string?> annotate = new("--annotate")
    {
        Description = "Write a copy of the picture with every element framed",
        HelpName = "FILE.png",
    };

    private readonly Option<string?> json = new("--json")
    {
        Description = "Write lines and elements to a file",
        HelpName = "FILE.json",
    };

    private readonly LookOptions look;
    private readonly Surroundings surroundings;

    private SeeCommand(Command command, Surroundings surroundings)
    {
        this.surroundings = surroundings;
        command.Add(target);
        command.Add(json);
        command.Add(annotate);
        look = new LookOptions(command);
    }

    public static Command Make(Surroundings surroundings)
    {
        var command = new Command("see", "Show what the model sees on a picture or a page");
        command.SetExitCode(new SeeCommand(command, surroundings).RunAsync);
        return command;
    }

    private async Task<ExitCode> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        Look seen = await Look.AtAsync(
            parsed.GetValue(target)!,
            look.Device.Read(parsed),
            look.Capture(parsed),
            surroundings,
            cancellation
        );
        if (parsed.GetValue(annotate) is { } picture)
        {
            AtomicFile.Write(picture, ElementMarks.Draw(seen.Screenshot, seen.Seen.Screen).EncodePng());
        }

        if (parsed.GetValue(json) is { } file)
        {
            JsonText.Save(SeeJson.Of(seen), file);
        }

        Write(seen);
        return ExitCode.Passed;
    }

    private void Write(Look seen)
    {
        Terminal terminal = surroundings.Terminal;
        Screen screen = seen.Seen.Screen;
        terminal.Line(seen.Title);
        Table table = new Table().Border(TableBorder.Minimal);
        table.AddColumns("Kind", "Text", "Looks", "Fill", "Place");
        foreach (Element element in screen.Elements)
        {
            table.AddRow(
                new Text(JsonText.Name(element.Kind)),
                new Text(element.Text),
                new Text(string.Join(' ', element.States.Select(JsonText.Name))),
                new Text(element.Fill?.ToString() ?? ""),
                new Text(VerdictWords.Place(element.Box))
            );
        }

        terminal.ClearStatus();
        terminal.Tables.Write(table);
        string phases = string.Join(
            ", ",
            seen.Seen.Phases.Select(phase => $"{phase.Phase} {Milliseconds(phase.Milliseconds)}")
        );
        terminal.Line(
            $"Elements {screen.Elements.Count}, text lines {screen.Lines.Count}, seen in {Milliseconds(seen.Seen.SeeMilliseconds)} ({phases})"
        );
    }

    private static string Milliseconds(double time) => string.Create(CultureInfo.InvariantCulture, $"{time:0} ms");
}
