using System.Globalization;
using System.Text.RegularExpressions;
using VisualAssertions.Programs;

namespace VisualAssertions.Owlet.Understanding;

/// <summary>Amounts, percentages and plain numbers in running text, compared by value (SEMANTICS.md, 6).</summary>
internal static partial class Values
{
    private static readonly Dictionary<string, char> Currencies = new()
    {
        ["$"] = '$',
        ["usd"] = '$',
        ["dollar"] = '$',
        ["dollars"] = '$',
        ["bucks"] = '$',
        ["€"] = '€',
        ["eur"] = '€',
        ["euro"] = '€',
        ["euros"] = '€',
        ["£"] = '£',
        ["gbp"] = '£',
        ["pound"] = '£',
        ["pounds"] = '£',
        ["¥"] = '¥',
        ["yen"] = '¥',
        ["jpy"] = '¥',
        ["%"] = '%',
        ["percent"] = '%',
        ["per cent"] = '%',
    };

    public static List<ValueSpan> Find(string folded)
    {
        var values = new List<ValueSpan>();
        foreach (Match match in Number().Matches(folded))
        {
            if (Parse(match.Groups["n"].ValueSpan) is { } number)
            {
                string unit = match.Groups["before"].Value + match.Groups["after"].Value.Trim();
                values.Add(
                    new ValueSpan(number, Currencies.GetValueOrDefault(unit), match.Index, match.Index + match.Length)
                );
            }
        }

        foreach (WordSpan word in Words.Split(folded))
        {
            int number = NumberWords.Read(word.Text);
            if (number >= 0)
            {
                values.Add(new ValueSpan(number, default, word.Start, word.End));
            }
        }

        return values;
    }

    /// <summary>Reads 1,234.56 · 1.234,56 · 1 234,5 · 12. One separator followed by exactly three digits groups thousands.</summary>
    private static double? Parse(ReadOnlySpan<char> text)
    {
        string digits = text.ToString().Replace(" ", "", StringComparison.Ordinal);
        int point = digits.LastIndexOf('.');
        int comma = digits.LastIndexOf(',');
        int last = Math.Max(point, comma);
        bool both = point >= 0 && comma >= 0;
        bool fraction =
            last >= 0
            && (both || digits.Length - last - 1 != 3)
            && digits.IndexOf(digits[last], StringComparison.Ordinal) == last;
        string whole = new([.. digits.Where((c, i) => char.IsAsciiDigit(c) || (fraction && i == last))]);
        return double.TryParse(whole.Replace(',', '.'), CultureInfo.InvariantCulture, out double value) ? value : null;
    }

    [GeneratedRegex(
        @"(?<before>[$€£¥])?\s?(?<n>\d[\d.,]*\d|\d)(?<after>\s?(%|€|£|¥|percent\b|per cent\b|usd\b|eur\b|gbp\b|jpy\b|euros?\b|dollars?\b|bucks\b|pounds?\b|yen\b))?"
    )]
    private static partial Regex Number();
}

/// <param name="Number">The value.</param>
/// <param name="Unit">A currency sign or %; none: <c>'\0'</c>.</param>
/// <param name="Start">Place of its first character.</param>
/// <param name="End">Place after its last character.</param>
internal readonly record struct ValueSpan(double Number, char Unit, int Start, int End)
{
    public bool Means(ValueSpan other) =>
        Math.Abs(Number - other.Number) < 1e-6 * Math.Max(1, Math.Abs(Number))
        && (Unit == other.Unit || Unit == default || other.Unit == default);
}
