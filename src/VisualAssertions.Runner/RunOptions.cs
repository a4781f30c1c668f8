namespace VisualAssertions.Runner;

/// <summary>How specs are run.</summary>
public sealed record RunOptions
{
    /// <summary>Where every app is; then nothing is served or started. Null: where each spec says.</summary>
    public Uri? BaseUrl { get; init; }

    /// <summary>How often a test that does not pass is looked at again, whatever the specs say; null: as they say.</summary>
    public int? Retries { get; init; }
}
