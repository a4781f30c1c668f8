namespace VisualAssertions.Programs;

/// <summary>Names that people use for the same thing: "Log in" is called "sign in".</summary>
internal static class Paraphrases
{
    private static readonly Dictionary<string, WordEntry> Groups = [];
    private static readonly Dictionary<string, WordEntry> Pages = [];

    static Paraphrases()
    {
        foreach (WordEntry entry in WordFile.ReadEmbedded("paraphrases.words"))
        {
            foreach (Word word in entry.Require("of"))
            {
                (entry.Type == "page" ? Pages : Groups).TryAdd(Plain.Of(word.Text), entry);
            }
        }
    }

    public static bool Same(string a, string b) =>
        Groups.TryGetValue(a, out WordEntry? group) && Groups.TryGetValue(b, out WordEntry? other) && group == other;

    /// <summary>Whether both are words for one kind of page.</summary>
    public static bool SamePage(string a, string b) =>
        Pages.TryGetValue(Plain.Of(a), out WordEntry? group)
        && Pages.TryGetValue(Plain.Of(b), out WordEntry? other)
        && group == other;

    /// <summary>Another name for it; null if none is known.</summary>
    public static string? Other(string name, Rng rng) => Other(Groups, name, rng);

    /// <summary>Another word for a kind of page.</summary>
    public static string? OtherPage(string kind, Rng rng) => Other(Pages, kind, rng);

    private static string? Other(Dictionary<string, WordEntry> groups, string name, Rng rng)
    {
        string plain = Plain.Of(name);
        if (!groups.TryGetValue(plain, out WordEntry? group))
        {
            return null;
        }

        Word[] others = [.. group.Require("of").Where(word => Plain.Of(word.Text) != plain)];
        return others.Length == 0 ? null : rng.Draw(others);
    }
}
