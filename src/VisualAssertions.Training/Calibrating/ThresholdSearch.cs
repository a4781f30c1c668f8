namespace VisualAssertions.Training.Calibrating;

/// <summary>The lowest P to pass at for which the false-pass rate stays within a bound, and the same from the other side.</summary>
internal static class ThresholdSearch
{
    private const float Lowest = 0.5f;
    private const float Highest = 0.98f;

    /// <param name="judged">Calibrated P with truth.</param>
    /// <param name="bound">Highest share of false statements that may pass, and of true ones that may fail, 0 to 1.</param>
    public static Thresholds Find(IReadOnlyList<(float P, bool Truth)> judged, double bound)
    {
        float[] falseOnes = [.. judged.Where(item => !item.Truth).Select(item => item.P).OrderDescending()];
        float[] trueOnes = [.. judged.Where(item => item.Truth).Select(item => 1 - item.P).OrderDescending()];
        return new Thresholds(Above(falseOnes, bound), 1 - Above(trueOnes, bound));
    }

    /// <summary>Just above the (n · bound + 1)-th highest.</summary>
    private static float Above(float[] descending, double bound)
    {
        int allowed = (int)(descending.Length * bound);
        float edge = allowed < descending.Length ? MathF.BitIncrement(descending[allowed]) : Lowest;
        return Math.Clamp(edge, Lowest, Highest);
    }
}
