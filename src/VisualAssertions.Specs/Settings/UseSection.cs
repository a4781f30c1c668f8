using System.Globalization;
using System.Text.RegularExpressions;

namespace VisualAssertions.Specs;

/// <summary>Reads <c>use</c> and <c>judge</c>.</summary>
internal static partial class UseSection
{
    public static UseSettings Read(MappingReader owner) =>
        owner.Mapping("use", SpecKeys.Use) is { } use ? Read(use, use.Context) : UseSettings.None;

    private static UseSettings Read(MappingReader use, ReadingContext context) =>
        new()
        {
            Browser = use.Choice("browser", SpecChoices.Browser),
            Viewport = use.Value("viewport") is { } viewport ? ViewportSection.Read(viewport, context) : null,
            DeviceScaleFactor = use.Number("deviceScaleFactor", 0.5f, 4),
            ColorScheme = use.Choice("colorScheme", SpecChoices.ColorScheme),
            Locale = use.Scalar("locale") is { } locale ? Locale(locale, context) : null,
            Timezone = Timezone(use, context),
            ReducedMotion = use.Choice("reducedMotion", SpecChoices.ReducedMotion),
            Clock = Clock(use, context),
            StorageStatePath = use.PathOf("storageState"),
            Headers = Headers(use, context),
        };

    public static string? Locale(ScalarNode scalar, ReadingContext context)
    {
        if (LocalePattern().IsMatch(scalar.Text))
        {
            return scalar.Text;
        }

        context.Add(scalar, SettingMessages.NoLocale(scalar.Text));
        return null;
    }

    private static string? Timezone(MappingReader use, ReadingContext context)
    {
        if (use.Scalar("timezone") is not { } scalar || TimezonePattern().IsMatch(scalar.Text))
        {
            return use.Scalar("timezone")?.Text;
        }

        context.Add(scalar, SettingMessages.NoTimezone(scalar.Text));
        return null;
    }

    private static DateTimeOffset? Clock(MappingReader use, ReadingContext context)
    {
        if (use.Scalar("clock") is not { } scalar)
        {
            return null;
        }

        if (
            ClockPattern().IsMatch(scalar.Text)
            && DateTimeOffset.TryParse(scalar.Text, CultureInfo.InvariantCulture, out DateTimeOffset clock)
        )
        {
            return clock;
        }

        context.Add(scalar, SettingMessages.NoClock(scalar.Text));
        return null;
    }

    private static Dictionary<string, string> Headers(MappingReader use, ReadingContext context)
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach ((ScalarNode name, Node value) in use.Named("headers"))
        {
            string? text = value is ScalarNode { IsNothing: false } scalar
                ? EnvironmentText.Expand(scalar, context)
                : null;
            if (value is not ScalarNode { IsNothing: false })
            {
                context.Add(name, SettingMessages.NoHeader(name.Text));
            }
            else if (text is not null && !headers.TryAdd(name.Text, text))
            {
                context.Add(name, SettingMessages.HeaderTwice(name.Text));
            }
        }

        return headers;
    }

    [GeneratedRegex("^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$", RegexOptions.ExplicitCapture)]
    private static partial Regex LocalePattern();

    [GeneratedRegex("^(UTC|[A-Za-z]+(/[A-Za-z0-9_+-]+)+)$", RegexOptions.ExplicitCapture)]
    private static partial Regex TimezonePattern();

    [GeneratedRegex(@"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})$", RegexOptions.ExplicitCapture)]
    private static partial Regex ClockPattern();
}
