using System.Diagnostics;

namespace VisualAssertions.Training.Graphs;

/// <summary>Time, steps and samples of a run, over all its sittings.</summary>
internal sealed class RunClock(double minutes, RunClock.Past past)
{
    private readonly Stopwatch watch = Stopwatch.StartNew();
    private double lastDue = past.Minutes;

    /// <summary>What earlier sittings did; kept beside the checkpoint.</summary>
    internal sealed record Past(double Minutes, long Steps, long Samples);

    public long Steps { get; private set; } = past.Steps;
    public long Samples { get; private set; } = past.Samples;
    public double Minutes => past.Minutes + watch.Elapsed.TotalMinutes;

    /// <summary>0 at the start, 1 at the end.</summary>
    public double Progress => Math.Min(1, Minutes / minutes);
    public bool IsOver => Minutes >= minutes;

    /// <summary>Samples a second in this sitting.</summary>
    public double Rate => (Samples - past.Samples) / watch.Elapsed.TotalSeconds;

    public void Tick(int samples)
    {
        Steps++;
        Samples += samples;
    }

    /// <summary>Whether that many minutes went by since it was last true.</summary>
    public bool IsDue(double every)
    {
        if (Minutes - lastDue < every)
        {
            return false;
        }

        lastDue = Minutes;
        return true;
    }

    public Past Now() => new(Minutes, Steps, Samples);
}
