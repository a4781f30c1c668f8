using System.Diagnostics;

namespace VisualAssertions.Bench;

/// <summary>Sees every page of a folder once, judges its statements, and scores the verdicts and the baselines beside them.</summary>
public sealed class BenchRun
{
    private const int BootstrapSeed = 1;

    private readonly IScreenJudge judge;
    private readonly LabelFolder folder;
    private readonly RegionFile? regions;
    private readonly List<string> problems;
    private readonly List<Scored> verdicts = [];
    private readonly List<Scored> blind = [];
    private readonly List<Scored> wordMatch = [];
    private readonly List<BenchItem> items = [];
    private readonly List<double> seeMilliseconds = [];
    private readonly Dictionary<(int Width, int Height), ISeenScreen> empty = [];

    private BenchRun(IScreenJudge judge, LabelFolder folder, RegionFile? regions)
    {
        (this.judge, this.folder, this.regions) = (judge, folder, regions);
        problems = [.. folder.Problems, .. regions?.Problems ?? []];
    }

    /// <param name="judge">What is measured.</param>
    /// <param name="folder">Pictures and labels.</param>
    /// <param name="regions">Elements given instead of seen; null to see the pictures.</param>
    /// <param name="progress">Told the number of pages done.</param>
    /// <param name="cancellation">Ends the run between two statements.</param>
    /// <exception cref="VisualAssertException">No page can be scored.</exception>
    public static BenchReport Score(
        IScreenJudge judge,
        LabelFolder folder,
        RegionFile? regions = null,
        Action<int>? progress = null,
        CancellationToken cancellation = default
    )
    {
        var run = new BenchRun(judge, folder, regions);
        for (int page = 0; page < folder.Pages.Count; page++)
        {
            run.ScorePage(page, cancellation);
            progress?.Invoke(page + 1);
        }

        return run.items.Count > 0
            ? run.Report()
            : throw LabelErrors.NothingToScore(Path.Combine(folder.Path, LabelFolder.FileName), run.problems);
    }

    private void ScorePage(int page, CancellationToken cancellation)
    {
        LabelledPage labelled = folder.Pages[page];
        if (Look(labelled, cancellation) is not { } seen)
        {
            return;
        }

        seeMilliseconds.Add(seen.SeeMilliseconds);
        var matching = new WordMatch(seen.Screen);
        ISeenScreen nothing = Empty(seen.Screen.Width, seen.Screen.Height);
        foreach (LabelledAssertion assertion in labelled.Assertions)
        {
            Verdict verdict = seen.Judge(assertion.Text, cancellation);
            Verdict unseen = nothing.Judge(assertion.Text, cancellation);
            verdicts.Add(new Scored(page, assertion.Expected, verdict.Probability, verdict.Outcome));
            blind.Add(new Scored(page, assertion.Expected, unseen.Probability, unseen.Outcome));
            wordMatch.Add(matching.Judge(page, assertion));
            items.Add(Item(labelled, assertion, verdict, seen.SeeMilliseconds));
        }
    }

    /// <summary>Null, and a problem noted, if there is nothing to look at.</summary>
    private ISeenScreen? Look(LabelledPage page, CancellationToken cancellation)
    {
        if (regions is not null)
        {
            if (regions.Find(page.Image) is { } screen)
            {
                return judge.Understand(screen);
            }

            problems.Add(LabelErrors.NoRegionsFor(LabelFolder.FileName, page.Line, page.Image));
            return null;
        }

        try
        {
            return judge.See(Screenshot.Load(Path.Combine(folder.Path, page.Image)), cancellation);
        }
        catch (VisualAssertException problem) when (problem.Trouble == Trouble.Usage)
        {
            problems.Add($"{LabelFolder.FileName}:{page.Line}: {problem.Message.Split('\n')[0]}");
            return null;
        }
    }

    private ISeenScreen Empty(int width, int height)
    {
        if (!empty.TryGetValue((width, height), out ISeenScreen? seen))
        {
            empty[(width, height)] = seen = judge.Understand(new Screen(width, height, [], []));
        }

        return seen;
    }

    private static BenchItem Item(LabelledPage page, LabelledAssertion assertion, Verdict verdict, double seeMs) =>
        new()
        {
            Image = page.Image,
            Text = assertion.Text,
            Category = assertion.Category,
            Set = assertion.Set,
            Expected = assertion.Expected,
            Probability = verdict.Probability,
            Verdict = JsonText.Name(verdict.Outcome),
            Answer = verdict.Answer,
            Evidence = [.. verdict.Evidence.Select(e => new EvidenceBox(e.Box.X, e.Box.Y, e.Box.Width, e.Box.Height))],
            SeeMs = seeMs,
            AskMs = verdict.AskMilliseconds,
        };

    private BenchReport Report()
    {
        using Process process = Process.GetCurrentProcess();
        Score all = Group(verdicts);
        return new BenchReport(all)
        {
            ByCategory = Groups(item => item.Category),
            BySet = Groups(item => item.Set),
            Baselines = new Dictionary<string, Score>
            {
                ["alwaysYes"] = Bench.Score.Of([
                    .. verdicts.Select(v => v with { Probability = 1, Outcome = Outcome.Pass }),
                ]),
                ["blind"] = Bench.Score.Of(blind),
                ["ocrStringMatch"] = Bench.Score.Of(wordMatch),
            },
            Latency = Latency(),
            PeakMemoryMb = process.PeakWorkingSet64 / (1024.0 * 1024.0),
            Model = new ModelReport(judge.Name, judge.Sha256, judge.Device),
            Problems = problems,
            Items = items,
        };
    }

    private SortedDictionary<string, Score> Groups(Func<BenchItem, string?> name) =>
        new(
            items
                .Zip(verdicts, (item, verdict) => (Name: name(item), verdict))
                .Where(pair => pair.Name is not null)
                .GroupBy(pair => pair.Name!, pair => pair.verdict)
                .ToDictionary(group => group.Key, group => Group([.. group])),
            StringComparer.Ordinal
        );

    private static Score Group(IReadOnlyCollection<Scored> scored) =>
        Bench.Score.Of(scored) with
        {
            Intervals = new Bootstrap(BootstrapSeed).Intervals(scored),
        };

    private LatencyReport Latency()
    {
        double[] see = [.. seeMilliseconds.Order()];
        double[] ask = [.. items.Select(item => item.AskMs).Order()];
        return new LatencyReport(
            Quantiles.Of(see, 0.5),
            Quantiles.Of(see, 0.95),
            Quantiles.Of(ask, 0.5),
            Quantiles.Of(ask, 0.95)
        );
    }
}
