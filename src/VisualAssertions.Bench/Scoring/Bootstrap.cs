namespace VisualAssertions.Bench;

/// <summary>95 % intervals of a score by drawing pages, not statements: those of one page go wrong together.</summary>
internal sealed class Bootstrap(int seed, int draws = 1000)
{
    /// <summary>For each rate its 2.5 % and 97.5 % quantiles; a rate that no draw has is left out.</summary>
    public IReadOnlyDictionary<string, double[]> Intervals(IReadOnlyCollection<Scored> items)
    {
        Scored[][] pages = [.. items.GroupBy(item => item.Page).Select(page => page.ToArray())];
        var random = new Random(seed);
        Score[] scores = [.. Enumerable.Range(0, draws).Select(_ => Draw(pages, random))];
        var intervals = new Dictionary<string, double[]>();
        foreach ((string name, Func<Score, double?> rate) in Score.Rates)
        {
            double[] sorted = [.. scores.Select(rate).OfType<double>().Order()];
            if (sorted.Length > 0)
            {
                intervals[name] = [Quantiles.Of(sorted, 0.025), Quantiles.Of(sorted, 0.975)];
            }
        }

        return intervals;
    }

    private static Score Draw(Scored[][] pages, Random random)
    {
        var drawn = new List<Scored>();
        for (int i = 0; i < pages.Length; i++)
        {
            drawn.AddRange(pages[random.Next(pages.Length)]);
        }

        return Score.Of(drawn);
    }
}

internal static class Quantiles
{
    /// <summary>Linear between neighbours.</summary>
    public static double Of(ReadOnlySpan<double> sorted, double share)
    {
        double at = share * (sorted.Length - 1);
        int below = (int)at;
        return below + 1 < sorted.Length
            ? sorted[below] + (at - below) * (sorted[below + 1] - sorted[below])
            : sorted[^1];
    }
}
