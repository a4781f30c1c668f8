namespace VisualAssertions.Specs;

/// <summary>The browser and its context, in Playwright's words. What is null is left to the runner.</summary>
public sealed record UseSettings
{
    public static UseSettings None { get; } = new();

    public SpecBrowser? Browser { get; init; }
    public SpecViewport? Viewport { get; init; }

    /// <summary>Pixels of the picture for one CSS pixel.</summary>
    public float? DeviceScaleFactor { get; init; }
    public SpecColorScheme? ColorScheme { get; init; }

    /// <summary>As in <c>en-GB</c>.</summary>
    public string? Locale { get; init; }

    /// <summary>As in <c>Europe/London</c>.</summary>
    public string? Timezone { get; init; }

    /// <summary>Whether the page is told to avoid motion.</summary>
    public bool? ReducedMotion { get; init; }

    /// <summary>The time that the page sees, standing still.</summary>
    public DateTimeOffset? Clock { get; init; }

    /// <summary>Full path of a file with cookies and local storage, as Playwright saves it.</summary>
    public string? StorageStatePath { get; init; }

    /// <summary>Sent with every request.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();
}

public enum SpecBrowser
{
    Chromium,
    Chrome,
    MsEdge,
}

public enum SpecColorScheme
{
    Light,
    Dark,
}

/// <summary>A size in CSS pixels, or a device of Playwright's list; one of the two.</summary>
/// <param name="Name">In the names of cases, and in <c>when</c>, <c>include</c> and <c>exclude</c>.</param>
public sealed record SpecViewport(string Name, int? Width, int? Height, string? Device);
