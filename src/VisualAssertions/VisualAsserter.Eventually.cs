using System.Runtime.CompilerServices;
using VisualAssertions.Capture;

namespace VisualAssertions;

/// <summary>Asserting with patience.</summary>
public sealed partial class VisualAsserter
{
    /// <summary>Looks again and again until the statement holds on two looks in a row; fails the test after <paramref name="timeout"/>.</summary>
    /// <remarks>A picture that has not changed is not looked at again: the same pixels get the same verdict.</remarks>
    public async Task Eventually(
        ScreenSource source,
        string statement,
        TimeSpan timeout,
        VisualAssertOptions? options = null,
        CancellationToken cancellation = default,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0
    )
    {
        options ??= VisualAssertOptions.Default;
        options.Check();
        AsserterErrors.RequireStatements([statement]);
        AsserterErrors.RequireTime(timeout);
        long start = time.GetTimestamp();
        bool held = false;
        for (VisualScreen? screen = null; ; )
        {
            TimeSpan left = timeout - time.GetElapsedTime(start);
            CapturedPage page = await source.CaptureAsync(options.CaptureWithin(left), cancellation);
            screen = screen?.Shows(page) == true ? screen : await See(page, source.Name, options, cancellation);
            Verdict verdict = await screen.Judge(statement, options, cancellation);
            bool holds = verdict.Outcome == Outcome.Pass;
            bool over = time.GetElapsedTime(start) >= timeout;
            if (holds ? held : over)
            {
                reporting.Tell(new Judged(screen, [verdict], options, CallSite.Of(file, line), Waited(timeout, holds)));
                return;
            }

            held = holds;
            await Task.Delay(options.Interval, time, cancellation);
        }
    }

    private static string[] Waited(TimeSpan timeout, bool holds) =>
        holds ? [] : [FormattableString.Invariant($"Waited   {timeout.TotalSeconds:0.#} s")];
}
