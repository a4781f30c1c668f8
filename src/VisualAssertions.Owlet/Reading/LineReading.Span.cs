namespace VisualAssertions.Owlet.Reading;

internal sealed partial class LineReading
{
    /// <summary>Least probability of any character: the recogniser is never surer than this that something is not there.</summary>
    private const float LeastProbability = 1e-6f;

    /// <summary>What the characters that were not kept share is mostly one character's; this part of it is taken for each.</summary>
    private const float ShareOfRest = 0.1f;

    /// <summary>How well <paramref name="text"/> fits somewhere in the line, as a log-likelihood ratio to what was read there.</summary>
    /// <returns>0 where it is what was read; about −ln of the odds against it elsewhere; −∞ if the line is too short for it.</returns>
    public float SpanLikelihood(string text) => FindSpan(text).LogRatio;

    /// <summary>The place where <paramref name="text"/> fits best.</summary>
    /// <remarks>
    /// Viterbi over the CTC states c₁ · blank · c₂ · blank · … · cₙ, free to start and end at any step:
    /// max over paths of Σ ln p(state) − ln p(likeliest).
    /// </remarks>
    public SpanMatch FindSpan(string text)
    {
        string[] states = SpanStates(text);
        if (states.Length == 0)
        {
            return new SpanMatch(0, 0, 0);
        }

        var best = new SpanMatch(float.NegativeInfinity, 0, 0);
        var paths = new (float Score, int First)[states.Length];
        Array.Fill(paths, (float.NegativeInfinity, 0));
        for (int step = 0; step < Steps; step++)
        {
            float likeliest = MathF.Log(Best(step).Probability);
            // From the last state to the first: those before still hold the scores of the step before.
            for (int s = states.Length - 1; s >= 0; s--)
            {
                (float score, int first) = Reach(paths, states, s, step);
                paths[s] = (score + (MathF.Log(Probability(step, states[s])) - likeliest), first);
            }

            (float last, int from) = paths[^1];
            if (last > best.LogRatio)
            {
                best = new SpanMatch(last, from, step);
            }
        }

        return best;
    }

    /// <summary>The best way to be in state s at this step, before the step is paid for.</summary>
    private static (float Score, int First) Reach((float Score, int First)[] paths, string[] states, int s, int step)
    {
        (float Score, int First) reach = paths[s];
        if (s == 0)
        {
            return reach.Score >= 0 ? reach : (0, step);
        }

        if (paths[s - 1].Score > reach.Score)
        {
            reach = paths[s - 1];
        }

        // The blank between may be left out, but not between twice the same character.
        bool skips = s >= 2 && states[s].Length > 0 && states[s] != states[s - 2];
        return skips && paths[s - 2].Score > reach.Score ? paths[s - 2] : reach;
    }

    private static string[] SpanStates(string text)
    {
        var states = new List<string>();
        foreach (System.Text.Rune rune in text.EnumerateRunes())
        {
            if (states.Count > 0)
            {
                states.Add("");
            }

            states.Add(rune.ToString());
        }

        return [.. states];
    }

    private float Probability(int step, string character)
    {
        float rest = 1;
        for (int rank = 0; rank < GuessesPerStep; rank++)
        {
            CharacterGuess guess = Guess(step, rank);
            if (guess.Character == character)
            {
                return Math.Max(guess.Probability, LeastProbability);
            }

            rest -= guess.Probability;
        }

        return Math.Clamp(
            rest * ShareOfRest,
            LeastProbability,
            Guess(step, GuessesPerStep - 1).Probability + LeastProbability
        );
    }
}

/// <summary>Where a string fits a line best.</summary>
/// <param name="LogRatio">0 if it is what was read, below 0 the less it fits.</param>
/// <param name="FirstStep">The step of its first character.</param>
/// <param name="LastStep">The step of its last character.</param>
internal readonly record struct SpanMatch(float LogRatio, int FirstStep, int LastStep);
