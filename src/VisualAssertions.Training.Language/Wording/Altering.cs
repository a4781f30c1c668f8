namespace VisualAssertions.Training.Language;

/// <summary>Makes a text that is not on the page out of one that is, so that a careless reader would take it.</summary>
internal static class Altering
{
    /// <summary>Null if nothing plausible came out.</summary>
    public static string? Text(string text, Drawing drawing)
    {
        for (int attempt = 0; attempt < 8; attempt++)
        {
            string? altered = drawing.Rng.Below(6) switch
            {
                0 or 1 => Digit(text, drawing.Rng) ?? WordFromPage(text, drawing),
                2 => WordFromPage(text, drawing),
                3 => WordFromElsewhere(text, drawing),
                _ => TextWords.Span(drawing.Rng.Pick(drawing.Names.Texts), drawing.Rng),
            };
            if (altered is not null && !Plain.HasWords(drawing.Scene.WholeText, Plain.Of(altered)))
            {
                return altered;
            }
        }

        return null;
    }

    /// <summary>The same with one digit changed; null if it has none.</summary>
    public static string? Digit(string text, Rng rng)
    {
        int[] digits = [.. Enumerable.Range(0, text.Length).Where(i => char.IsAsciiDigit(text[i]))];
        if (digits.Length == 0)
        {
            return null;
        }

        int at = rng.Pick(digits);
        bool leads = at == 0 || !char.IsAsciiDigit(text[at - 1]);
        char digit = (char)('0' + (text[at] - '0' + 1 + rng.Below(9)) % 10);
        return digit == '0' && leads ? null : text[..at] + digit + text[(at + 1)..];
    }

    private static string? WordFromPage(string text, Drawing drawing)
    {
        int other = drawing.Any(id => drawing.Scene.Texts[id].Length > 2);
        return other < 0 ? null : SwapWord(text, drawing.Scene[other].Text, drawing.Rng);
    }

    private static string? WordFromElsewhere(string text, Drawing drawing) =>
        SwapWord(text, drawing.Rng.Pick(drawing.Names.Texts), drawing.Rng);

    private static string? SwapWord(string text, string source, Rng rng)
    {
        string[] words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        string[] candidates =
        [
            .. source
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Where(word => word.Length > 2 && word.All(char.IsLetter)),
        ];
        int[] places = [.. Enumerable.Range(0, words.Length).Where(i => words[i].Length > 2)];
        if (candidates.Length == 0 || places.Length == 0)
        {
            return null;
        }

        int at = rng.Pick(places);
        string word = rng.Pick(candidates);
        if (string.Equals(word, words[at], StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        words[at] = char.IsUpper(words[at][0]) ? char.ToUpperInvariant(word[0]) + word[1..] : word.ToLowerInvariant();
        return string.Join(' ', words);
    }
}
