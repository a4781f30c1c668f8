using System.Diagnostics;

namespace VisualAssertions.Runner;

/// <summary>One time for several acts together, counted from its making.</summary>
internal sealed class Deadline
{
    private readonly long start = Stopwatch.GetTimestamp();
    private readonly TimeSpan time;

    public Deadline(TimeSpan time) => this.time = time;

    /// <summary>At least a millisecond: to Playwright, no time means to wait without end.</summary>
    public TimeSpan Left
    {
        get
        {
            TimeSpan left = time - Stopwatch.GetElapsedTime(start);
            return left > TimeSpan.FromMilliseconds(1) ? left : TimeSpan.FromMilliseconds(1);
        }
    }

    public bool IsOver => Stopwatch.GetElapsedTime(start) >= time;

    public float LeftMilliseconds => (float)Left.TotalMilliseconds;
}
