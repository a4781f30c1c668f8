using System.Globalization;
using System.Text.RegularExpressions;

namespace VisualAssertions.Programs;

/// <summary>A number as shown: money with its currency, a percentage, or a bare number.</summary>
/// <param name="Unit">A currency sign or %, empty for none.</param>
internal sealed partial record Amount(double Value, string Unit)
{
    /// <summary>Signs and codes of currencies, as a pattern.</summary>
    public const string Currency =
        "(?:US|A|AU|C|CA|HK|MX|NZ|R|S)?[$]|[€£¥₹₽₺₩₪]|zł|Kč|Ft|lei|kr[.]?|RM|USD|EUR|GBP|CHF|JPY|CNY|INR|PLN|CZK|SEK|NOK|DKK|AUD|CAD|BRL";

    /// <summary>What people write for the same money.</summary>
    private static readonly Dictionary<string, string> Signs = new()
    {
        ["US$"] = "$",
        ["USD"] = "$",
        ["EUR"] = "€",
        ["GBP"] = "£",
        ["JPY"] = "¥",
        ["INR"] = "₹",
        ["PLN"] = "zł",
        ["CZK"] = "Kč",
        ["kr."] = "kr",
    };

    /// <summary>Reads a text that is one amount and nothing else; null otherwise.</summary>
    public static Amount? Read(string text)
    {
        Match match = Shape().Match(text.Trim());
        if (!match.Success)
        {
            return null;
        }

        string digits = match
            .Groups["n"]
            .Value.Replace(" ", "", StringComparison.Ordinal)
            .Replace("\u00a0", "", StringComparison.Ordinal)
            .Replace("'", "", StringComparison.Ordinal)
            .Replace("’", "", StringComparison.Ordinal);
        digits = ToInvariant(digits);
        if (!double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out double value))
        {
            return null;
        }

        string unit = match.Groups["before"].Value.Trim() + match.Groups["after"].Value.Trim();
        double sign = match.Groups["minus"].Success ? -1 : 1;
        return unit.Length > 4 ? null : new Amount(sign * value, Signs.GetValueOrDefault(unit, unit));
    }

    public bool Same(Amount other) =>
        Math.Abs(Value - other.Value) < 1e-6 * Math.Max(1, Math.Abs(Value))
        && (Unit == other.Unit || Unit.Length == 0 || other.Unit.Length == 0);

    // "1,234.50" and "1.234,50" and "1,234": the last mark is the decimal one unless three digits follow it.
    private static string ToInvariant(string digits)
    {
        int last = digits.LastIndexOfAny(['.', ',']);
        if (last < 0)
        {
            return digits;
        }

        int after = digits.Length - last - 1;
        bool several = digits.IndexOfAny(['.', ',']) != last;
        bool sameMark = digits.IndexOf(digits[last], StringComparison.Ordinal) != last;
        bool decimalMark =
            after != 3 || (several && !sameMark) || (digits[last] == '.' && !several && digits[0] == '0');
        string whole = digits[..last]
            .Replace(".", "", StringComparison.Ordinal)
            .Replace(",", "", StringComparison.Ordinal);
        return decimalMark ? whole + "." + digits[(last + 1)..] : whole + digits[(last + 1)..];
    }

    [GeneratedRegex(
        @"^(?:(?<minus>[-−])|[+])?\s*(?<before>"
            + Currency
            + @")?\s*(?<n>\d[\d.,'’  ]*)\s*(?<after>%|"
            + Currency
            + ")?$"
    )]
    private static partial Regex Shape();
}

/// <summary>Is an amount and nothing else.</summary>
internal sealed record AnyAmount : Property
{
    public override Fit[] Over(Scene scene) =>
        Fits.Map(scene.Count, id => Fits.Of(Amount.Read(scene[id].Text) is { Unit: not ("" or "%") }));
}
