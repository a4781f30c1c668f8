namespace VisualAssertions;

/// <summary>A Pass or Fail counts only if the statement's opposite isn't held to be just as true, or just as false.</summary>
public static class NegationCheck
{
    /// <summary>Below it the opposite is held false, above it true.</summary>
    private const float EvenChance = 0.5f;

    /// <param name="verdict">Decided. An unsure one stays so, and its opposite is not asked.</param>
    /// <param name="judge">Judges the opposite on the same look.</param>
    public static Verdict Check(Verdict verdict, Func<string, Verdict> judge)
    {
        if (verdict.Outcome == Outcome.Unsure)
        {
            return verdict;
        }

        if (Negation.Of(verdict.Statement) is not { } turned)
        {
            return verdict with { Opposite = OppositeAsked.NotAsked };
        }

        Verdict other = judge(turned);
        bool contradicts =
            verdict.Outcome == Outcome.Pass ? other.Probability > EvenChance : other.Probability < EvenChance;
        return verdict with
        {
            Opposite = new OppositeAsked(turned, other.Probability, contradicts),
            Outcome = contradicts ? Outcome.Unsure : verdict.Outcome,
            AskMilliseconds = verdict.AskMilliseconds + other.AskMilliseconds,
        };
    }
}
