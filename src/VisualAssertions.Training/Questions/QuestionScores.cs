using System.Globalization;

namespace VisualAssertions.Training.Questions;

/// <summary>Forced accuracy (P ≥ 0.5 against truth), in all and by category; statements of which a subject was found, and accuracy on those.</summary>
internal sealed class QuestionScores
{
    private readonly Dictionary<AssertionCategory, (int Right, int All)> byCategory = [];
    private int right;
    private int all;
    private int saidTrueWrongly;
    private int areFalse;
    private int grounded;
    private int groundedRight;

    public double Accuracy => all == 0 ? 0 : (double)right / all;

    public void Add(AssertionCategory category, float p, bool truth, bool subjectFound)
    {
        bool isRight = (p >= 0.5f) == truth;
        (int Right, int All) sum = byCategory.GetValueOrDefault(category);
        byCategory[category] = (sum.Right + (isRight ? 1 : 0), sum.All + 1);
        right += isRight ? 1 : 0;
        all++;
        areFalse += truth ? 0 : 1;
        saidTrueWrongly += !truth && p >= 0.5f ? 1 : 0;
        grounded += subjectFound ? 1 : 0;
        groundedRight += subjectFound && isRight ? 1 : 0;
    }

    public override string ToString()
    {
        string Percent(double part, double whole) =>
            (100 * part / Math.Max(1, whole)).ToString("0.0", CultureInfo.InvariantCulture);
        string categories = string.Join(
            "  ",
            byCategory
                .OrderBy(pair => pair.Key)
                .Select(pair => $"{pair.Key.ToString().ToLowerInvariant()} {Percent(pair.Value.Right, pair.Value.All)}")
        );
        return $"{Percent(right, all)} % of {all}; false said true {Percent(saidTrueWrongly, areFalse)} %; "
            + $"grounded {Percent(grounded, all)} %, of those {Percent(groundedRight, grounded)} % right\n    {categories}";
    }
}
