using System.Text.Json.Serialization;

namespace VisualAssertions.Bench;

/// <summary>How good verdicts are. A rate over nothing is null.</summary>
/// <param name="Count">Number of verdicts.</param>
/// <param name="Accuracy">P ≥ 0.5 against truth.</param>
/// <param name="BalancedAccuracy">Mean of the accuracies on true and on false statements, at P ≥ 0.5.</param>
/// <param name="FalsePassRate">Said Pass and false, over all false.</param>
/// <param name="TruePassRate">Said Pass and true, over all true.</param>
/// <param name="Coverage">Said Pass or Fail, over all.</param>
/// <param name="AccuracyOnCovered">Said Pass and true or Fail and false, over all Pass or Fail.</param>
/// <param name="Auroc">Area under the ROC curve: how often a true statement has a higher P than a false one. Smoother than rates at a threshold, so models are chosen by it.</param>
/// <param name="LogLoss">Mean of −ln P of the label; P is kept from 0.0001 to 0.9999.</param>
/// <param name="Ece">Expected calibration error: |mean P − share of true| over 15 equal bins of P, weighted by their counts.</param>
public record Score(
    [property: JsonPropertyOrder(-9)] int Count,
    [property: JsonPropertyOrder(-8)] double? Accuracy,
    [property: JsonPropertyOrder(-7)] double? BalancedAccuracy,
    [property: JsonPropertyOrder(-6)] double? FalsePassRate,
    [property: JsonPropertyOrder(-5)] double? TruePassRate,
    [property: JsonPropertyOrder(-4)] double? Coverage,
    [property: JsonPropertyOrder(-3)] double? AccuracyOnCovered,
    [property: JsonPropertyOrder(-2)] double? Auroc,
    [property: JsonPropertyOrder(-2)] double? LogLoss,
    [property: JsonPropertyOrder(-2)] double? Ece
)
{
    private const int Bins = 15;
    private const double LeastP = 1e-4;

    /// <summary>Every rate under its JSON name.</summary>
    internal static IReadOnlyList<(string Name, Func<Score, double?> Of)> Rates { get; } =
    [
        ("accuracy", score => score.Accuracy),
        ("balancedAccuracy", score => score.BalancedAccuracy),
        ("falsePassRate", score => score.FalsePassRate),
        ("truePassRate", score => score.TruePassRate),
        ("coverage", score => score.Coverage),
        ("accuracyOnCovered", score => score.AccuracyOnCovered),
        ("auroc", score => score.Auroc),
        ("logLoss", score => score.LogLoss),
        ("ece", score => score.Ece),
    ];

    /// <summary>For each rate its 95 % interval as [low, high]; null where none was computed.</summary>
    [JsonPropertyOrder(-1)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, double[]>? Intervals { get; init; }

    public static Score Of(IReadOnlyCollection<Scored> items)
    {
        var (right, covered, rightCovered) = (new Rate(), new Rate(), new Rate());
        var (rightTrue, rightFalse, passTrue, passFalse) = (new Rate(), new Rate(), new Rate(), new Rate());
        foreach (Scored item in items)
        {
            right.Add(item.IsRight);
            (item.Expected ? rightTrue : rightFalse).Add(item.IsRight);
            (item.Expected ? passTrue : passFalse).Add(item.Outcome == Outcome.Pass);
            covered.Add(item.Outcome != Outcome.Unsure);
            if (item.Outcome != Outcome.Unsure)
            {
                rightCovered.Add(item.Outcome == Outcome.Pass == item.Expected);
            }
        }

        return new Score(
            items.Count,
            right.Value,
            (rightTrue.Value + rightFalse.Value) / 2,
            passFalse.Value,
            passTrue.Value,
            covered.Value,
            rightCovered.Value,
            AreaUnderRoc(items),
            items.Count == 0 ? null : items.Average(LossOf),
            CalibrationError(items)
        );
    }

    private static double LossOf(Scored item) =>
        -Math.Log(Math.Clamp(item.Expected ? item.Probability : 1 - item.Probability, LeastP, 1 - LeastP));

    /// <summary>From the ranks of the true ones (Mann–Whitney); equal P share their mean rank. Null where all are true or all false.</summary>
    private static double? AreaUnderRoc(IReadOnlyCollection<Scored> items)
    {
        double trues = items.Count(item => item.Expected);
        double falses = items.Count - trues;
        double ranks = 0;
        int before = 0;
        foreach (IGrouping<float, Scored> equal in items.GroupBy(item => item.Probability).OrderBy(group => group.Key))
        {
            int count = equal.Count();
            ranks += equal.Count(item => item.Expected) * (before + (count + 1) / 2.0);
            before += count;
        }

        return trues == 0 || falses == 0 ? null : (ranks - trues * (trues + 1) / 2) / (trues * falses);
    }

    private static double? CalibrationError(IReadOnlyCollection<Scored> items)
    {
        Span<double> probability = stackalloc double[Bins];
        Span<int> trues = stackalloc int[Bins];
        foreach (Scored item in items)
        {
            int bin = Math.Clamp((int)(item.Probability * Bins), 0, Bins - 1);
            probability[bin] += item.Probability;
            trues[bin] += item.Expected ? 1 : 0;
        }

        double error = 0;
        for (int bin = 0; bin < Bins; bin++)
        {
            error += Math.Abs(probability[bin] - trues[bin]);
        }

        return items.Count == 0 ? null : error / items.Count;
    }

    private sealed class Rate
    {
        private int hits;
        private int all;

        public double? Value => all == 0 ? null : (double)hits / all;

        public void Add(bool hit)
        {
            hits += hit ? 1 : 0;
            all++;
        }
    }
}
