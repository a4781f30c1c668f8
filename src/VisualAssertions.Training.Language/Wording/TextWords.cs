namespace VisualAssertions.Training.Language;

/// <summary>The words of a text.</summary>
internal static class TextWords
{
    private static readonly HashSet<string> Function = [.. Lexicon.List("function").Select(word => word.Text)];

    /// <summary>Words that carry meaning, as written, without marks.</summary>
    public static IEnumerable<string> Content(string text) =>
        Split(text)
            .Where(word =>
                word.Length > 3 && word.All(char.IsLetterOrDigit) && !Function.Contains(word.ToLowerInvariant())
            );

    public static IEnumerable<string> Split(string text) =>
        text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Select(word => word.Trim('.', ',', ':', ';', '!', '?', '(', ')', '"', '“', '”', '…'));

    /// <summary>The whole text, or some of its words in a row if it is long.</summary>
    public static string Span(string text, Rng rng)
    {
        string[] words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length <= 5 || (words.Length <= 9 && rng.Chance(0.6)))
        {
            return string.Join(' ', words);
        }

        int length = 2 + rng.Below(6);
        int from = rng.Below(Math.Max(1, words.Length - length + 1));
        return string.Join(' ', words.Skip(from).Take(length)).TrimEnd(',', '.', ':', ';');
    }
}
