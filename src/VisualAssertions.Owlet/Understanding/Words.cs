using System.Globalization;
using System.Text;

namespace VisualAssertions.Owlet.Understanding;

/// <summary>Splitting text into comparable words.</summary>
internal static class Words
{
    /// <summary>Lower case without accents; one character for each of <paramref name="text"/>, so that places stay.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            folded.Append(char.ToLower(LatinLetters.WithoutAccent(c), CultureInfo.InvariantCulture));
        }

        return folded.Replace('’', '\'').Replace('“', '"').Replace('”', '"').ToString();
    }

    /// <summary>Runs of letters and digits of folded text; an apostrophe inside belongs to its word.</summary>
    public static List<WordSpan> Split(string folded)
    {
        var words = new List<WordSpan>();
        for (int at = 0; at < folded.Length; at++)
        {
            if (!char.IsLetterOrDigit(folded[at]))
            {
                continue;
            }

            int start = at;
            while (at < folded.Length && IsInside(folded, at))
            {
                at++;
            }

            words.Add(new WordSpan(folded[start..at], start, at));
        }

        return words;
    }

    /// <summary>A word without its plural ending; good enough to compare, not to print.</summary>
    public static string Singular(string word) =>
        word.EndsWith("'s", StringComparison.Ordinal) ? word[..^2]
        : word.Length > 4 && word.EndsWith("ies", StringComparison.Ordinal) ? word[..^3] + "y"
        : word.Length > 4
        && (word.EndsWith("xes", StringComparison.Ordinal) || word.EndsWith("ches", StringComparison.Ordinal))
            ? word[..^2]
        : word.Length > 3 && word[^1] == 's' && word[^2] != 's' ? word[..^1]
        : word;

    /// <summary>1 for equal words down to 0; edit distance over the longer length, for words of at least four letters.</summary>
    public static float Similarity(string a, string b)
    {
        int longer = Math.Max(a.Length, b.Length);
        if (Math.Min(a.Length, b.Length) < 4 || Math.Abs(a.Length - b.Length) * 3 > longer)
        {
            return a == b ? 1 : 0;
        }

        return 1 - (float)EditDistance(a, b) / longer;
    }

    public static int EditDistance(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        Span<int> row = b.Length < 256 ? stackalloc int[b.Length + 1] : new int[b.Length + 1];
        for (int j = 0; j <= b.Length; j++)
        {
            row[j] = j;
        }

        for (int i = 1; i <= a.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int substituted = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(substituted, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[b.Length];
    }

    private static bool IsInside(string text, int at) =>
        char.IsLetterOrDigit(text[at])
        || (text[at] == '\'' && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]));
}

/// <param name="Text">The folded word.</param>
/// <param name="Start">Place of its first character.</param>
/// <param name="End">Place after its last character.</param>
internal readonly record struct WordSpan(string Text, int Start, int End);
