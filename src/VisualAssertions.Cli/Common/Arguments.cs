using System.Globalization;
using System.Text.RegularExpressions;

namespace VisualAssertions.Cli;

/// <summary>Values as typed on the command line.</summary>
internal static partial class Arguments
{
    /// <summary>Reads <c>1280x800</c>.</summary>
    public static (int Width, int Height) Viewport(string text)
    {
        Match match = Size().Match(text);
        return match.Success
            ? (Integer(match.Groups["width"].Value), Integer(match.Groups["height"].Value))
            : throw new FormatException($"'{text}' is no size; write it as 1280x800.");
    }

    /// <summary>Reads <c>30s</c>, <c>1.5s</c>, <c>500ms</c> and <c>2m</c>; a bare number is in seconds.</summary>
    public static TimeSpan Time(string text)
    {
        Match match = Duration().Match(text);
        if (!match.Success)
        {
            throw new FormatException($"'{text}' is no time; write it as 30s or 500ms.");
        }

        double number = double.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture);
        TimeSpan time = match.Groups["unit"].Value switch
        {
            "ms" => TimeSpan.FromMilliseconds(number),
            "m" => TimeSpan.FromMinutes(number),
            _ => TimeSpan.FromSeconds(number),
        };
        return time > TimeSpan.Zero
            ? time
            : throw new FormatException($"'{text}' is no time to wait; give more than 0.");
    }

    private static int Integer(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<width>\d{1,5})[x×](?<height>\d{1,5})$", RegexOptions.IgnoreCase)]
    private static partial Regex Size();

    [GeneratedRegex(@"^(?<number>\d{1,6}(\.\d+)?)(?<unit>ms|s|m)?$")]
    private static partial Regex Duration();
}
