using static TorchSharp.torch;

namespace VisualAssertions.Training.Graphs;

/// <summary>A learning rate that warms up, then falls by half a cosine over the minutes of a run.</summary>
/// <param name="highest">After the warm-up.</param>
/// <param name="warmUpSteps">Steps until it is reached.</param>
internal sealed class CosineRate(double highest, int warmUpSteps)
{
    /// <summary>Share of the highest that it never falls below.</summary>
    private const double Least = 0.02;

    public void Set(optim.Optimizer optimizer, RunClock clock)
    {
        double warm = Math.Min(1, (clock.Steps + 1) / (double)warmUpSteps);
        double decay = 0.5 * (1 + Math.Cos(Math.PI * clock.Progress));
        foreach (var group in optimizer.ParamGroups)
        {
            group.LearningRate = highest * warm * Math.Max(Least, decay);
        }
    }
}
