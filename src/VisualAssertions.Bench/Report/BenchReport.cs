namespace VisualAssertions.Bench;

/// <summary>What <c>bench --json</c> writes. Names are fixed; the rates of all items stand at the top.</summary>
public sealed record BenchReport : Score
{
    public BenchReport(Score overall)
        : base(overall) { }

    public required IReadOnlyDictionary<string, Score> ByCategory { get; init; }
    public required IReadOnlyDictionary<string, Score> BySet { get; init; }

    /// <summary><c>alwaysYes</c>, <c>blind</c> (the model on an empty screen) and <c>ocrStringMatch</c>.</summary>
    public required IReadOnlyDictionary<string, Score> Baselines { get; init; }
    public required LatencyReport Latency { get; init; }

    /// <summary>Most memory that the process held, in MiB.</summary>
    public required double PeakMemoryMb { get; init; }
    public required ModelReport Model { get; init; }

    /// <summary>What could not be read or scored, one line each.</summary>
    public required IReadOnlyList<string> Problems { get; init; }
    public required IReadOnlyList<BenchItem> Items { get; init; }

    /// <summary>Whole or not at all.</summary>
    public void Save(string path) => JsonText.Save(this, path);
}

/// <summary>In milliseconds: see is once a picture, ask once a statement.</summary>
public sealed record LatencyReport(double SeeP50, double SeeP95, double AskP50, double AskP95);

public sealed record ModelReport(string Name, string Sha256, string Device);

public sealed record BenchItem
{
    public required string Image { get; init; }
    public required string Text { get; init; }
    public required string Category { get; init; }
    public required string? Set { get; init; }
    public required bool Expected { get; init; }
    public required float Probability { get; init; }

    /// <summary><c>pass</c>, <c>fail</c> or <c>unsure</c>.</summary>
    public required string Verdict { get; init; }
    public required string Answer { get; init; }
    public required IReadOnlyList<EvidenceBox> Evidence { get; init; }
    public required double SeeMs { get; init; }
    public required double AskMs { get; init; }
}

/// <summary>In pixels.</summary>
public sealed record EvidenceBox(float X, float Y, float Width, float Height);
