using System.Runtime.CompilerServices;
using VisualAssertions.Capture;
using VisualAssertions.Owlet;

namespace VisualAssertions;

/// <summary>What <see cref="VisualAssert"/> calls; to be made and injected where another model or another way to fail is wanted. Safe for parallel use.</summary>
public sealed partial class VisualAsserter
{
    // Seeing uses all cores already: two at once would take as long, and twice the memory.
    private static readonly SemaphoreSlim Seeing = new(1);

    private readonly Lazy<Task<IScreenJudge>> judge;
    private readonly Reporting reporting;
    private readonly TimeProvider time;

    /// <param name="judge">What looks.</param>
    /// <param name="framework">Told what does not hold; null: the adapter of the test that is running.</param>
    /// <param name="time">For <see cref="Eventually"/>; null: the machine's clock.</param>
    public VisualAsserter(IScreenJudge judge, ITestFramework? framework = null, TimeProvider? time = null)
        : this(() => judge, framework, time) { }

    private VisualAsserter(Func<IScreenJudge> load, ITestFramework? framework = null, TimeProvider? time = null)
    {
        judge = new(() => Task.Run(load));
        reporting = new Reporting(framework);
        this.time = time ?? TimeProvider.System;
    }

    /// <summary>The one of this process, with the embedded model, which is loaded at first use.</summary>
    public static VisualAsserter Shared { get; } = new(() => OwletModel.Load());

    /// <summary>What looks; loaded at first use.</summary>
    public Task<IScreenJudge> Judge => judge.Value;

    /// <summary>Fails the test if the statement does not hold, or if that cannot be told.</summary>
    public Task That(
        ScreenSource source,
        string statement,
        VisualAssertOptions? options = null,
        CancellationToken cancellation = default,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0
    ) => All(source, [statement], options, cancellation, file, line);

    /// <summary>Looks once, judges every statement, and tells all failures together.</summary>
    public async Task All(
        ScreenSource source,
        IReadOnlyList<string> statements,
        VisualAssertOptions? options = null,
        CancellationToken cancellation = default,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0
    )
    {
        options ??= VisualAssertOptions.Default;
        AsserterErrors.RequireStatements(statements);
        await using VisualScreen screen = await See(source, options, cancellation);
        List<Verdict> verdicts = [];
        foreach (string statement in statements)
        {
            verdicts.Add(await screen.Judge(statement, options, cancellation));
        }

        reporting.Tell(new Judged(screen, verdicts, options, CallSite.Of(file, line), []));
    }

    /// <summary>Looks once; then any number of statements and questions can be asked, and no verdict throws.</summary>
    /// <exception cref="VisualAssertException">There is nothing to look at, or the model cannot be loaded.</exception>
    public async Task<VisualScreen> See(
        ScreenSource source,
        VisualAssertOptions? options = null,
        CancellationToken cancellation = default
    )
    {
        options ??= VisualAssertOptions.Default;
        options.Check();
        // Loads while the page is captured.
        Task<IScreenJudge> loading = Judge;
        CapturedPage page = await source.CaptureAsync(options.Capture, cancellation);
        await loading.WaitAsync(cancellation);
        return await See(page, source.Name, options, cancellation);
    }

    private async Task<VisualScreen> See(
        CapturedPage page,
        string name,
        VisualAssertOptions options,
        CancellationToken cancellation
    )
    {
        IScreenJudge eyes = await Judge.WaitAsync(cancellation);
        await Seeing.WaitAsync(cancellation);
        try
        {
            return await Task.Run(() => VisualScreen.Look(page, name, eyes, options, cancellation), cancellation);
        }
        finally
        {
            Seeing.Release();
        }
    }
}
