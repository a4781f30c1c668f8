using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.RegularExpressions;
using VisualAssertions.Runner;

namespace VisualAssertions.Cli.Run;

/// <summary>The arguments of <c>run</c>.</summary>
internal sealed class RunSettings
{
    /// <summary>As many as a spec may ask for.</summary>
    private const int MostRetries = 10;

    private static readonly string[] KnownReporters = ["list", "html", "json", "junit"];

    private readonly Argument<string> path = new("path")
    {
        Description = "A spec, or a folder with specs at any depth",
        DefaultValueFactory = _ => "specs",
    };

    private readonly Option<string?> grep = new("--grep")
    {
        Description = "Only tests whose spec's and own name contain this pattern, in any case",
        HelpName = "PATTERN",
    };

    private readonly Option<string[]> tag = new("--tag")
    {
        Description = "Only tests and assertions with one of these tags, with commas",
        HelpName = "TAG,TAG",
    };

    private readonly Option<bool> list = new("--list") { Description = "Name the tests and run nothing" };

    private readonly Option<bool> lastFailed = new("--last-failed")
    {
        Description = "Only tests that did not pass in the last run with this output folder",
    };

    private readonly Option<int?> retries = new("--retries")
    {
        Description = "How often a test that does not pass is looked at again, whatever the specs say",
        HelpName = "NUMBER",
    };

    private readonly Option<string?> baseUrl = new("--base-url")
    {
        Description = "Where the app is, whatever the specs say; nothing is served or started then",
        HelpName = "URL",
    };

    private readonly Option<string> output = new("--output")
    {
        Description = "Folder for marked pictures and reports",
        HelpName = "FOLDER",
        DefaultValueFactory = _ => RunOutput.DefaultFolder,
    };

    private readonly Option<string[]> reporter = new("--reporter")
    {
        Description = "How to report, with commas; all but list are files in the output folder",
        HelpName = "list,html,json,junit",
        DefaultValueFactory = _ => ["list", "html"],
    };

    public RunSettings(Command command)
    {
        command.Add(path);
        grep.Validators.Add(CheckPattern);
        baseUrl.Validators.Add(CheckUrl);
        reporter.Validators.Add(CheckReporters);
        retries.Validators.Add(CheckRetries);
        Option[] options = [grep, tag, lastFailed, list, retries, baseUrl, output, reporter, Device.Option];
        foreach (Option option in options)
        {
            command.Add(option);
        }
    }

    public DeviceOption Device { get; } = new();

    public string Path(ParseResult parsed) => parsed.GetValue(path)!;

    /// <exception cref="VisualAssertException">Only what failed is wanted, and nothing is known of it.</exception>
    public CaseFilter Filter(ParseResult parsed) =>
        new(
            parsed.GetValue(grep) is { } pattern ? Pattern(pattern) : null,
            Words(parsed.GetValue(tag)),
            parsed.GetValue(lastFailed) ? LastRun.Load(Output(parsed)) : null
        );

    public bool List(ParseResult parsed) => parsed.GetValue(list);

    public RunOptions Options(ParseResult parsed) =>
        new()
        {
            BaseUrl = parsed.GetValue(baseUrl) is { } url ? new Uri(url) : null,
            Retries = parsed.GetValue(retries),
        };

    public string Output(ParseResult parsed) => parsed.GetValue(output)!;

    public IReadOnlyList<string> Reporters(ParseResult parsed) => Words(parsed.GetValue(reporter));

    private static Regex Pattern(string pattern) =>
        new(pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    private static string[] Words(string[]? values) =>
        [
            .. (values ?? []).SelectMany(value =>
                value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            ),
        ];

    private static void CheckPattern(OptionResult result)
    {
        try
        {
            Pattern(result.GetValueOrDefault<string>() ?? "");
        }
        catch (RegexParseException problem)
        {
            result.AddError($"--grep: {problem.Message}");
        }
    }

    private static void CheckUrl(OptionResult result)
    {
        string text = result.GetValueOrDefault<string>() ?? "";
        if (!Uri.TryCreate(text, UriKind.Absolute, out Uri? url) || url.Scheme is not ("http" or "https" or "file"))
        {
            result.AddError($"--base-url: '{text}' is no URL; write it as http://localhost:5000.");
        }
    }

    private static void CheckRetries(OptionResult result)
    {
        if (result.GetValueOrDefault<int?>() is not (>= 0 and <= MostRetries))
        {
            result.AddError($"--retries: a number from 0 to {MostRetries}.");
        }
    }

    private static void CheckReporters(OptionResult result)
    {
        foreach (string word in Words(result.GetValueOrDefault<string[]>()).Except(KnownReporters))
        {
            result.AddError($"--reporter: '{word}' is no reporter; there are {string.Join(", ", KnownReporters)}.");
        }
    }
}
