using VisualAssertions.Training.Graphs;

namespace VisualAssertions.Training.Networks;

/// <summary>How many of N independent things hold: the Poisson-binomial distribution.</summary>
/// <remarks>
/// Each thing is the polynomial (1 − p) + p·x; their product's coefficients are the distribution. Neighbours are multiplied
/// pair by pair, so that the graph has log₂ N levels instead of N steps.
/// </remarks>
public static class CountDistribution
{
    /// <param name="g">The back end.</param>
    /// <param name="p">[…, N], <paramref name="rows"/> rows.</param>
    /// <param name="rows">Product of the leading sizes.</param>
    /// <param name="n">N.</param>
    /// <param name="bins">Length of the result; its last bin is "bins − 1 or more".</param>
    /// <returns>[rows, bins].</returns>
    public static T Of<T>(IGraph<T> g, T p, int rows, int n, int bins)
    {
        T flat = g.Reshape(p, rows, n, 1);
        T x = g.Concat(2, g.Add(g.Multiply(flat, -1), 1), flat); // [rows, n, 2]
        int length = 2;
        while (n > 1)
        {
            int pairs = n / 2;
            int longer = Math.Min(2 * length - 1, bins);
            T even = g.Reshape(g.Slice(x, 1, 0, 2 * pairs), rows, pairs, 2, length);
            T product = Multiply(g, g.Slice(even, 2, 0, 1), g.Slice(even, 2, 1, 2), rows * pairs, length, longer);
            product = g.Reshape(product, rows, pairs, longer);
            x = n % 2 == 0 ? product : g.Concat(1, product, g.Pad(g.Slice(x, 1, n - 1, n), 2, 0, longer - length));
            (n, length) = (pairs + n % 2, longer);
        }

        return g.Pad(g.Reshape(x, rows, length), 1, 0, bins - length);
    }

    /// <summary>[rows, length] polynomials a and b → [rows, longer]; what would go past the end is added to the last bin.</summary>
    private static T Multiply<T>(IGraph<T> g, T a, T b, int rows, int length, int longer)
    {
        T outer = g.MatMul(g.Reshape(a, rows, length, 1), g.Reshape(b, rows, 1, length));
        float[] route = new float[length * length * longer];
        for (int i = 0; i < length; i++)
        {
            for (int j = 0; j < length; j++)
            {
                route[(i * length + j) * longer + Math.Min(i + j, longer - 1)] = 1;
            }
        }

        return g.MatMul(g.Reshape(outer, rows, length * length), g.Constant(route, length * length, longer));
    }
}
