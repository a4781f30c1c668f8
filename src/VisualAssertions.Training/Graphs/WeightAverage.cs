using static TorchSharp.torch;

namespace VisualAssertions.Training.Graphs;

/// <summary>The running average of weights while they learn (EMA): steadier than the last step's.</summary>
/// <param name="weights">Those that learn.</param>
/// <param name="averaged">The average so far; may be empty.</param>
/// <param name="decay">Share of the average that stays at each update, 0 to 1.</param>
internal sealed class WeightAverage(WeightStore weights, WeightStore averaged, double decay)
{
    private long updates;

    public WeightStore Averaged { get; } = averaged;

    /// <summary>The first steps are averaged over a shorter time.</summary>
    public void Update()
    {
        using var scope = NewDisposeScope();
        using var off = no_grad();
        double keep = Math.Min(decay, (1.0 + updates) / (10.0 + updates));
        updates++;
        foreach ((string name, var weight) in weights.All.Where(one => one.Value.requires_grad))
        {
            var mean = Averaged.Get(name, weight.shape, Init.Zeros);
            mean.mul_(keep).add_(weight.detach(), 1 - keep);
        }
    }
}
