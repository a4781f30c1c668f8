using System.Globalization;
using VisualAssertions.Capture;

namespace VisualAssertions;

/// <summary>A screen that has been looked at once; statements and questions about it cost milliseconds. Safe for parallel use.</summary>
public sealed class VisualScreen : IAsyncDisposable
{
    private readonly CapturedPage page;
    private readonly VisualAssertOptions options;
    private readonly ScreenRegion? region;
    private ISeenScreen? seen;

    private VisualScreen(CapturedPage page, string name, ISeenScreen seen, VisualAssertOptions options)
    {
        (this.page, this.seen, this.options, Screen) = (page, seen, options, seen.Screen);
        region = page.Region is { } box ? new ScreenRegion(box) : null;
        Title = string.Create(CultureInfo.InvariantCulture, $"{name}, {Screenshot.Width}×{Screenshot.Height}");
    }

    /// <summary>The whole viewport, also where an element was asked for.</summary>
    public Screenshot Screenshot => page.Screenshot;

    /// <summary>What was seen; where an element was asked for, only what lies in it, counted from its corner.</summary>
    public Screen Screen { get; }

    /// <summary>False if the page moved for the whole wait, and one moment of it was looked at.</summary>
    public bool CameToRest => page.Stable;

    /// <summary>Where it came from, and its size in pixels.</summary>
    internal string Title { get; }

    private ISeenScreen Seen => seen ?? throw new ObjectDisposedException(nameof(VisualScreen));

    internal static VisualScreen Look(
        CapturedPage page,
        string name,
        IScreenJudge judge,
        VisualAssertOptions options,
        CancellationToken cancellation
    )
    {
        ISeenScreen seen = judge.See(page.Screenshot, cancellation);
        seen = page.Region is { } box ? judge.Understand(new ScreenRegion(box).Crop(seen.Screen)) : seen;
        return new VisualScreen(page, name, seen, options);
    }

    /// <summary>Whether the statement holds; never throws on a verdict.</summary>
    /// <param name="statement">In English.</param>
    /// <param name="options">Thresholds; null: those that the screen was seen with.</param>
    /// <param name="cancellation">Ends the wait.</param>
    public Task<Verdict> Judge(
        string statement,
        VisualAssertOptions? options = null,
        CancellationToken cancellation = default
    )
    {
        VisualAssertOptions wanted = options ?? this.options;
        wanted.Check();
        ISeenScreen from = Seen;
        return Task.Run(() => Place(Checked(from, statement, wanted, cancellation)), cancellation);
    }

    /// <summary>The answer to a question; <see cref="Answer.CanTell"/> is false if the screen does not show it.</summary>
    public Task<Answer> Ask(string question, CancellationToken cancellation = default)
    {
        ISeenScreen from = Seen;
        return Task.Run(() => Place(from.Ask(question, cancellation)), cancellation);
    }

    /// <summary>Lets go of what was seen.</summary>
    public ValueTask DisposeAsync()
    {
        seen = null;
        return ValueTask.CompletedTask;
    }

    /// <summary>The same pixels, so that another look would see the same.</summary>
    internal bool Shows(CapturedPage other) => other.Region == page.Region && other.Screenshot.Shows(Screenshot);

    /// <summary>Lines for a message: where it was demanded, what was looked at, and why.</summary>
    internal IReadOnlyList<string> Facts(CallSite? site, VisualAssertOptions wanted) =>
        [
            .. site is null ? Array.Empty<string>() : [$"Test     {site}"],
            $"Screen   {Title}",
            .. CameToRest ? Array.Empty<string>() : [FailureMessage.Moving],
            .. wanted.Message is { } why ? [$"Why      {why}"] : Array.Empty<string>(),
        ];

    private static Verdict Checked(
        ISeenScreen seen,
        string statement,
        VisualAssertOptions wanted,
        CancellationToken cancellation
    )
    {
        Verdict verdict = seen.Judge(statement, cancellation);
        Thresholds thresholds = wanted.Over(verdict.Thresholds);
        verdict = verdict with { Thresholds = thresholds, Outcome = thresholds.Decide(verdict.Probability) };
        return wanted.SelfCheck == SelfCheck.Negation
            ? NegationCheck.Check(verdict, turned => seen.Judge(turned, cancellation))
            : verdict;
    }

    private Verdict Place(Verdict verdict) => region?.Place(verdict) ?? verdict;

    private Answer Place(Answer answer) => region?.Place(answer) ?? answer;
}
