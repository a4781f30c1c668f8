namespace VisualAssertions.Runner;

/// <summary>How specs are run.</summary>
public sealed record RunOptions
{
    /// <summary>Where every app is; then nothing is served or started. Null: where each spec says.</summary>
    public Uri? BaseUrl { get; init; }

    /// <summary>How often a test that does not pass is looked at again, whatever the specs say; null: as they say.</summary>
    public int? Retries { get; init; }

    /// <summary>How many pages are looked at side by side, 1 and up; default 1. All share one browser and one model.</summary>
    public int Workers { get; init; } = 1;

    /// <summary>Loads the model in a folder, for specs that name one; null: none can be loaded.</summary>
    public Func<string, IScreenJudge>? LoadJudge { get; init; }
}
