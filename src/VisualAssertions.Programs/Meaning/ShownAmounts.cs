using System.Text.RegularExpressions;

namespace VisualAssertions.Programs;

/// <summary>Amounts that stand in a longer text: "Total: $1,200.00".</summary>
internal static partial class ShownAmounts
{
    public static IReadOnlyList<Amount> In(string text) =>
        Amount.Read(text) is { } whole
            ? [whole]
            : [.. Shape().Matches(text).Select(match => Amount.Read(match.Value.TrimEnd('.', ','))).OfType<Amount>()];

    /// <summary>The only amount of a text, or its only one with a currency; null if there are none or several.</summary>
    public static Amount? Only(string text)
    {
        IReadOnlyList<Amount> all = In(text);
        Amount[] money = [.. all.Where(amount => amount.Unit is not ("" or "%"))];
        return all.Count == 1 ? all[0]
            : money.Length == 1 ? money[0]
            : null;
    }

    /// <summary>What an element costs or counts: its own amount, or the only one (of money) in it.</summary>
    public static Amount? Of(Scene scene, int id)
    {
        if (Only(scene[id].Text) is { } own)
        {
            return own;
        }

        Amount[] inside =
        [
            .. Enumerable
                .Range(0, scene.Count)
                .Where(at => scene.IsInside(at, id))
                .SelectMany(at => In(scene[at].Text)),
        ];
        Amount[] money = [.. inside.Where(amount => amount.Unit is not ("" or "%"))];
        return money.Length == 1 ? money[0]
            : money.Length == 0 && inside.Length == 1 ? inside[0]
            : null;
    }

    [GeneratedRegex(
        @"(?<![\w.,])[-−+]?\s?(?:"
            + Amount.Currency
            + @")?\s?\d(?:[\d.,]|['’](?=\d{3}))*(?:\s?(?:%|(?:"
            + Amount.Currency
            + @")(?!\w)))?(?!\w)"
    )]
    private static partial Regex Shape();
}

/// <summary>Has this amount somewhere in its text.</summary>
internal sealed record ShowsAmount(Amount Amount) : Property
{
    public override Fit[] Over(Scene scene) =>
        Fits.Map(scene.Count, id => Fits.Of(ShownAmounts.In(scene[id].Text).Any(shown => shown.Same(Amount))));
}

/// <summary>Its amount, or the only one in it, lies in this range, both ends with it.</summary>
internal sealed record AmountWithin(double Least, double Most) : Property
{
    public override Fit[] Over(Scene scene) =>
        Fits.Map(
            scene.Count,
            id => Fits.Of(ShownAmounts.Of(scene, id) is { } shown && shown.Value >= Least && shown.Value <= Most)
        );
}

/// <summary>Its amount is above or below that of something.</summary>
internal sealed record AmountBeside(Anchor By, bool Above) : Placed(By)
{
    protected override Fit Of(Scene scene, int id, int anchor) =>
        ShownAmounts.Of(scene, id) is { } own && ShownAmounts.Of(scene, anchor) is { } other
            ? Fits.Of(Above ? own.Value > other.Value : own.Value < other.Value)
            : Fit.Maybe;
}

/// <summary>The number by which things that show one are ranked.</summary>
internal enum ShownBy
{
    Amount,
    Date,
    Level,
}

/// <summary>Has the highest or lowest number of its fellows, whichever number counts.</summary>
internal sealed record ExtremeBy(ShownBy Key, bool Highest, Property Among) : Property
{
    private double? Of(Scene scene, int id) =>
        Key switch
        {
            ShownBy.Amount => Amount(scene, id),
            ShownBy.Date => Date(scene, id),
            ShownBy.Level => Level(scene, id),
        };

    /// <summary>What it costs, counts, or weighs in bytes.</summary>
    private static double? Amount(Scene scene, int id) =>
        In(scene, id, at => ShownMeasures.Size(scene[at].Text)) ?? ShownAmounts.Of(scene, id)?.Value;

    /// <summary>In days, the later the more: by its date, or by how long ago it says it was.</summary>
    private static double? Date(Scene scene, int id) =>
        In(scene, id, at => ShownDates.Only(scene[at].Text)?.DayNumber)
        ?? In(scene, id, at => -ShownMeasures.Age(scene[at].Text));

    private static double? Level(Scene scene, int id) => In(scene, id, at => scene[at].Value);

    /// <summary>The first number that it or something in it shows.</summary>
    private static double? In(Scene scene, int id, Func<int, double?> number) =>
        Enumerable
            .Range(0, scene.Count)
            .Where(at => at == id || scene.IsInside(at, id))
            .Select(number)
            .FirstOrDefault(found => found is not null);

    public override Fit[] Over(Scene scene)
    {
        Fit[] among = Among.Over(scene);
        var keyed = new Dictionary<int, double>();
        foreach (int id in Enumerable.Range(0, scene.Count).Where(id => among[id] != Fit.No))
        {
            if (Of(scene, id) is { } key)
            {
                keyed[id] = Highest ? key : -key;
            }
        }

        double best = keyed.Count == 0 ? 0 : keyed.Values.Max();
        return Fits.Map(scene.Count, id => keyed.TryGetValue(id, out double key) && key == best ? among[id] : Fit.No);
    }
}

/// <summary>Plainly the largest or smallest of its fellows.</summary>
internal sealed record ExtremeSize(Measure Measure, bool Largest, Property Among) : Property
{
    public override Fit[] Over(Scene scene)
    {
        int[] among = Among.Over(scene).Ids();
        if (among.Length == 0)
        {
            return new Fit[scene.Count];
        }

        float Size(int id) => Sizes.Of(Measure, scene[id].Box);
        float best = Largest ? among.Max(Size) : among.Min(Size);
        return Fits.Map(
            scene.Count,
            id => among.Contains(id) ? Fits.Between(Largest ? Size(id) / best : best / Size(id), 0.88f, 0.99f) : Fit.No
        );
    }
}
