using System.Globalization;
using System.Text;

namespace VisualAssertions.Programs;

/// <summary>The form in which texts are compared: lower case, no accents, one space, plain quotes and dashes (SEMANTICS.md, 5).</summary>
internal static class Plain
{
    public static string Of(string text)
    {
        var plain = new StringBuilder(text.Length);
        bool space = false;
        foreach (char c in text)
        {
            if (char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark)
            {
                continue;
            }

            if (char.IsWhiteSpace(c))
            {
                space = plain.Length > 0;
                continue;
            }

            if (space)
            {
                plain.Append(' ');
                space = false;
            }

            plain.Append(Folded(LatinLetters.WithoutAccent(c)));
        }

        return plain.ToString();
    }

    /// <summary>Whether <paramref name="part"/> stands in <paramref name="whole"/> with no letter or digit touching it.</summary>
    public static bool HasWords(string whole, string part)
    {
        if (part.Length == 0)
        {
            return false;
        }

        for (int at = whole.IndexOf(part, StringComparison.Ordinal); at >= 0; )
        {
            int end = at + part.Length;
            bool free =
                (at == 0 || !char.IsLetterOrDigit(whole[at - 1]) || !char.IsLetterOrDigit(part[0]))
                && (end == whole.Length || !char.IsLetterOrDigit(whole[end]) || !char.IsLetterOrDigit(part[^1]));
            if (free)
            {
                return true;
            }

            at = at + 1 < whole.Length ? whole.IndexOf(part, at + 1, StringComparison.Ordinal) : -1;
        }

        return false;
    }

    public static int WordCount(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;

    private static char Folded(char c) =>
        c switch
        {
            '’' or '‘' or '`' => '\'',
            '“' or '”' => '"',
            '–' or '—' or '−' => '-',
            _ => char.ToLowerInvariant(c),
        };
}
