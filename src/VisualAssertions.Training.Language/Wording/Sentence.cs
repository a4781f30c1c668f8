using System.Text;

namespace VisualAssertions.Training.Language;

/// <summary>Makes a finished sentence of a frame: opener, capital, full stop, sloppiness.</summary>
internal static class Sentence
{
    public static string Write(Frame frame, Slots slots, Rng rng, double sloppiness)
    {
        string text = frame.Template.Fill(slots, rng);
        string opener =
            frame.Register != Register.Clause
                ? ""
                : rng.Below(10) switch
                {
                    0 or 1 => rng.Draw(Lexicon.List("check")),
                    2 => rng.Draw(Lexicon.List("expect")),
                    _ => "",
                };
        text = opener.Length > 0 ? $"{opener} {text}" : text;
        text = Capital(text, rng.Chance(0.9));
        text = End(text, frame.Register, rng);
        return rng.Chance(sloppiness) ? Sloppiness.Apply(text, rng) : text;
    }

    private static string Capital(string text, bool capital) =>
        capital && char.IsLower(text[0]) ? char.ToUpperInvariant(text[0]) + text[1..] : text;

    private static string End(string text, Register register, Rng rng)
    {
        if (text.EndsWith('?') || text.EndsWith('.') || text.EndsWith('!'))
        {
            return text;
        }

        return register switch
        {
            Register.Question => rng.Chance(0.9) ? text + "?" : text,
            Register.Clause => rng.Chance(0.55) ? text + "." : text,
            Register.Whole => rng.Chance(0.3) ? text + "." : text,
        };
    }
}

/// <summary>What hurried people type: slips of the fingers, no capitals, missing articles and marks. Quoted text is left alone.</summary>
internal static class Sloppiness
{
    public static string Apply(string text, Rng rng)
    {
        int slips = rng.Chance(0.25) ? 2 : 1;
        for (int i = 0; i < slips; i++)
        {
            text = rng.Below(7) switch
            {
                0 or 1 => OutsideQuotes(text, part => Typo(part, rng)),
                2 => OutsideQuotes(text, part => part.ToLowerInvariant()),
                3 => OutsideQuotes(text, part => part.Replace(" the ", " ", StringComparison.Ordinal)),
                4 => text.TrimEnd('.', '?'),
                5 => OutsideQuotes(text, Contract),
                _ => DropQuotes(text),
            };
        }

        return text;
    }

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
                .Where(i => char.IsLetter(text[i - 1]) && char.IsLetter(text[i]) && char.IsLetter(text[i + 1])),
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
        while (from < text.Length)
        {
            int open = text.IndexOfAny(['"', '“'], from);
            int close = open < 0 ? -1 : text.IndexOfAny(['"', '”'], open + 1);
            if (close < 0)
            {
                return result.Append(change(text[from..])).ToString();
            }

            result.Append(change(text[from..open])).Append(text[open..(close + 1)]);
            from = close + 1;
        }

        return result.ToString();
    }
}
