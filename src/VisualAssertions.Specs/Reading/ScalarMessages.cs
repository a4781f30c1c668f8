using System.Globalization;

namespace VisualAssertions.Specs;

/// <summary>What can be wrong with one value.</summary>
internal static class ScalarMessages
{
    public static string NoChoice(string key, string word, IEnumerable<string> known) =>
        $"'{key}' cannot be '{word}'; it is one of {string.Join(", ", known)}.{Nearest.Suggest(word, known)}";

    public static string NoDuration(string text) =>
        long.TryParse(text, CultureInfo.InvariantCulture, out long number) && number >= 0
            ? $"A time needs its unit: write '{number}s' for seconds or '{number}ms' for milliseconds."
            : $"'{text}' is not a time. Write seconds or milliseconds, as in '10s' or '500ms'.";

    public static string NoProbability(string text) =>
        double.TryParse(text, CultureInfo.InvariantCulture, out double number) && number is > 1 and <= 100
            ? $"A probability is a percentage or a number from 0 to 1. Write '{text}%' or '{Fraction(number)}'."
            : $"'{text}' is not a probability. Write a percentage or a number above 0, up to 1, as in '95%' or '0.95'.";

    public static string NoFlag(string key, string text) =>
        $"'{key}' is 'true' or 'false', without quotes, not '{text}'.";

    public static string NoNumber(string key, string text, float least, float most, string kind) =>
        string.Create(CultureInfo.InvariantCulture, $"'{key}' is {kind} from {least} to {most}, not '{text}'.");

    private static string Fraction(double number) => (number / 100).ToString("0.####", CultureInfo.InvariantCulture);
}
