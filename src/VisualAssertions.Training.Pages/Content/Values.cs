using System.Globalization;
using System.Text;

namespace VisualAssertions.Training.Pages.Content;

/// <summary>People, dates, amounts and numbers in the formats that screens show them in.</summary>
public sealed class Values(Vocabulary vocabulary, Draw formats)
{
    private static readonly DateOnly FirstDay = new(2019, 1, 1);

    // One page keeps to one way of writing dates and amounts, as real ones do.
    private readonly string dateFormat = formats.Pick(
        "yyyy-MM-dd",
        "d MMM yyyy",
        "MMM d, yyyy",
        "MM/dd/yyyy",
        "dd/MM/yyyy",
        "dd.MM.yyyy",
        "MMMM d, yyyy",
        "ddd, MMM d",
        "d MMMM yyyy",
        "M/d/yy"
    );
    private readonly string currency = formats.Pick(
        "${0}",
        "${0}",
        "${0}",
        "€{0}",
        "{0} €",
        "£{0}",
        "{0} kr",
        "CHF {0}",
        "¥{0}",
        "{0} zł",
        "₹{0}",
        "US${0}",
        "{0} USD",
        "EUR {0}",
        "R$ {0}"
    );
    private readonly CultureInfo numbers = Numbers(formats.Pick(",.", ",.", ",.", ".,", " ,", "'."));
    private readonly int decimals = formats.Pick(0, 2, 2);
    private readonly int idStyle = formats.Int(0, 4);
    private readonly int phoneStyle = formats.Int(0, 3);
    private readonly bool wholeDay = formats.Chance(0.5);

    public string First(Draw draw) => vocabulary.Of("first", draw);

    public string Person(Draw draw) =>
        draw.Chance(0.25)
            ? Vocabulary.Capital(vocabulary.Word(draw)) + " " + Vocabulary.Capital(vocabulary.Word(draw))
            : First(draw) + " " + vocabulary.Of("last", draw);

    public string Email(Draw draw)
    {
        string name = Plain(draw.Chance(0.5) ? vocabulary.Of("first", draw) : vocabulary.Word(draw));
        string rest =
            draw.Chance(0.5) ? "." + Plain(vocabulary.Of("last", draw))
            : draw.Chance(0.5) ? draw.Int(1, 99).ToString(numbers)
            : "";
        return $"{name}{rest}@{(draw.Chance(0.3) ? "example" : vocabulary.Word(draw))}.{draw.Pick("com", "com", "org", "net", "io", "de", "co.uk", "fr")}";
    }

    public string Date(Draw draw) =>
        FirstDay.AddDays(draw.Int(0, 3200)).ToString(dateFormat, CultureInfo.InvariantCulture);

    public string Time(Draw draw) =>
        wholeDay
            ? $"{draw.Int(0, 23):00}:{draw.Int(0, 59):00}"
            : $"{draw.Int(1, 12)}:{draw.Int(0, 59):00} {draw.Pick("AM", "PM")}";

    public string Ago(Draw draw) =>
        draw.Pick(
            $"{draw.Int(2, 59)} min ago",
            $"{draw.Int(2, 23)}h",
            $"{draw.Int(2, 23)} hours ago",
            "Yesterday",
            "Just now",
            $"{draw.Int(2, 28)} days ago",
            Time(draw),
            Date(draw)
        );

    public string Amount(Draw draw, double largest = 5000, double smallest = 1) =>
        string.Format(CultureInfo.InvariantCulture, currency, Number(draw.Between(smallest, largest), decimals));

    public string Count(Draw draw, int largest = 20000) => Number(draw.Int(0, draw.Pick(12, 99, 999, largest)), 0);

    public string Percent(Draw draw) => Number(draw.Between(0, 100), draw.Pick(0, 1)) + "%";

    public string Change(Draw draw) => draw.Pick("+", "-", "+") + Number(draw.Between(0.1, 40), 1) + "%";

    public string Id(Draw draw) =>
        idStyle switch
        {
            0 => $"#{draw.Int(1000, 99999)}",
            1 => $"INV-{draw.Int(2019, 2026)}-{draw.Int(1, 999):000}",
            2 => $"ORD-{draw.Int(10000, 99999)}",
            3 => $"{(char)draw.Int('A', 'Z')}{(char)draw.Int('A', 'Z')}{draw.Int(100, 9999)}",
            _ => draw.Int(100000, 999999).ToString(CultureInfo.InvariantCulture),
        };

    public string Phone(Draw draw) =>
        phoneStyle switch
        {
            0 => $"+1 ({draw.Int(200, 989)}) {draw.Int(200, 989)}-{draw.Int(1000, 9999)}",
            1 => $"+44 20 {draw.Int(7000, 7999)} {draw.Int(1000, 9999)}",
            2 => $"+49 {draw.Int(30, 99)} {draw.Int(100000, 999999)}",
            _ => $"{draw.Int(200, 989)}-{draw.Int(200, 989)}-{draw.Int(1000, 9999)}",
        };

    public string Size(Draw draw) => $"{Number(draw.Between(1, 900), 1)} {draw.Pick("KB", "MB", "MB", "GB")}";

    public static string Card(Draw draw) =>
        $"{draw.Int(4000, 5599)} {draw.Int(1000, 9999)} {draw.Int(1000, 9999)} {draw.Int(1000, 9999)}";

    public string Street(Draw draw) =>
        $"{draw.Int(1, 280)} {Vocabulary.Capital(vocabulary.Word(draw))} {draw.Pick("Street", "Road", "Avenue", "Lane", "Square")}";

    public string Url(Draw draw) =>
        $"{draw.Pick("https://", "www.", "")}{vocabulary.Word(draw)}.{draw.Pick("com", "org", "io", "net")}";

    private string Number(double value, int places) => value.ToString($"N{places}", numbers);

    private static CultureInfo Numbers(string groupAndPoint)
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberGroupSeparator = groupAndPoint[..1];
        culture.NumberFormat.NumberDecimalSeparator = groupAndPoint[1..];
        return culture;
    }

    /// <summary>ASCII letters only, in lower case.</summary>
    private static string Plain(string text) =>
        new([.. text.Select(LatinLetters.WithoutAccent).Where(char.IsAsciiLetter).Select(char.ToLowerInvariant)]);
}
