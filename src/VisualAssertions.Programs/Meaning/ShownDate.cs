using System.Globalization;

namespace VisualAssertions.Programs;

/// <summary>Dates as shown. Those that day and month could be swapped in are not read.</summary>
internal static class ShownDate
{
    private static readonly string[] Formats =
    [
        "yyyy-MM-dd",
        "d MMM yyyy",
        "d MMMM yyyy",
        "MMM d, yyyy",
        "MMMM d, yyyy",
        "MMM d yyyy",
        "MMMM d yyyy",
        "d.M.yyyy",
        "dd.MM.yyyy",
    ];

    public static DateOnly? Read(string text)
    {
        string trimmed = text.Trim().Replace("Sept ", "Sep ", StringComparison.Ordinal);
        if (
            DateOnly.TryParseExact(
                trimmed,
                Formats,
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out DateOnly date
            )
        )
        {
            return date;
        }

        bool dayFirst = DateOnly.TryParseExact(
            trimmed,
            ["d/M/yyyy"],
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out DateOnly a
        );
        bool monthFirst = DateOnly.TryParseExact(
            trimmed,
            ["M/d/yyyy"],
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out DateOnly b
        );
        return dayFirst && monthFirst && a != b ? null
            : dayFirst ? a
            : monthFirst ? b
            : null;
    }

    public static string Say(DateOnly date, Rng rng)
    {
        string format = rng.Pick([
            "yyyy-MM-dd",
            "d MMM yyyy",
            "d MMMM yyyy",
            "MMM d, yyyy",
            "MMMM d, yyyy",
            "dd.MM.yyyy",
        ]);
        return date.ToString(format, CultureInfo.InvariantCulture);
    }
}
