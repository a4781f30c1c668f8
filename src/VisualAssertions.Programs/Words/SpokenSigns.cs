namespace VisualAssertions.Programs;

/// <summary>What people say in words, and screens show as signs.</summary>
internal static class SpokenSigns
{
    private static readonly Dictionary<string, string[]> Shown = new()
    {
        ["dollar"] = ["$", "usd"],
        ["euro"] = ["€", "eur"],
        ["pound"] = ["£", "gbp"],
        ["yen"] = ["¥", "jpy"],
        ["rupee"] = ["₹", "inr"],
        ["franc"] = ["chf"],
        ["percent"] = ["%"],
        ["degree"] = ["°"],
        ["copyright"] = ["©"],
    };

    /// <summary>Whether <paramref name="text"/> shows the sign or code of a word, both in plain form.</summary>
    public static bool IsShown(string word, string text) =>
        Shown.TryGetValue(word.TrimEnd('s'), out string[]? signs)
        && signs.Any(sign => text.Contains(sign, StringComparison.Ordinal));
}
