namespace VisualAssertions.Training.Pages.Rendering;

/// <summary>Which half of kits, icon sets and screen types: validation's are never shown in training.</summary>
public enum PageSplit
{
    Train,
    Validation,
}

/// <summary>Where pages come from.</summary>
public enum PageSource
{
    /// <summary>Components of UI kits put together by chance.</summary>
    Grammar,

    /// <summary>Complete screens written by hand.</summary>
    Whole,
}

/// <summary>How to render pages.</summary>
public sealed record RenderOptions
{
    public PageSplit Split { get; init; } = PageSplit.Train;

    /// <summary>Names of the only kits to use; empty for all of the split.</summary>
    public IReadOnlyList<string> Kits { get; init; } = [];

    /// <summary>Names of the only screen types to use; empty for all of the split.</summary>
    public IReadOnlyList<string> Screens { get; init; } = [];

    /// <summary>The only source of pages; null for both.</summary>
    public PageSource? Source { get; init; }

    /// <summary>Holds the screens written by hand (*.html) while somebody writes them; null for those inside this assembly.</summary>
    public string? WholeFolder { get; init; }

    /// <summary>Holds kits (*.kit) while somebody writes them, beside those inside this assembly; null for none.</summary>
    public string? KitDrafts { get; init; }

    /// <summary>Only the base page of each seed, to look at screens quickly.</summary>
    public bool BaseOnly { get; init; }

    /// <summary>Holds node_modules with the kits and icon sets, and optionally photos/*.jpg.</summary>
    public required string KitsFolder { get; init; }

    /// <summary>Most pixels of one picture.</summary>
    public int MaxPixels { get; init; } = 4_000_000;

    /// <summary>The browser is started anew, with other font settings, after so many navigations.</summary>
    public int NavigationsPerBrowser { get; init; } = 120;
}
