using Microsoft.Playwright;
using VisualAssertions.Capture;
using VisualAssertions.Specs;

namespace VisualAssertions.Runner;

/// <summary>Looks at a page again and again until a statement holds on two looks in a row.</summary>
internal sealed class VisualWait
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(250);

    private readonly PageCapture capture;
    private readonly IScreenJudge judge;
    private readonly Deadline deadline;

    public VisualWait(PageCapture capture, IScreenJudge judge, Deadline deadline) =>
        (this.capture, this.judge, this.deadline) = (capture, judge, deadline);

    /// <remarks>A picture that has not changed is not looked at again: the same pixels get the same verdict.</remarks>
    /// <param name="page">In the state that the steps brought it to.</param>
    /// <param name="test">Says what to wait for.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <returns>The page as it was when the statement held, and what was seen on it.</returns>
    /// <exception cref="VisualAssertException">The time is over.</exception>
    public async Task<(CapturedPage Captured, ISeenScreen Seen)> UntilItHoldsAsync(
        IPage page,
        SpecTest test,
        CancellationToken cancellation
    )
    {
        (CapturedPage Captured, ISeenScreen Seen)? last = null;
        for (bool held = false; ; )
        {
            CapturedPage captured = await capture.CaptureAsync(page, cancellation);
            ISeenScreen seen =
                last is { } before && before.Captured.Screenshot.Shows(captured.Screenshot)
                    ? before.Seen
                    : judge.See(captured.Screenshot, cancellation);
            last = (captured, seen);
            Verdict verdict = CaseJudge.Judge(seen, test.Wait.Visual!, test.Judge, cancellation);
            bool holds = verdict.Outcome == Outcome.Pass;
            if (holds && held)
            {
                return (captured, seen);
            }

            if (!holds && deadline.IsOver)
            {
                throw PageErrors.NeverHeld(test, page.Url, verdict);
            }

            held = holds;
            await Task.Delay(Interval, cancellation);
        }
    }
}
