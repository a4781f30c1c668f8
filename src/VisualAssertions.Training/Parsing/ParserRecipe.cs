namespace VisualAssertions.Training.Parsing;

/// <summary>One run of the parser. Its result stands in the run ledger (models/owlet/README.md).</summary>
internal sealed record ParserRecipe
{
    public double Minutes { get; init; } = 60;

    /// <summary>Statements a step.</summary>
    public int Batch { get; init; } = 96;

    /// <summary>Share of new samples that people said, 0 to 1; the rest is drawn from frames.</summary>
    public float People { get; init; } = 0.62f;

    /// <summary>Share of what people said that is taken with other names, numbers and colours in it.</summary>
    public float Varied { get; init; } = 0.9f;

    public int Kept { get; init; } = 24_000;

    /// <summary>Samples to begin with.</summary>
    public int First { get; init; } = 4_000;

    /// <summary>How often a sample is learnt on average before it is replaced: new ones are added only that fast.</summary>
    public double Uses { get; init; } = 2.5;
    public double LearningRate { get; init; } = 7e-4;
    public double WeightDecay { get; init; } = 0.02;
    public int WarmUpSteps { get; init; } = 60;
    public double AverageDecay { get; init; } = 0.998;
    public double CheckpointMinutes { get; init; } = 10;
}
