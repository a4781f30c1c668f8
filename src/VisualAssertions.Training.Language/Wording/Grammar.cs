using System.Text.RegularExpressions;

namespace VisualAssertions.Training.Language;

/// <summary>Mends what joining phrases breaks: "one row are", "1 times", "a orange".</summary>
internal static partial class Grammar
{
    public static string Agreed(string text)
    {
        // What an empty slot leaves of ", X is active".
        text = text.TrimStart(',', ' ').Replace(" , ", ", ", StringComparison.Ordinal);
        text = OneAre().Replace(text, "$1is ");
        text = OneTimes().Replace(text, "$1 time");
        return Article().Replace(text, match => match.Groups[1].Value == "A" ? "An " : "an ");
    }

    [GeneratedRegex(@"(\b(?:one|1) (?:[\w""'-]+ ){1,4}?)are ", RegexOptions.IgnoreCase)]
    private static partial Regex OneAre();

    [GeneratedRegex(@"\b(one|1) times")]
    private static partial Regex OneTimes();

    // Only before the colours and words that frames put an article to.
    [GeneratedRegex(
        @"\b([Aa]) (?=(?:orange|inactive|active|empty|invalid|expanded|open|unfilled|image|icon|avatar|alert|accordion|input|item|entry|unread|error)\b)"
    )]
    private static partial Regex Article();
}
