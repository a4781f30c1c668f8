namespace VisualAssertions;

/// <summary>"Did you mean": the known word that is the fewest slips of the finger away.</summary>
public static class Nearest
{
    /// <summary>A question that begins with a space, or nothing if no known word is near.</summary>
    public static string Suggest(string word, IEnumerable<string> known) =>
        Find(word, known) is { } near ? $" Did you mean '{near}'?" : "";

    /// <returns>Null if none is as near as a third of the word's letters.</returns>
    public static string? Find(string word, IEnumerable<string> known)
    {
        int most = Math.Max(1, word.Length / 3);
        return known
            .Select(candidate => (candidate, slips: Slips(word, candidate)))
            .Where(pair => pair.slips <= most && pair.slips < pair.candidate.Length)
            .OrderBy(pair => pair.slips)
            .Select(pair => pair.candidate)
            .FirstOrDefault();
    }

    /// <summary>Letters to insert, delete, replace or swap with the next one; capitals do not count.</summary>
    private static int Slips(string typed, string meant)
    {
        (typed, meant) = (typed.ToUpperInvariant(), meant.ToUpperInvariant());
        var cost = new int[typed.Length + 1, meant.Length + 1];
        for (int i = 0; i <= typed.Length; i++)
        {
            for (int j = 0; j <= meant.Length; j++)
            {
                cost[i, j] = Math.Min(i, j) == 0 ? Math.Max(i, j) : Cheapest(cost, typed, meant, i, j);
            }
        }

        return cost[typed.Length, meant.Length];
    }

    private static int Cheapest(int[,] cost, string typed, string meant, int i, int j)
    {
        int replaced = cost[i - 1, j - 1] + (typed[i - 1] == meant[j - 1] ? 0 : 1);
        int best = Math.Min(replaced, Math.Min(cost[i - 1, j], cost[i, j - 1]) + 1);
        bool swapped = i > 1 && j > 1 && typed[i - 1] == meant[j - 2] && typed[i - 2] == meant[j - 1];
        return swapped ? Math.Min(best, cost[i - 2, j - 2] + 1) : best;
    }
}
