namespace VisualAssertions.Capture;

/// <summary>A page as it looked at one moment.</summary>
public sealed record CapturedPage
{
    public required Screenshot Screenshot { get; init; }

    /// <summary>Where the captured locator is, in pixels of the screenshot; null if the whole page was asked for.</summary>
    public Box? Region { get; init; }

    /// <summary>Two frames in a row were equal. If not, something moved for the whole wait, and the picture is one moment of it.</summary>
    public required bool Stable { get; init; }

    /// <summary>A full page went on below the height limit.</summary>
    public bool CutOff { get; init; }
}
