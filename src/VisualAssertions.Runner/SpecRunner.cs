using VisualAssertions.Capture;
using VisualAssertions.Specs;

namespace VisualAssertions.Runner;

/// <summary>Runs cases: each page is seen once, each of its assertions judged once.</summary>
public sealed class SpecRunner
{
    private readonly BrowserHost host;
    private readonly CaseCapture capture;

    private readonly SiteHost? sites;

    /// <param name="host">Has the browsers.</param>
    /// <param name="sites">Keeps servers for further runs; null: each run ends those that it starts.</param>
    public SpecRunner(BrowserHost host, SiteHost? sites = null) =>
        (this.host, this.sites, capture) = (host, sites, new CaseCapture(host));

    /// <summary>Whether everything that the cases ask for is done; to be asked before a model is loaded.</summary>
    /// <exception cref="SpecException">Tells everything that is not done yet.</exception>
    public static void CheckRunnable(IEnumerable<SpecCase> cases, RunOptions options)
    {
        SpecCase[] all = [.. cases];
        if (options.Workers > 1 && options.BaseUrl is null)
        {
            CheckServers(all.Select(one => one.File).Distinct());
        }

        IReadOnlyList<SpecMistake> refused = NotRunnable(all, options);
        if (refused.Count > 0)
        {
            throw new SpecException(refused);
        }
    }

    /// <summary>Everything that the cases ask for and that is not done yet.</summary>
    public static IReadOnlyList<SpecMistake> NotRunnable(IEnumerable<SpecCase> cases, RunOptions options) =>
        NotYet.Find(cases, options.BaseUrl);

    /// <summary>Trouble with one page is that case's result; a cancelled run keeps what is finished.</summary>
    /// <exception cref="SpecException">A case asks for what is not done yet; nothing was run.</exception>
    /// <exception cref="VisualAssertException">There is no browser, or it does not start.</exception>
    public async Task<RunReport> RunAsync(
        IReadOnlyList<SpecCase> cases,
        IScreenJudge judge,
        RunOptions options,
        IRunObserver observer,
        CancellationToken cancellation = default
    )
    {
        CheckRunnable(cases, options);
        var judges = Judges.Load(cases, judge, options.LoadJudge);
        await using var own = new SiteHost();
        var run = new CaseRun(capture, sites ?? own, judges, options);
        var results = new CaseResult?[cases.Count];
        bool interrupted = false;
        try
        {
            await StartBrowsersAsync(cases, cancellation);
            await RunAllAsync(cases, run, results, options.Workers, observer, cancellation);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            interrupted = true;
        }

        return new RunReport([.. results.OfType<CaseResult>()], interrupted);
    }

    /// <summary>One at a time, they can take turns at one address.</summary>
    private static void CheckServers(IEnumerable<SpecFile> files)
    {
        foreach (
            IGrouping<Uri, SpecFile> at in files
                .Where(one => one.WebServer is not null)
                .GroupBy(one => one.WebServer!.Url)
        )
        {
            SpecFile first = at.First();
            if (at.FirstOrDefault(one => !SiteHost.Shares(one, first)) is { } other)
            {
                throw RunErrors.TwoServers(first, other);
            }
        }
    }

    /// <summary>Without a browser there is no run.</summary>
    private async Task StartBrowsersAsync(IEnumerable<SpecCase> cases, CancellationToken cancellation)
    {
        foreach (BrowserChannel channel in cases.Select(one => CaseContext.Channel(one.Use.Browser)).Distinct())
        {
            await host.GetAsync(channel, cancellation);
        }
    }

    /// <param name="cases">To be run.</param>
    /// <param name="run">Runs one of them.</param>
    /// <param name="results">Filled, each in its case's place.</param>
    /// <param name="workers">How many at a time.</param>
    /// <param name="observer">Told of one after the other.</param>
    /// <param name="cancellation">Ends those that are not finished.</param>
    private static async Task RunAllAsync(
        IReadOnlyList<SpecCase> cases,
        CaseRun run,
        CaseResult?[] results,
        int workers,
        IRunObserver observer,
        CancellationToken cancellation
    )
    {
        var telling = new Lock();
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = workers, CancellationToken = cancellation };
        await Parallel.ForAsync(
            0,
            cases.Count,
            parallel,
            async (place, stop) =>
            {
                lock (telling)
                {
                    observer.Started(cases[place]);
                }

                (CaseResult result, CaseLook? look) = await run.RunAsync(cases[place], stop);
                lock (telling)
                {
                    results[place] = result;
                    observer.Finished(result, look);
                }
            }
        );
    }
}
