using Spectre.Console;

namespace VisualAssertions.Cli;

/// <summary>Standard output for results, standard error for problems and progress.</summary>
internal sealed class Terminal
{
    /// <summary>Wide enough for a table in a log file.</summary>
    private const int WidthOfFiles = 160;

    private readonly TextWriter output;
    private readonly TextWriter error;
    private readonly bool showsStatus;
    private readonly bool colors;

    /// <param name="output">For results.</param>
    /// <param name="error">For problems and progress.</param>
    /// <param name="outputIsTerminal">Results may be coloured.</param>
    /// <param name="errorIsTerminal">Progress may be shown.</param>
    public Terminal(TextWriter output, TextWriter error, bool outputIsTerminal, bool errorIsTerminal)
    {
        (this.output, this.error, showsStatus) = (output, error, errorIsTerminal);
        Tables = AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Out = new AnsiConsoleOutput(output),
                Ansi = outputIsTerminal ? AnsiSupport.Detect : AnsiSupport.No,
                ColorSystem = outputIsTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
                Interactive = InteractionSupport.No,
            }
        );
        Tables.Profile.Width = outputIsTerminal ? Tables.Profile.Width : WidthOfFiles;
        colors = Tables.Profile.Capabilities is { Ansi: true, ColorSystem: not ColorSystem.NoColors };
    }

    public TextWriter Output => output;
    public TextWriter Error => error;

    /// <summary>Writes tables to standard output.</summary>
    public IAnsiConsole Tables { get; }

    public static Terminal OfThisProcess() =>
        new(Console.Out, Console.Error, !Console.IsOutputRedirected, !Console.IsErrorRedirected);

    /// <summary>One line of the result, never wrapped.</summary>
    public void Line(string text = "", Tone tone = Tone.Plain)
    {
        ClearStatus();
        string? code = tone switch
        {
            Tone.Plain => null,
            Tone.Good => "\e[32m",
            Tone.Bad => "\e[31m",
            Tone.Unsure => "\e[33m",
        };
        output.WriteLine(colors && code is not null ? $"{code}{text}\e[0m" : text);
    }

    public void Problem(string text)
    {
        ClearStatus();
        error.WriteLine(text);
    }

    /// <summary>What is being done; replaced by the next, and gone before anything else is written.</summary>
    public void Status(string text)
    {
        if (showsStatus)
        {
            error.Write($"\r\e[2K{text}");
        }
    }

    public void ClearStatus() => Status("");
}

internal enum Tone
{
    Plain,
    Good,
    Bad,
    Unsure,
}
