using System.Text.RegularExpressions;

namespace VisualAssertions.Programs;

/// <summary>Dates that stand in a longer text: "Due 24 Nov 2026".</summary>
internal static partial class ShownDates
{
    public static IReadOnlyList<DateOnly> In(string text) => [.. Spans(text).Select(span => span.Date)];

    /// <summary>With the characters that they stand in.</summary>
    public static IEnumerable<(DateOnly Date, int Start, int End)> Spans(string text) =>
        Shape()
            .Matches(text)
            .Select(match => (Date: ShownDate.Read(match.Value), match.Index, End: match.Index + match.Length))
            .Where(span => span.Date is not null)
            .Select(span => (span.Date!.Value, span.Index, span.End));

    /// <summary>Null if there are none or several.</summary>
    public static DateOnly? Only(string text) => In(text) is [DateOnly date] ? date : null;

    [GeneratedRegex(
        @"\b(?:\d{4}-\d\d-\d\d|\d{1,2} [a-z]{3,9} \d{4}|[a-z]{3,9} \d{1,2},? \d{4}|\d{1,2}[./]\d{1,2}[./]\d{4})\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Shape();
}

/// <summary>A date in its text lies in this range, both ends with it.</summary>
internal sealed record DateWithin(DateOnly First, DateOnly Last) : Property
{
    public override Fit[] Over(Scene scene) =>
        Fits.Map(scene.Count, id => Fits.Of(ShownDates.In(scene[id].Text).Any(date => date >= First && date <= Last)));
}
