using VisualAssertions.Owlet;
using VisualAssertions.Owlet.Judging;

namespace VisualAssertions.Training.Calibrating;

/// <summary>
/// Fits P = σ(scale · logit(p) + programs · evidence + shift) by the log-likelihood, with Platt's smoothed targets (1999), by
/// Newton's method.
/// </summary>
internal static class LogisticFit
{
    private const int Steps = 50;

    /// <summary>Holds the fit near its start where there are few statements: worth this many of them.</summary>
    private const double Prior = 4;

    /// <summary>scale, true, false, true of none, false of none, shift.</summary>
    private static readonly double[] Start = [0.6, 2, -1.5, 1, -1, 0];

    public static (float Scale, ProgramShares Programs, float Shift) Fit(IReadOnlyList<Judged> judged)
    {
        double trueCount = judged.Count(item => item.Truth);
        double high = (trueCount + 1) / (trueCount + 2);
        double low = 1 / (judged.Count - trueCount + 2);
        double[] weights = [.. Start];
        for (int step = 0; step < Steps; step++)
        {
            double[] gradient = [.. weights.Select((weight, i) => Prior * (weight - Start[i]))];
            double[,] curvature = new double[weights.Length, weights.Length];
            for (int i = 0; i < weights.Length; i++)
            {
                curvature[i, i] = Prior;
            }

            foreach (Judged item in judged)
            {
                Add(Features(item), item.Truth ? high : low, weights, gradient, curvature);
            }

            double[] move = Solve(curvature, gradient);
            weights = [.. weights.Select((weight, i) => weight - move[i])];
        }

        float[] w = [.. weights.Select(weight => (float)weight)];
        return (Math.Max(w[0], 0.02f), new ProgramShares(w[1], w[2], w[3], w[4]), w[5]);
    }

    private static double[] Features(Judged item)
    {
        ProgramShares told = item.Programs.Evidence;
        return [FamilyCalibration.Logit(item.Network), told.True, told.False, told.TrueOfNone, told.FalseOfNone, 1];
    }

    private static void Add(double[] x, double target, double[] weights, double[] gradient, double[,] curvature)
    {
        double p = 1 / (1 + Math.Exp(-x.Zip(weights, (a, b) => a * b).Sum()));
        double curve = Math.Max(p * (1 - p), 1e-6);
        for (int i = 0; i < x.Length; i++)
        {
            gradient[i] += (p - target) * x[i];
            for (int j = 0; j < x.Length; j++)
            {
                curvature[i, j] += curve * x[i] * x[j];
            }
        }
    }

    /// <summary>A · x = b for a positive definite A, by Gauss's elimination.</summary>
    private static double[] Solve(double[,] a, double[] b)
    {
        int n = b.Length;
        for (int pivot = 0; pivot < n; pivot++)
        {
            for (int row = pivot + 1; row < n; row++)
            {
                double factor = a[row, pivot] / a[pivot, pivot];
                b[row] -= factor * b[pivot];
                for (int column = pivot; column < n; column++)
                {
                    a[row, column] -= factor * a[pivot, column];
                }
            }
        }

        double[] x = new double[n];
        for (int row = n - 1; row >= 0; row--)
        {
            double rest = Enumerable.Range(row + 1, n - row - 1).Sum(column => a[row, column] * x[column]);
            x[row] = (b[row] - rest) / a[row, row];
        }

        return x;
    }
}

/// <param name="Network">The network's p, 0 to 1.</param>
/// <param name="Programs">What the programs come to.</param>
/// <param name="Truth">What is so.</param>
/// <param name="Family">By the network's own guess of the category, as at run time.</param>
internal readonly record struct Judged(float Network, ProgramShares Programs, bool Truth, CategoryFamily Family);
