namespace VisualAssertions.Programs;

/// <summary>Currencies as people say them, and as screens show them.</summary>
internal static class CurrencyWords
{
    private static readonly Dictionary<string, string[]> Shown = new()
    {
        ["dollar"] = ["$", "usd"],
        ["euro"] = ["€", "eur"],
        ["pound"] = ["£", "gbp"],
        ["yen"] = ["¥", "jpy"],
        ["rupee"] = ["₹", "inr"],
        ["franc"] = ["chf"],
    };

    /// <summary>Whether a word, in plain form, is that of a currency that <paramref name="text"/> shows by its sign or code.</summary>
    public static bool IsShown(string word, string text) =>
        Shown.TryGetValue(word.TrimEnd('s'), out string[]? signs)
        && signs.Any(sign => text.Contains(sign, StringComparison.Ordinal));
}
