using VisualAssertions.Bench;

namespace VisualAssertions.Cli.Tests.Bench;

public class ScoreSpecs
{
    /// <summary>Two true and three false statements: a pass of each, an unsure of each, and a fail.</summary>
    private static readonly Scored[] Five =
    [
        new(0, true, 0.9f, Outcome.Pass),
        new(0, true, 0.6f, Outcome.Unsure),
        new(0, false, 0.95f, Outcome.Pass),
        new(1, false, 0.4f, Outcome.Unsure),
        new(1, false, 0.1f, Outcome.Fail),
    ];

    [Test]
    public void Every_rate_is_what_its_definition_says()
    {
        Score score = Score.Of(Five);

        Assert.Multiple(() =>
        {
            Assert.That(score.Count, Is.EqualTo(5));
            Assert.That(score.Accuracy, Is.EqualTo(4 / 5.0));
            Assert.That(score.BalancedAccuracy, Is.EqualTo((2 / 2.0 + 2 / 3.0) / 2));
            Assert.That(score.FalsePassRate, Is.EqualTo(1 / 3.0));
            Assert.That(score.TruePassRate, Is.EqualTo(1 / 2.0));
            Assert.That(score.Coverage, Is.EqualTo(3 / 5.0));
            Assert.That(score.AccuracyOnCovered, Is.EqualTo(2 / 3.0));
            Assert.That(score.Auroc, Is.EqualTo(4 / 6.0));
            Assert.That(
                score.LogLoss,
                Is.EqualTo(-(Math.Log(0.9) + Math.Log(0.6) + Math.Log(0.05) + Math.Log(0.6) + Math.Log(0.9)) / 5)
                    .Within(1e-5)
            );
        });
    }

    [Test]
    public void A_rate_over_nothing_is_null_and_not_zero()
    {
        Score score = Score.Of([new(0, true, 0.5f, Outcome.Unsure)]);

        Assert.That(score.FalsePassRate, Is.Null);
        Assert.That(score.BalancedAccuracy, Is.Null);
        Assert.That(score.AccuracyOnCovered, Is.Null);
        Assert.That(score.Auroc, Is.Null);
    }

    [Test]
    public void Equal_P_ranks_true_and_false_alike() =>
        Assert.That(
            Score.Of([new(0, true, 0.5f, Outcome.Unsure), new(0, false, 0.5f, Outcome.Unsure)]).Auroc,
            Is.EqualTo(0.5)
        );

    [Test]
    public void The_calibration_error_is_zero_when_P_is_the_share_of_true_ones()
    {
        Scored[] calibrated = [.. Enumerable.Range(0, 4).Select(i => new Scored(0, i < 1, 0.25f, Outcome.Unsure))];

        Assert.That(Score.Of(calibrated).Ece, Is.EqualTo(0).Within(1e-9));
    }

    [Test]
    public void The_calibration_error_weighs_each_of_fifteen_bins_by_its_count()
    {
        Scored[] items =
        [
            new(0, true, 0.9f, Outcome.Pass),
            new(0, false, 0.9f, Outcome.Pass),
            new(0, false, 0, Outcome.Fail),
        ];

        // The bin of 0.9 holds two of three, half of them true; the bin of 0 is right.
        Assert.That(Score.Of(items).Ece, Is.EqualTo(2 / 3.0 * 0.4).Within(1e-6));
    }

    [Test]
    public void The_interval_holds_the_rate_and_is_the_same_each_time()
    {
        double[] once = new Bootstrap(seed: 1).Intervals(Five)["accuracy"];
        double[] again = new Bootstrap(seed: 1).Intervals(Five)["accuracy"];

        Assert.That(once, Is.EqualTo(again));
        Assert.That(0.8, Is.InRange(once[0], once[1]));
    }

    [Test]
    public void Pages_are_drawn_and_not_statements()
    {
        // One page only: every draw is that page, so nothing varies.
        Scored[] onePage = [.. Five.Select(item => item with { Page = 0 })];

        Assert.That(new Bootstrap(seed: 1).Intervals(onePage)["accuracy"], Is.EqualTo(new[] { 0.8, 0.8 }));
    }

    [Test]
    public void Quantiles_are_linear_between_neighbours()
    {
        Assert.That(Quantiles.Of([10, 20, 30], 0.5), Is.EqualTo(20));
        Assert.That(Quantiles.Of([10, 20], 0.95), Is.EqualTo(19.5).Within(1e-9));
        Assert.That(Quantiles.Of([7], 0.95), Is.EqualTo(7));
    }
}
