namespace VisualAssertions.Specs;

/// <summary>One page in one state, and what it must show.</summary>
/// <remarks>Settings are merged: nothing has to be looked up in the file any more. Compared by reference in its lists.</remarks>
public sealed record SpecTest
{
    public required string Name { get; init; }

    /// <summary>Absolute, or to be joined with the base URL; null if a step opens the page.</summary>
    public string? Url { get; init; }

    public required IReadOnlyList<string> Tags { get; init; }

    /// <summary>How often a failed test is looked at again; default 0.</summary>
    public int Retries { get; init; }

    /// <summary>Of opening, steps and waiting together; default 30 s.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);

    public required UseSettings Use { get; init; }

    public required JudgeSettings Judge { get; init; }

    public required IReadOnlyList<SetupStep> Setup { get; init; }

    public required WaitSettings Wait { get; init; }

    public required ScreenshotSettings Screenshot { get; init; }

    public required IReadOnlyDictionary<string, SpecRegion> Regions { get; init; }

    public required IReadOnlyList<SpecAssertion> Assertions { get; init; }

    public required SpecLocation Location { get; init; }
}

/// <summary>What to wait for before the screenshot, in this order: the element, rest, the statement.</summary>
public sealed record WaitSettings
{
    /// <summary>Must be visible.</summary>
    public SpecTarget? Target { get; init; }

    /// <summary>Wait for two equal frames in a row; default true.</summary>
    public bool Stable { get; init; } = true;

    /// <summary>Judged again and again until it holds.</summary>
    public string? Visual { get; init; }
}

public sealed record ScreenshotSettings
{
    /// <summary>Capture what scrolling would show too; default false.</summary>
    public bool FullPage { get; init; }

    /// <summary>Painted over.</summary>
    public IReadOnlyList<SpecTarget> Mask { get; init; } = [];

    /// <summary>Made invisible, with their place kept.</summary>
    public IReadOnlyList<SpecTarget> Hide { get; init; } = [];

    /// <summary>Full path of a style sheet that is added to the page.</summary>
    public string? StylePath { get; init; }
}
