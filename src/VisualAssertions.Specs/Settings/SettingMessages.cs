using System.Globalization;

namespace VisualAssertions.Specs;

/// <summary>What can be wrong with <c>use</c>, <c>judge</c> and a viewport.</summary>
internal static class SettingMessages
{
    public const string ViewportShape = """
        A viewport has a width and a height, or a device.
        Write      {width: 1280, height: 800} or {device: iPhone 15}, and a name if you like
        """;

    public static string NoLocale(string text) => $"'{text}' is not a locale. Write it as in 'en' or 'en-GB'.";

    public static string NoTimezone(string text) =>
        $"'{text}' is not a time zone. Write 'UTC' or a place, as in 'Europe/London'.";

    public static string NoClock(string text) =>
        $"'{text}' is not a time with its zone. Write it as in '2026-01-15T10:00:00Z'.";

    public static string NoHeader(string name) => $"The header '{name}' needs one text as its value.";

    public static string HeaderTwice(string name) =>
        $"The header '{name}' is there twice; capitals make no difference.";

    public static string ThresholdsCross(float passAt, float failAt) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"""
            A statement would pass and fail at once: passAt is {passAt} and failAt is {failAt}.
            Set passAt above failAt; both count from wherever they are set, here or in the file's 'judge'.
            """
        );

    public static string NoViewport(string text, IEnumerable<string> devices) =>
        $"""
            '{text}' is neither a size nor a device.{Nearest.Suggest(text, devices)}
            Write      1280x800, or a device of Playwright's list, as in iPhone 15
            """;

    public static string NoDevice(string text, IEnumerable<string> devices) =>
        $"'{text}' is not a device of Playwright's list.{Nearest.Suggest(text, devices)}";
}
