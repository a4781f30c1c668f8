namespace VisualAssertions.Training.Language.Notation;

/// <summary>"Did you mean": the known name that is the fewest slips of the finger away.</summary>
internal static class Nearest
{
    /// <summary>A sentence that begins with a space, or nothing if no known name is near.</summary>
    public static string Suggest(string word, IEnumerable<string> known) =>
        Find(word, known) is { } near ? $". Did you mean '{near}'?" : "";

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

    /// <summary>Letters to insert, delete or replace.</summary>
    private static int Slips(string typed, string meant)
    {
        int[] above = [.. Enumerable.Range(0, meant.Length + 1)];
        for (int i = 1; i <= typed.Length; i++)
        {
            int[] row = new int[meant.Length + 1];
            row[0] = i;
            for (int j = 1; j <= meant.Length; j++)
            {
                int replaced = above[j - 1] + (typed[i - 1] == meant[j - 1] ? 0 : 1);
                row[j] = Math.Min(replaced, Math.Min(above[j], row[j - 1]) + 1);
            }

            above = row;
        }

        return above[meant.Length];
    }
}
