namespace VisualAssertions.Training.Looking;

/// <summary>One run. The defaults are the recipe of the weights that are shipped.</summary>
internal sealed record LookRecipe
{
    public required double Minutes { get; init; }
    public required int Threads { get; init; }
    public ulong Seed { get; init; } = 1;
    public int BatchSize { get; init; } = 128;

    /// <summary>AdamW at its highest, after the warm-up; falls to 1 % by half a cosine over the minutes.</summary>
    public double LearningRate { get; init; } = 2e-3;
    public double WeightDecay { get; init; } = 0.02;
    public int WarmUpSteps { get; init; } = 300;

    /// <summary>Longest gradient that a step takes as it is.</summary>
    public double GradientNorm { get; init; } = 2;

    /// <summary>Of the average of the weights that is shipped.</summary>
    public double AverageDecay { get; init; } = 0.9985;

    /// <summary>How often it saves and validates.</summary>
    public double ReportEveryMinutes { get; init; } = 4;

    /// <summary>Crops of the validation file that are looked at during the run.</summary>
    public int ValidationCrops { get; init; } = 5000;
}
