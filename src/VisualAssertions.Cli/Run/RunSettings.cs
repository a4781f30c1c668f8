using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.RegularExpressions;
using VisualAssertions.Runner;

namespace VisualAssertions.Cli.Run;

/// <summary>The arguments of <c>run</c>.</summary>
internal sealed partial class RunSettings
{
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

    private readonly Option<string?> browserEndpoint = new("--browser-endpoint")
    {
        Description = "A browser elsewhere: ws:// of a Playwright server, http:// or ws://…/devtools/… of DevTools",
        HelpName = "URL",
    };

    private readonly Option<string?> model = new("--model")
    {
        Description = "Folder of another model",
        HelpName = "FOLDER",
    };

    private readonly Option<int> workers = new("--workers")
    {
        Description = "How many pages are looked at side by side",
        HelpName = "NUMBER",
        DefaultValueFactory = _ => 1,
    };

    private readonly Option<string?> shard = new("--shard")
    {
        Description = "Only one part of the tests, such as 2/5, for several machines",
        HelpName = "PART/PARTS",
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
        workers.Validators.Add(CheckWorkers);
        shard.Validators.Add(CheckShard);
        browserEndpoint.Validators.Add(CheckEndpoint);
        model.AcceptLegalFilePathsOnly();
        Option[] options =
        [
            grep,
            tag,
            lastFailed,
            shard,
            list,
            retries,
            workers,
            baseUrl,
            browserEndpoint,
            output,
            reporter,
            model,
            Device.Option,
        ];
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
            parsed.GetValue(lastFailed) ? LastRun.Load(Output(parsed)) : null,
            parsed.GetValue(shard) is { } part ? Shard.Parse(part) : null
        );

    public bool List(ParseResult parsed) => parsed.GetValue(list);

    public RunOptions Options(ParseResult parsed) =>
        new()
        {
            BaseUrl = parsed.GetValue(baseUrl) is { } url ? new Uri(url) : null,
            Retries = parsed.GetValue(retries),
            Workers = parsed.GetValue(workers),
        };

    public Uri? BrowserEndpoint(ParseResult parsed) =>
        parsed.GetValue(browserEndpoint) is { } url ? new Uri(url) : null;

    /// <summary>Null for the model that comes with the program.</summary>
    public string? Model(ParseResult parsed) => parsed.GetValue(model);

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
}
