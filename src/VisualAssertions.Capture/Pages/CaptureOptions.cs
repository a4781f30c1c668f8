using Microsoft.Playwright;

namespace VisualAssertions.Capture;

/// <summary>How a page is opened and captured.</summary>
public sealed record CaptureOptions
{
    /// <summary>Width of the viewport in CSS pixels; default 1280. Only for pages opened here.</summary>
    public int Width { get; init; } = 1280;

    /// <summary>Height of the viewport in CSS pixels; default 800. Only for pages opened here.</summary>
    public int Height { get; init; } = 800;

    /// <summary>Pixels of the picture for one CSS pixel; default 1. Only for pages opened here.</summary>
    public float DeviceScale { get; init; } = 1;

    /// <summary>Default light. Only for pages opened here.</summary>
    public ColorScheme ColorScheme { get; init; } = ColorScheme.Light;

    /// <summary>Longest wait for the page to load; default 30 s.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Capture what scrolling would show too, down to <see cref="FullPageHeightLimit"/>; default false.</summary>
    public bool FullPage { get; init; }

    /// <summary>Most of a full page that is captured, in CSS pixels from the top; default 10,000.</summary>
    public int FullPageHeightLimit { get; init; } = 10_000;

    /// <summary>Painted over with one grey, in the pictures only; an element that is not there is no mistake.</summary>
    public IReadOnlyList<ILocator> Mask { get; init; } = [];

    /// <summary>Longest wait for two equal frames in a row; default 5 s.</summary>
    public TimeSpan StableTimeout { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Time between two frames that must be equal; default 100 ms.</summary>
    public TimeSpan FrameInterval { get; init; } = TimeSpan.FromMilliseconds(100);

    /// <exception cref="VisualAssertException">Tells all mistakes together.</exception>
    internal void Check()
    {
        string[] mistakes =
        [
            .. Mistakes(
                (Width is < 1 or > 16_384, $"Width {Width}: from 1 to 16384 CSS pixels"),
                (Height is < 1 or > 16_384, $"Height {Height}: from 1 to 16384 CSS pixels"),
                (!(DeviceScale is >= 0.5f and <= 4), $"DeviceScale {DeviceScale}: from 0.5 to 4"),
                (Timeout <= TimeSpan.Zero, $"Timeout {Timeout}: more than 0"),
                (FullPageHeightLimit < 1, $"FullPageHeightLimit {FullPageHeightLimit}: at least 1 CSS pixel"),
                (StableTimeout < TimeSpan.Zero, $"StableTimeout {StableTimeout}: not negative"),
                (FrameInterval < TimeSpan.Zero, $"FrameInterval {FrameInterval}: not negative")
            ),
        ];
        if (mistakes.Length > 0)
        {
            throw CaptureErrors.BadOptions(mistakes);
        }
    }

    private static IEnumerable<string> Mistakes(params (bool Wrong, string What)[] checks) =>
        checks.Where(check => check.Wrong).Select(check => check.What);
}
