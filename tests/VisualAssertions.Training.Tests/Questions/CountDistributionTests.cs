using VisualAssertions.Training.Graphs;
using VisualAssertions.Training.Networks;
using static TorchSharp.torch;

namespace VisualAssertions.Training.Tests.Questions;

public sealed class CountDistributionTests
{
    [TestCase(1)]
    [TestCase(5)]
    [TestCase(32)]
    [TestCase(96)]
    public void Counting_pair_by_pair_gives_the_same_distribution_as_counting_one_by_one(int n)
    {
        var random = new Random(n);
        float[] p = [.. Enumerable.Range(0, n).Select(_ => MathF.Pow(random.NextSingle(), 4))];
        using var scope = NewDisposeScope();
        Tensor fast = CountDistribution.Of(new TorchGraph(new WeightStore()), tensor(p, [1, n]), 1, n, bins: 14);
        Assert.That(fast.data<float>().ToArray(), Is.EqualTo(OneByOne(p, 14)).Within(1e-5f));
    }

    /// <summary>The last bin is "that many or more".</summary>
    private static float[] OneByOne(float[] p, int bins)
    {
        float[] distribution = new float[bins];
        distribution[0] = 1;
        foreach (float holds in p)
        {
            for (int k = bins - 1; k >= 0; k--)
            {
                float fromBelow = k > 0 ? distribution[k - 1] * holds : 0;
                float stays = distribution[k] * (k == bins - 1 ? 1 : 1 - holds);
                distribution[k] = stays + fromBelow;
            }
        }

        return distribution;
    }
}
