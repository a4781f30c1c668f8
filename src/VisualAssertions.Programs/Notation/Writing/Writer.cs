using System.Globalization;

namespace VisualAssertions.Programs.Notation;

/// <summary>Writes programs and properties as <see cref="Maker"/> reads them, and notes what has no form on the way.</summary>
internal sealed partial class Writer
{
    private readonly List<string> missing = [];

    /// <summary>In what is said of cells, a reader looks into them: <see cref="CellContents"/>.</summary>
    private bool cells;

    /// <summary>What can't be written, by the names of its records.</summary>
    public IReadOnlyList<string> Missing => missing;

    private string Lacking(object record)
    {
        missing.Add(record.GetType().Name);
        return "anything";
    }

    private string Lacking(object record, string why)
    {
        missing.Add($"{record.GetType().Name} ({why})");
        return "anything";
    }

    private static string Call(string name, params ReadOnlySpan<string> arguments) =>
        $"{name}({string.Join(", ", arguments)})";

    private static string Quoted(string text) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    private static string Number(double value) => value.ToString("0.############", CultureInfo.InvariantCulture);

    private static string Date(DateOnly date) => Quoted(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    // Whatever others are placed by is read as "the" one.
    private string Of(Anchor anchor) => Apart(Bared(anchor.Of));

    private static Property Bared(Property property) => property is TheOne one ? one.Meant : property;

    /// <summary>An argument of its own: what is said of cells ends at its bracket.</summary>
    private string Apart(Property property)
    {
        bool outer = cells;
        cells = false;
        string text = Of(property);
        cells = outer;
        return text;
    }

    private string Said(Property subject, Property predicate)
    {
        bool outer = cells;
        cells = CellContents.SaysCell(subject);
        string text = Of(predicate);
        cells = outer;
        return text;
    }
}
