using VisualAssertions.Owlet;

namespace VisualAssertions.Training.Calibrating;

/// <summary>Fits P = σ(scale · logit + shift) by the log-likelihood, with Platt's smoothed targets (1999), by Newton's method.</summary>
internal static class PlattScaling
{
    private const int Steps = 50;

    /// <summary>Holds the fit near "as it is" where there are few statements: worth this many of them.</summary>
    private const double Prior = 4;

    public static (float Scale, float Shift) Fit(IReadOnlyList<Judged> judged)
    {
        double trueCount = judged.Count(item => item.Truth);
        double high = (trueCount + 1) / (trueCount + 2);
        double low = 1 / (judged.Count - trueCount + 2);
        (double scale, double shift) = (1, 0);
        for (int step = 0; step < Steps; step++)
        {
            (double gs, double gb) = (Prior * (scale - 1), Prior * shift);
            (double hss, double hsb, double hbb) = (Prior, 0, Prior);
            foreach (Judged item in judged)
            {
                double x = FamilyCalibration.Logit(item.P);
                double p = 1 / (1 + Math.Exp(-(scale * x + shift)));
                double error = p - (item.Truth ? high : low);
                double curve = Math.Max(p * (1 - p), 1e-6);
                (gs, gb) = (gs + error * x, gb + error);
                (hss, hsb, hbb) = (hss + curve * x * x, hsb + curve * x, hbb + curve);
            }

            double determinant = hss * hbb - hsb * hsb;
            scale -= (hbb * gs - hsb * gb) / determinant;
            shift -= (hss * gb - hsb * gs) / determinant;
        }

        return ((float)Math.Max(scale, 0.05), (float)shift);
    }
}

/// <param name="P">Uncalibrated, 0 to 1.</param>
/// <param name="Truth">What is so.</param>
/// <param name="Family">By the network's own guess of the category, as at run time.</param>
internal readonly record struct Judged(float P, bool Truth, CategoryFamily Family);
