using System.Diagnostics;
using VisualAssertions.Specs;

namespace VisualAssertions.Runner;

/// <summary>Runs one case: looks at its page, and again if it does not pass and may be tried again.</summary>
internal sealed class CaseRun
{
    /// <summary>A server that breaks a connection off because it dies is found dead a moment later.</summary>
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(500);

    private readonly CaseCapture capture;
    private readonly SiteHost sites;
    private readonly Judges judges;
    private readonly RunOptions options;

    public CaseRun(CaseCapture capture, SiteHost sites, Judges judges, RunOptions options) =>
        (this.capture, this.sites, this.judges, this.options) = (capture, sites, judges, options);

    public async Task<(CaseResult Result, CaseLook? Look)> RunAsync(SpecCase specCase, CancellationToken cancellation)
    {
        long start = Stopwatch.GetTimestamp();
        List<string> earlier = [];
        while (true)
        {
            (CaseResult result, CaseLook? look) = await TryAsync(specCase, cancellation);
            if (result.Status == CaseStatus.Passed || earlier.Count >= (options.Retries ?? specCase.Test.Retries))
            {
                return (result with { Earlier = earlier, Time = Stopwatch.GetElapsedTime(start) }, look);
            }

            earlier.Add(result.Words);
        }
    }

    private async Task<(CaseResult Result, CaseLook? Look)> TryAsync(SpecCase specCase, CancellationToken cancellation)
    {
        var result = new CaseResult
        {
            Case = specCase,
            Assertions = [],
            Time = TimeSpan.Zero,
            OwnJudge = judges.Other(specCase),
        };
        try
        {
            IScreenJudge judge = judges.Of(specCase);
            CaseShot shot = await ShootAsync(specCase, judge, cancellation);
            ISeenScreen seen = shot.Seen ?? judge.See(shot.Screenshot, cancellation);
            var judging = new CaseJudge(judge, seen, shot);
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

    /// <summary>A page that was captured while its server died says nothing of the app.</summary>
    private async Task<CaseShot> ShootAsync(SpecCase specCase, IScreenJudge judge, CancellationToken cancellation)
    {
        Site site = await sites.ReachAsync(specCase.File, options.BaseUrl, cancellation);
        await site.CheckAliveAsync(TimeSpan.Zero);
        try
        {
            CaseShot shot = await capture.ShootAsync(specCase, site.BaseUrl, judge, cancellation);
            await site.CheckAliveAsync(TimeSpan.Zero);
            return shot;
        }
        catch (VisualAssertException)
        {
            await site.CheckAliveAsync(Moment);
            throw;
        }
    }
}
