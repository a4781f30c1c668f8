namespace VisualAssertions.Training.Context;

/// <summary>One run of the context network. Its result stands in the run ledger (models/owlet/README.md).</summary>
internal sealed record ContextRecipe
{
    public double Minutes { get; init; } = 15;

    /// <summary>Pages a step.</summary>
    public int Batch { get; init; } = 12;
    public double LearningRate { get; init; } = 1e-3;
    public double WeightDecay { get; init; } = 0.05;
    public int WarmUpSteps { get; init; } = 200;
    public double AverageDecay { get; init; } = 0.998;
    public double CheckpointMinutes { get; init; } = 2;
}
