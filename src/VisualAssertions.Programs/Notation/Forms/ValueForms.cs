using System.Globalization;

namespace VisualAssertions.Programs.Notation;

/// <summary>Amounts, dates, and how far a bar, slider or rating has come.</summary>
internal static class ValueForms
{
    private static readonly Dictionary<string, Level> Named = Levels
        .For(rating: false)
        .ToDictionary(level => level.Name);

    public static IReadOnlyList<Form<Property>> All { get; } =
    [
        new("amount", "number|\"$12.50\"", a => new ShowsAmount(a.Amount(0))),
        new("money", "", _ => new AnyAmount()),
        new("oldprice", "", _ => new OldAmount()),
        new("moreamount", "X", a => new AmountBeside(a.Anchor(0), Above: true)),
        new("lessamount", "X", a => new AmountBeside(a.Anchor(0), Above: false)),
        new("minutesread", "number", a => new MinutesToRead(a.Whole(0))),
        new("over", "number", a => new AmountWithin(Math.BitIncrement(a.Amount(0).Value), double.MaxValue)),
        new("under", "number", a => new AmountWithin(double.MinValue, Math.BitDecrement(a.Amount(0).Value))),
        new("range", "number, number", a => new AmountWithin(a.Amount(0).Value, a.Amount(1).Value)),
        new("date", "\"2026-11-24\"", a => new DateWithin(a.Date(0), a.Date(0))),
        new("datebefore", "\"2026-11-24\"", a => new DateWithin(DateOnly.MinValue, Moved(a.Date(0), -1))),
        new("dateafter", "\"2026-11-24\"", a => new DateWithin(Moved(a.Date(0), 1), DateOnly.MaxValue)),
        new("level", "none|quarter|third|half|quarters|full|over|under", a => a.Choice(0, Named, "level")),
        new("percent", "number, number?", Percent),
        new("stars", "number", Stars),
    ];

    /// <summary>A date that could not be read is the first or last there is.</summary>
    private static DateOnly Moved(DateOnly date, int days) =>
        DateOnly.FromDayNumber(
            Math.Clamp(date.DayNumber + days, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber)
        );

    private static Level Percent(Arguments a)
    {
        float least = (float)a.Number(0) / 100;
        float most = a.Has(1) ? (float)a.Number(1) / 100 : least;
        string name = a.Number(0).ToString(CultureInfo.InvariantCulture) + "%";
        return a.Has(1) ? new Level(name, least, most, 0.02f) : new Level(name, least - 0.03f, most + 0.03f, 0.05f);
    }

    private static Level Stars(Arguments a)
    {
        float value = (float)a.Number(0) / 5;
        return new Level($"star{a.Number(0)}", value - 0.01f, value + 0.01f, 0.05f);
    }
}
