using System.Diagnostics;
using VisualAssertions.Capture;
using VisualAssertions.Specs;

namespace VisualAssertions.Runner;

/// <summary>Runs cases one after the other: each page is seen once, each of its assertions judged once.</summary>
public sealed class SpecRunner
{
    private readonly BrowserHost host;
    private readonly CaseCapture capture;

    public SpecRunner(BrowserHost host) => (this.host, capture) = (host, new CaseCapture(host));

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
        await using var sites = new Sites(options.BaseUrl);
        try
        {
            await host.GetAsync(cancellation);
            foreach (SpecCase specCase in cases)
            {
                observer.Started(specCase);
                (CaseResult result, CaseLook? look) = await RunAsync(specCase, judge, sites, cancellation);
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

    private async Task<(CaseResult Result, CaseLook? Look)> RunAsync(
        SpecCase specCase,
        IScreenJudge judge,
        Sites sites,
        CancellationToken cancellation
    )
    {
        long start = Stopwatch.GetTimestamp();
        for (int attempt = 1; ; attempt++)
        {
            (CaseResult result, CaseLook? look) = await TryAsync(specCase, judge, sites, cancellation);
            if (result.Status == CaseStatus.Passed || attempt > specCase.Test.Retries)
            {
                return (result with { Attempts = attempt, Time = Stopwatch.GetElapsedTime(start) }, look);
            }
        }
    }

    private async Task<(CaseResult Result, CaseLook? Look)> TryAsync(
        SpecCase specCase,
        IScreenJudge judge,
        Sites sites,
        CancellationToken cancellation
    )
    {
        var result = new CaseResult
        {
            Case = specCase,
            Assertions = [],
            Attempts = 1,
            Time = TimeSpan.Zero,
        };
        try
        {
            Uri? baseUrl = sites.BaseOf(specCase.File);
            CaseShot shot = await capture.ShootAsync(specCase, baseUrl, cancellation);
            ISeenScreen seen = judge.See(shot.Screenshot, cancellation);
            var judging = new CaseJudge(judge, seen, shot.Regions);
            result = result with
            {
                CameToRest = shot.CameToRest,
                Assertions = [.. specCase.Assertions.Select(assertion => judging.Judge(assertion, cancellation))],
            };
            var look = new CaseLook(shot.Screenshot, seen.Screen) { SeeMilliseconds = seen.SeeMilliseconds };
            return (result, look);
        }
        catch (VisualAssertException problem)
        {
            return (result with { Trouble = problem.Message }, null);
        }
    }
}
