namespace VisualAssertions.Programs;

/// <summary>How people name icons.</summary>
internal static class IconWords
{
    private static readonly Dictionary<string, WordEntry> Entries = WordFile
        .ReadEmbedded("icons.words")
        .ToDictionary(entry => entry.Name, StringComparer.Ordinal);

    public static IReadOnlyCollection<string> Known => Entries.Keys;

    /// <summary>Maybe for icons that look or mean alike.</summary>
    public static Fit Same(string shown, string asked) =>
        shown == asked ? Fit.Yes
        : Alike(shown, asked) || Alike(asked, shown) ? Fit.Maybe
        : Fit.No;

    public static string Word(string icon, Rng rng) =>
        Entries.TryGetValue(icon, out WordEntry? entry)
            ? rng.Draw(entry.Require("words"))
            : icon.Replace('-', ' ').Replace('_', ' ');

    /// <summary>What is seen, to stand after an article: "a magnifying glass".</summary>
    public static string Thing(string icon, Rng rng) =>
        Entries.TryGetValue(icon, out WordEntry? entry) ? rng.Draw(entry.Require("thing")) : Word(icon, rng) + " icon";

    private static bool Alike(string a, string b) =>
        Entries.TryGetValue(a, out WordEntry? entry) && entry.Optional("maybe").Any(word => word.Text == b);
}
