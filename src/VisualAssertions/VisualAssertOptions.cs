using VisualAssertions.Capture;

namespace VisualAssertions;

/// <summary>How a screen is captured, and when a statement about it passes.</summary>
public sealed record VisualAssertOptions
{
    public static VisualAssertOptions Default { get; } = new();

    /// <summary>P from which a statement passes, 0 to 1; null: the threshold that the model was calibrated to.</summary>
    public float? PassAt { get; init; }

    /// <summary>P up to which a statement fails, 0 to 1; null: the threshold that the model was calibrated to.</summary>
    public float? FailAt { get; init; }

    /// <summary>What an unsure verdict does; default: it fails, since a wrong pass is the worst there is.</summary>
    public UnsureHandling Unsure { get; init; } = UnsureHandling.Fail;

    /// <summary>Asks each statement turned round as well, and counts a Pass or Fail only if the opposite does not contradict it; default off.</summary>
    public SelfCheck SelfCheck { get; init; } = SelfCheck.Off;

    /// <summary>How pages are captured; a page of the caller's keeps its size, scale and colour scheme.</summary>
    public CaptureOptions Capture { get; init; } = new();

    /// <summary>Time from one look of <c>Eventually</c> to the next; default 250 ms.</summary>
    public TimeSpan Interval { get; init; } = TimeSpan.FromMilliseconds(250);

    /// <summary>Told when a statement does not hold: why it matters.</summary>
    public string? Message { get; init; }

    /// <summary>Folder for marked pictures, <c>*.received.png</c>, and descriptions, <c>*.verified.txt</c>; null: that of the test's source file, or else the current one.</summary>
    public string? Pictures { get; init; }

    /// <summary>The model's thresholds, where none are set here.</summary>
    internal Thresholds Over(Thresholds calibrated)
    {
        float passAt = PassAt ?? Math.Max(calibrated.PassAt, FailAt ?? 0);
        return new Thresholds(passAt, Math.Min(FailAt ?? calibrated.FailAt, passAt));
    }

    /// <summary>Does not wait for rest longer than is left.</summary>
    internal CaptureOptions CaptureWithin(TimeSpan left)
    {
        TimeSpan rest = left < TimeSpan.Zero ? TimeSpan.Zero : left;
        return rest < Capture.StableTimeout ? Capture with { StableTimeout = rest } : Capture;
    }

    /// <exception cref="VisualAssertException">Tells all mistakes together.</exception>
    internal void Check()
    {
        List<string> mistakes = [];
        if (PassAt is < 0 or > 1 or float.NaN)
        {
            mistakes.Add(FormattableString.Invariant($"PassAt     {PassAt}: from 0 to 1"));
        }

        if (FailAt is < 0 or > 1 or float.NaN || FailAt > PassAt)
        {
            mistakes.Add(FormattableString.Invariant($"FailAt     {FailAt}: from 0 to 1, and not above PassAt"));
        }

        if (Interval < TimeSpan.Zero)
        {
            mistakes.Add($"Interval   {Interval}: not negative");
        }

        if (mistakes.Count > 0)
        {
            throw AsserterErrors.BadOptions(mistakes);
        }
    }
}
