using System.Text.RegularExpressions;

namespace VisualAssertions.Programs;

/// <summary>Dates that stand in a longer text: "Due 24 Nov 2026".</summary>
internal static partial class ShownDates
{
    public static IReadOnlyList<DateOnly> In(string text) =>
        [.. Shape().Matches(text).Select(match => ShownDate.Read(match.Value)).OfType<DateOnly>()];

    /// <summary>Null if there are none or several.</summary>
    public static DateOnly? Only(string text) => In(text) is [DateOnly date] ? date : null;

    [GeneratedRegex(
        @"\b(?:\d{4}-\d\d-\d\d|\d{1,2} [A-Z][a-z]{2,8} \d{4}|[A-Z][a-z]{2,8} \d{1,2}, \d{4}|\d{1,2}[./]\d{1,2}[./]\d{4})\b"
    )]
    private static partial Regex Shape();
}

/// <summary>A date in its text lies in this range, both ends with it.</summary>
internal sealed record DateWithin(DateOnly First, DateOnly Last) : Property
{
    public override Fit[] Over(Scene scene) =>
        Fits.Map(scene.Count, id => Fits.Of(ShownDates.In(scene[id].Text).Any(date => date >= First && date <= Last)));
}
