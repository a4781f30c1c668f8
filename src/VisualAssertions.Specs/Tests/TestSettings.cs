using System.Text.RegularExpressions;

namespace VisualAssertions.Specs;

/// <summary>What a file gives to each of its tests, and a test may change.</summary>
internal sealed partial record TestSettings
{
    private const int MostRetries = 10;

    private static readonly Dictionary<string, SpecRegion> NoRegions = [];

    public IReadOnlyList<string> Tags { get; private init; } = [];
    public UseSettings Use { get; private init; } = UseSettings.None;
    public JudgeSettings Judge { get; private init; } = JudgeSettings.None;
    public int? Retries { get; private init; }
    public TimeSpan? Timeout { get; private init; }
    public WaitSettings Wait { get; private init; } = new();
    public ScreenshotSettings Screenshot { get; private init; } = new();
    public IReadOnlyDictionary<string, SpecRegion> Regions { get; private init; } = NoRegions;

    public static TestSettings Default { get; } = new();

    /// <summary>Tags and regions add up; <c>use</c> and <c>judge</c> merge key by key; the rest replaces what is inherited.</summary>
    public TestSettings With(MappingReader owner) =>
        new()
        {
            Tags = [.. Tags.Union(ReadTags(owner))],
            Use = Merging.Merge(Use, UseSection.Read(owner)),
            Judge = JudgeSection.Read(owner, Judge),
            Retries = owner.Whole("retries", 0, MostRetries) ?? Retries,
            Timeout = owner.Duration("timeout") ?? Timeout,
            Wait = owner.Mapping("wait", SpecKeys.Wait) is { } wait ? ReadWait(wait) : Wait,
            Screenshot = owner.Mapping("screenshot", SpecKeys.Screenshot) is { } shot
                ? ReadScreenshot(shot)
                : Screenshot,
            Regions = Merging.Add(Regions, RegionSection.Read(owner), StringComparer.Ordinal),
        };

    /// <summary>Also of an assertion.</summary>
    public static IReadOnlyList<string> ReadTags(MappingReader owner)
    {
        foreach (ScalarNode item in owner.Items("tags").OfType<ScalarNode>())
        {
            if (!TagPattern().IsMatch(item.Text))
            {
                owner.Context.Add(item, TestMessages.NoTag(item.Text));
            }
        }

        return owner.Texts("tags");
    }

    private static WaitSettings ReadWait(MappingReader wait) =>
        new()
        {
            Target = wait.Text("selector") is { } selector ? new SpecTarget(TargetKind.Selector, selector) : null,
            Stable = wait.Flag("stable") ?? true,
            Visual = wait.Text("visual"),
        };

    private static ScreenshotSettings ReadScreenshot(MappingReader screenshot) =>
        new()
        {
            FullPage = screenshot.Flag("fullPage") ?? false,
            Mask = TargetSection.ReadAll(screenshot, "mask"),
            Hide = TargetSection.ReadAll(screenshot, "hide"),
            StylePath = screenshot.PathOf("style"),
        };

    [GeneratedRegex(@"^[\w.-]+$")]
    private static partial Regex TagPattern();
}
