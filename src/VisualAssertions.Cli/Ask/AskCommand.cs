using System.CommandLine;
using System.Globalization;

namespace VisualAssertions.Cli.Ask;

/// <summary><c>ask IMAGE|URL "question"</c>: an answer in words, or that it cannot be told.</summary>
internal sealed class AskCommand
{
    private readonly Argument<string> target = new("image|url")
    {
        Description = "A picture, or the URL of a page to capture",
    };
    private readonly Argument<string> question = new("question") { Description = "What to find out, in English" };
    private readonly Option<bool> json = new("--json") { Description = "Print the answer as JSON" };
    private readonly LookOptions look;
    private readonly Surroundings surroundings;

    private AskCommand(Command command, Surroundings surroundings)
    {
        this.surroundings = surroundings;
        command.Add(target);
        command.Add(question);
        command.Add(json);
        look = new LookOptions(command);
    }

    public static Command Make(Surroundings surroundings)
    {
        var command = new Command("ask", "Ask a question about a picture or a page");
        command.SetExitCode(new AskCommand(command, surroundings).RunAsync);
        return command;
    }

    private async Task<ExitCode> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        if (string.IsNullOrWhiteSpace(parsed.GetValue(question)))
        {
            throw CliErrors.EmptyStatement(1);
        }

        Look seen = await Look.AtAsync(
            parsed.GetValue(target)!,
            look.Device.Read(parsed),
            look.Capture(parsed),
            surroundings,
            cancellation
        );
        Answer answer = seen.Seen.Ask(parsed.GetValue(question)!, cancellation);
        if (parsed.GetValue(json))
        {
            surroundings.Terminal.Line(JsonText.Of(AnswerJson.Of(seen, answer)));
        }
        else
        {
            Write(answer);
        }

        return answer.CanTell ? ExitCode.Passed : ExitCode.Failed;
    }

    private void Write(Answer answer)
    {
        Terminal terminal = surroundings.Terminal;
        string sure = string.Create(CultureInfo.InvariantCulture, $"confidence {answer.Probability:0.00}");
        terminal.Line(
            answer.CanTell ? $"{answer.Text}   ({sure})" : $"I can't tell from this picture ({sure})",
            answer.CanTell ? Tone.Plain : Tone.Unsure
        );
        foreach (Evidence evidence in answer.Evidence)
        {
            terminal.Line($"Seen     {VerdictWords.Of(evidence)}");
        }
    }
}

/// <summary>What <c>ask --json</c> prints.</summary>
internal sealed record AnswerJson(
    string Image,
    string Question,
    bool CanTell,
    string Text,
    double? Number,
    float Probability,
    IReadOnlyList<EvidenceJson> Evidence,
    double SeeMs,
    double AskMs
)
{
    public static AnswerJson Of(Look look, Answer answer) =>
        new(
            look.Target,
            answer.Question,
            answer.CanTell,
            answer.Text,
            answer.Number,
            answer.Probability,
            EvidenceJson.Of(answer.Evidence),
            look.Seen.SeeMilliseconds,
            answer.AskMilliseconds
        );
}
