namespace VisualAssertions.Specs;

/// <summary>One cell of the matrix; what is null does not vary.</summary>
public sealed record MatrixEntry
{
    public SpecViewport? Viewport { get; init; }
    public SpecColorScheme? ColorScheme { get; init; }
    public string? Locale { get; init; }

    /// <summary>What makes the entry, in words: <c>desktop, dark</c>. Empty if nothing varies.</summary>
    public string Name => string.Join(", ", SpecKeys.Varying.Select(Word).Where(word => word is not null));

    /// <param name="key">A key of the matrix.</param>
    /// <returns>As written in a spec; null if the key does not vary.</returns>
    public string? Word(string key) =>
        key switch
        {
            "viewport" => Viewport?.Name,
            "colorScheme" => ColorScheme is { } scheme ? SpecChoices.ColorScheme.Word(scheme) : null,
            "locale" => Locale,
            _ => null,
        };
}

/// <summary>The matrix entries that an assertion is for: for each key, one of the words.</summary>
public sealed record WhenFilter(IReadOnlyDictionary<string, IReadOnlyList<string>> Words)
{
    public static WhenFilter Always { get; } = new(new Dictionary<string, IReadOnlyList<string>>());

    public bool Holds(MatrixEntry entry) =>
        Words.All(pair => entry.Word(pair.Key) is { } word && pair.Value.Contains(word));
}
