namespace VisualAssertions.Runner;

/// <summary>How specs are run.</summary>
public sealed record RunOptions
{
    /// <summary>Where every app is; then nothing is served. Null: where each spec says.</summary>
    public Uri? BaseUrl { get; init; }
}
