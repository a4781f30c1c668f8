using System.Text;

namespace VisualAssertions.Training.Language;

/// <summary>What hurried people type: slips of the fingers, no capitals, missing articles and marks. Quoted text is left alone.</summary>
internal static class Sloppiness
{
    public static string Apply(string text, Rng rng)
    {
        int slips = rng.Chance(0.25) ? 2 : 1;
        for (int i = 0; i < slips; i++)
        {
            text = rng.Below(11) switch
            {
                0 or 1 => OutsideQuotes(text, part => Typo(part, rng)),
                2 => OutsideQuotes(text, part => part.ToLowerInvariant()),
                3 => OutsideQuotes(text, part => part.Replace(" the ", " ", StringComparison.Ordinal)),
                4 => text.TrimEnd('.', '?'),
                5 => OutsideQuotes(text, Contract),
                6 => OutsideQuotes(text, part => part.Replace(",", "", StringComparison.Ordinal)),
                8 or 9 or 10 => OutsideQuotes(text, Telegraphic).TrimEnd('.'),
                _ => DropQuotes(text),
            };
        }

        return text;
    }

    // "no sidebar, header dark w/ red badge": an impatient developer.
    private static string Telegraphic(string text) =>
        $" {Contract(text).ToLowerInvariant()}"
            .Replace(" the ", " ", StringComparison.Ordinal)
            .Replace(" a ", " ", StringComparison.Ordinal)
            .Replace(" an ", " ", StringComparison.Ordinal)
            .Replace(" with ", " w/ ", StringComparison.Ordinal)
            .Replace(" there is ", " theres ", StringComparison.Ordinal)[(text.StartsWith(' ') ? 0 : 1)..];

    private static string DropQuotes(string text) =>
        Plain.WordCount(text) < 14 ? text.Replace("\"", "", StringComparison.Ordinal) : text;

    private static string Contract(string text) =>
        text.Replace(" is not ", " isn't ", StringComparison.Ordinal)
            .Replace("There is ", "There's ", StringComparison.Ordinal)
            .Replace(" should not ", " shouldn't ", StringComparison.Ordinal)
            .Replace(" does not ", " doesn't ", StringComparison.Ordinal)
            .Replace("n't", "nt", StringComparison.Ordinal);

    /// <summary>Swaps two letters, drops one or doubles one in a longer word.</summary>
    private static string Typo(string text, Rng rng)
    {
        int[] places =
        [
            .. Enumerable
                .Range(1, Math.Max(0, text.Length - 3))
                .Where(i => char.IsLetter(text[i - 1]) && char.IsLower(text[i]) && char.IsLower(text[i + 1])),
        ];
        if (places.Length == 0)
        {
            return text;
        }

        int at = rng.Pick(places);
        return rng.Below(3) switch
        {
            0 => text[..at] + text[at + 1] + text[at] + text[(at + 2)..],
            1 => text[..at] + text[(at + 1)..],
            _ => text[..at] + text[at] + text[at..],
        };
    }

    private static string OutsideQuotes(string text, Func<string, string> change)
    {
        var result = new StringBuilder();
        int from = 0;
        while (Quoted(text, from) is var (open, close))
        {
            result.Append(change(text[from..open])).Append(text[open..(close + 1)]);
            from = close + 1;
        }

        return result.Append(change(text[from..])).ToString();
    }

    /// <summary>The next quotation: an apostrophe opens one only at a word's start, and closes it only at a word's end.</summary>
    private static (int Open, int Close)? Quoted(string text, int from)
    {
        for (int open = from; open < text.Length; open++)
        {
            char shut = text[open] switch
            {
                '"' => '"',
                '“' => '”',
                '\'' when open == 0 || text[open - 1] == ' ' => '\'',
                _ => '\0',
            };
            if (shut == '\0')
            {
                continue;
            }

            for (int close = open + 1; close < text.Length; close++)
            {
                bool ends = close + 1 == text.Length || !char.IsLetterOrDigit(text[close + 1]);
                if (text[close] == shut && (shut != '\'' || ends))
                {
                    return (open, close);
                }
            }
        }

        return null;
    }
}
