using System.Globalization;
using System.Text.RegularExpressions;

namespace VisualAssertions.Specs;

/// <summary>From one YAML value to a time, a probability, a flag; null and a mistake told if it is none.</summary>
internal static partial class Scalars
{
    private const NumberStyles Decimal = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign;

    public static string? Text(Node node, string key, ReadingContext context)
    {
        if (node is ScalarNode { IsNothing: false } scalar && scalar.Text.Trim().Length > 0)
        {
            return scalar.Text;
        }

        context.Add(node, ShapeMessages.NoText(key));
        return null;
    }

    public static T? Choice<T>(ScalarNode scalar, string key, Choices<T> choices, ReadingContext context)
        where T : struct
    {
        T? value = choices.Find(scalar.Text);
        if (value is null)
        {
            context.Add(scalar, ScalarMessages.NoChoice(key, scalar.Text, choices.Words));
        }

        return value;
    }

    public static TimeSpan? Duration(ScalarNode scalar, ReadingContext context)
    {
        if (TryDuration(scalar.Text) is { } time)
        {
            return time;
        }

        context.Add(scalar, ScalarMessages.NoDuration(scalar.Text));
        return null;
    }

    /// <summary>As in <c>10s</c>, <c>1.5s</c> and <c>500ms</c>.</summary>
    public static TimeSpan? TryDuration(string text)
    {
        Match match = DurationPattern().Match(text);
        if (!match.Success)
        {
            return null;
        }

        double number = double.Parse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture);
        return TimeSpan.FromMilliseconds(match.Groups["unit"].ValueSpan is "s" ? number * 1000 : number);
    }

    /// <summary>As in <c>0.95</c> and <c>95%</c>; more than 0, since at 0 everything would pass.</summary>
    public static float? Probability(ScalarNode scalar, ReadingContext context)
    {
        bool percent = scalar.Text.EndsWith('%');
        ReadOnlySpan<char> digits = percent ? scalar.Text.AsSpan()[..^1] : scalar.Text;
        bool fits = ProbabilityPattern().IsMatch(scalar.Text) && (scalar.Plain || percent);
        float value = fits ? float.Parse(digits, Decimal, CultureInfo.InvariantCulture) / (percent ? 100 : 1) : 0;
        if (value is > 0 and <= 1)
        {
            return value;
        }

        context.Add(scalar, ScalarMessages.NoProbability(scalar.Text));
        return null;
    }

    public static bool? Flag(ScalarNode scalar, string key, ReadingContext context)
    {
        if (scalar is { Plain: true, Text: "true" or "false" })
        {
            return scalar.Text == "true";
        }

        context.Add(scalar, ScalarMessages.NoFlag(key, scalar.Text));
        return null;
    }

    public static float? Number(ScalarNode scalar, string key, float least, float most, ReadingContext context)
    {
        bool read = float.TryParse(scalar.Text, Decimal, CultureInfo.InvariantCulture, out float number);
        if (read && scalar.Plain && number >= least && number <= most)
        {
            return number;
        }

        context.Add(scalar, ScalarMessages.NoNumber(key, scalar.Text, least, most, "a number"));
        return null;
    }

    public static int? Whole(ScalarNode scalar, string key, int least, int most, ReadingContext context)
    {
        bool read = int.TryParse(
            scalar.Text,
            NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture,
            out int number
        );
        if (read && scalar.Plain && number >= least && number <= most)
        {
            return number;
        }

        context.Add(scalar, ScalarMessages.NoNumber(key, scalar.Text, least, most, "a whole number"));
        return null;
    }

    [GeneratedRegex(@"^(?<number>\d+(\.\d+)?)(?<unit>ms|s)$", RegexOptions.ExplicitCapture)]
    private static partial Regex DurationPattern();

    [GeneratedRegex(@"^\d+(\.\d+)?%?$", RegexOptions.ExplicitCapture)]
    private static partial Regex ProbabilityPattern();
}
