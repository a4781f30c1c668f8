using System.Globalization;

namespace VisualAssertions.Programs.Notation;

/// <summary>Texts, looks and values: the forms of TextForms, LookForms and ValueForms.</summary>
internal sealed partial class Writer
{
    private string? Text(Property property) =>
        property switch
        {
            Titled { Name: { Quoted: true } named } => Call("named", Quoted(named.Name)),
            Titled { Name: var named } => Call("called", Quoted(named.Name)),
            HasText has => Call("text", Quoted(has.Text)),
            Contains contains => Call("contains", Quoted(contains.Part)),
            Mentions mentions => Call("mentions", Quoted(mentions.Words)),
            StartsWith starts => Call("starts", Quoted(starts.Words)),
            EndsWith ends => Call("ends", Quoted(ends.Words)),
            NameBegins begins => Call("begins", Quoted(begins.Words)),
            GoesBy { Quoted: true } name => Call("goesby", Quoted(name.Name)),
            GoesBy name => Call("nicknamed", Quoted(name.Name)),
            InLanguage foreign => Call("language", Quoted(foreign.Language)),
            HasAnyText => "anytext",
            SameTextAs same => Call("sametext", Of(same.By)),
            OnLines lines when lines.Least == lines.Most => Call("lines", Number(lines.Least)),
            OnLines lines => Call("lines", Number(lines.Least), Number(lines.Most)),
            LabelAt at => Call(
                "textalign",
                at.Side < 0 ? "left"
                    : at.Side > 0 ? "right"
                    : "middle"
            ),
            LargerText { Larger: true } larger => Call("largertext", Of(larger.By)),
            LargerText smaller => Call("smallertext", Of(smaller.By)),
            InCapitals => "uppercase",
            MarkedRequired => "required",
            LeaksPlaceholder => "leak",
            ForPurpose purpose => Call("purpose", Quoted(purpose.Purpose)),
            _ => null,
        };

    private string? Look(Property property) =>
        property switch
        {
            Colored color => Call("color", Quoted(color.Name)),
            TextColored color => Call("textcolor", Quoted(color.Name)),
            FilledWith color => Call("fill", Quoted(color.Color)),
            Filled => "filled",
            WithIcon { Carried: false } icon => Call("icon", Quoted(icon.Icon)),
            IconItself icon => Call("iconalone", Quoted(icon.Icon)),
            WithAnyIcon => "withicon",
            IconTouches => "tighticon",
            Shaded shaded => shaded.Dark ? "darkfill" : "lightfill",
            SameColorAs same => Call("samecolor", Of(same.By)),
            DarkerThan darker => Call("darker", Of(darker.By)),
            LighterThan lighter => Call("lighter", Of(lighter.By)),
            LargerThan larger => Call(Chosen(larger.Measure, "wider", "taller", "larger"), Of(larger.By)),
            SmallerThan smaller => Call(Chosen(smaller.Measure, "narrower", "shorter", "smaller"), Of(smaller.By)),
            AsLargeAs { Measure: not Measure.Area } same => Call(
                Chosen(same.Measure, "samewidth", "sameheight", ""),
                Of(same.By)
            ),
            FullWidth => "fullwidth",
            Spanning spanning => Call("spans", Of(spanning.By)),
            _ => null,
        };

    private static string Chosen(Measure measure, string width, string height, string area) =>
        measure switch
        {
            Measure.Width => width,
            Measure.Height => height,
            Measure.Area => area,
        };

    private string? Value(Property property) =>
        property switch
        {
            ShowsAmount shows => Written(shows.Amount) is { } amount ? Call("amount", amount) : null,
            AnyAmount => "money",
            OldAmount => "oldprice",
            AmountBeside beside => Call(beside.Above ? "moreamount" : "lessamount", Of(beside.By)),
            MinutesToRead minutes => Call("minutesread", Number(minutes.Minutes)),
            AmountWithin { Most: double.MaxValue } over => Call("over", Number(Math.BitDecrement(over.Least))),
            AmountWithin { Least: double.MinValue } under => Call("under", Number(Math.BitIncrement(under.Most))),
            AmountWithin within => Call("range", Number(within.Least), Number(within.Most)),
            DateWithin date when date.First == date.Last => Call("date", Date(date.First)),
            DateWithin before when before.First == DateOnly.MinValue => Call(
                "datebefore",
                Date(before.Last.AddDays(1))
            ),
            DateWithin after when after.Last == DateOnly.MaxValue => Call("dateafter", Date(after.First.AddDays(-1))),
            Level level => Of(level),
            _ => null,
        };

    private static string Of(Level level)
    {
        if (Levels.For(rating: false).Contains(level))
        {
            return Call("level", level.Name);
        }

        if (level.Name.StartsWith("star", StringComparison.Ordinal))
        {
            return Call("stars", level.Name["star".Length..]);
        }

        string least = level.Name.TrimEnd('%');
        bool range = level.Blur < 0.03f;
        return range ? Call("percent", least, Number(Math.Round(level.High * 100.0, 2))) : Call("percent", least);
    }

    /// <summary>As a number where it has no unit; null if no text of it is read as the same amount.</summary>
    private static string? Written(Amount amount)
    {
        if (amount.Unit.Length == 0)
        {
            return Number(amount.Value);
        }

        // Three digits after a point are read as thousands.
        string digits = Math.Abs(amount.Value)
            .ToString(amount.Value == Math.Floor(amount.Value) ? "0" : "0.00##", CultureInfo.InvariantCulture);
        string sign = amount.Value < 0 ? "-" : "";
        string[] forms =
        [
            $"{sign}{amount.Unit}{digits}",
            $"{sign}{digits}{amount.Unit}",
            $"{sign}{digits}0{amount.Unit}",
        ];
        return forms.FirstOrDefault(form => amount.Equals(Amount.Read(form))) is { } read ? Quoted(read) : null;
    }
}
