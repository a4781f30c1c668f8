using VisualAssertions.Capture;
using VisualAssertions.Specs;

namespace VisualAssertions.Runner;

/// <summary>Runs cases one after the other: each page is seen once, each of its assertions judged once.</summary>
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
        IReadOnlyList<SpecMistake> refused = NotRunnable(cases, options);
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
        List<CaseResult> results = [];
        await using var own = new SiteHost();
        var run = new CaseRun(capture, sites ?? own, judge, options);
        try
        {
            foreach (BrowserChannel channel in cases.Select(one => CaseContext.Channel(one.Use.Browser)).Distinct())
            {
                await host.GetAsync(channel, cancellation);
            }

            foreach (SpecCase specCase in cases)
            {
                observer.Started(specCase);
                (CaseResult result, CaseLook? look) = await run.RunAsync(specCase, cancellation);
                results.Add(result);
                observer.Finished(result, look);
            }
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return new RunReport(results, Interrupted: true);
        }

        return new RunReport(results, Interrupted: false);
    }
}
