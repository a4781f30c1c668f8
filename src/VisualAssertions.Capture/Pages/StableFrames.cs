using System.Diagnostics;

namespace VisualAssertions.Capture;

/// <summary>Takes frames until two in a row are equal, or the wait is over.</summary>
internal sealed class StableFrames(TimeSpan timeout, TimeSpan interval)
{
    /// <param name="shoot">One frame, as PNG; equal pixels give equal bytes.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <returns>The last frame, and whether it equals the one before.</returns>
    public async Task<(Screenshot Frame, bool Stable)> WaitAsync(
        Func<Task<byte[]>> shoot,
        CancellationToken cancellation
    )
    {
        long start = Stopwatch.GetTimestamp();
        byte[] last = await shoot();
        bool stable;
        do
        {
            await Task.Delay(interval, cancellation);
            byte[] next = await shoot();
            stable = next.AsSpan().SequenceEqual(last);
            last = next;
        } while (!stable && Stopwatch.GetElapsedTime(start) < timeout);

        return (Screenshot.Decode(last, "the page's screenshot"), stable);
    }
}
