using System.CommandLine;
using Microsoft.Playwright;
using VisualAssertions.Capture;

namespace VisualAssertions.Cli;

/// <summary>How to look: the options that check, ask and see share.</summary>
internal sealed class LookOptions
{
    private readonly Option<string> viewport = new("--viewport")
    {
        Description = "Size of the page in CSS pixels, for a URL",
        HelpName = "WIDTHxHEIGHT",
        DefaultValueFactory = _ => "1280x800",
    };

    private readonly Option<string> colorScheme = new("--color-scheme")
    {
        Description = "Colour scheme that the page is asked for, for a URL",
        HelpName = "light|dark",
        DefaultValueFactory = _ => "light",
    };

    private readonly Option<string> timeout = new("--timeout")
    {
        Description = "Longest wait for a page to load, such as 30s or 500ms",
        HelpName = "TIME",
        DefaultValueFactory = _ => "30s",
    };

    public LookOptions(Command command)
    {
        viewport.Validators.Add(result => Check(result, Arguments.Viewport));
        timeout.Validators.Add(result => Check(result, Arguments.Time));
        colorScheme.AcceptOnlyFromAmong("light", "dark");
        command.Add(Device.Option);
        command.Add(viewport);
        command.Add(colorScheme);
        command.Add(timeout);
    }

    public DeviceOption Device { get; } = new();

    public CaptureOptions Capture(ParseResult parsed)
    {
        (int width, int height) = Arguments.Viewport(parsed.GetValue(viewport)!);
        return new CaptureOptions
        {
            Width = width,
            Height = height,
            ColorScheme = Enum.Parse<ColorScheme>(parsed.GetValue(colorScheme)!, ignoreCase: true),
            Timeout = Arguments.Time(parsed.GetValue(timeout)!),
        };
    }

    private static void Check<T>(System.CommandLine.Parsing.OptionResult result, Func<string, T> parse)
    {
        try
        {
            parse(result.GetValueOrDefault<string>() ?? "");
        }
        catch (FormatException problem)
        {
            result.AddError($"{result.Option.Name}: {problem.Message}");
        }
    }
}
