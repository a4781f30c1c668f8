using System.Globalization;

namespace VisualAssertions.Specs;

/// <summary>Reads <c>waivers</c>: known failures, each tolerated until a day.</summary>
internal static class WaiverSection
{
    public static IReadOnlyList<Waiver> ReadAll(MappingReader file) =>
        [.. file.Items("waivers").Select(item => Read(item, file.Context)).OfType<Waiver>()];

    /// <summary>A waiver for an id that no assertion has would waive nothing.</summary>
    public static void CheckIds(IEnumerable<Waiver> waivers, IEnumerable<SpecTest> tests, ReadingContext context)
    {
        string[] ids =
        [
            .. tests.SelectMany(test => test.Assertions).Select(assertion => assertion.Id).OfType<string>(),
        ];
        foreach (Waiver waiver in waivers.Where(waiver => !ids.Contains(waiver.Id)))
        {
            context.Log.Add(waiver.Location, FileMessages.NoSuchId(waiver.Id, ids));
        }
    }

    private static Waiver? Read(Node item, ReadingContext context)
    {
        if (MappingReader.Open(item, SpecKeys.Waiver, context) is not { } waiver)
        {
            return null;
        }

        waiver.Require("id");
        waiver.Require("until");
        waiver.Require("reason");
        string? id = waiver.Text("id");
        string? reason = waiver.Text("reason");
        DateOnly? until = waiver.Scalar("until") is { } date ? Date(date, context) : null;
        return id is null || reason is null || until is null
            ? null
            : new Waiver(id, until.Value, reason, waiver.Value("id")!.Location);
    }

    private static DateOnly? Date(ScalarNode scalar, ReadingContext context)
    {
        if (
            DateOnly.TryParseExact(
                scalar.Text,
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out DateOnly date
            )
        )
        {
            return date;
        }

        context.Add(scalar, FileMessages.NoDate(scalar.Text));
        return null;
    }
}
