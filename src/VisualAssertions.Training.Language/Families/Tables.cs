namespace VisualAssertions.Training.Language;

/// <summary>Rows by their key, columns by their head, and the cell where they meet.</summary>
internal static class Tables
{
    /// <summary>A row's key (its first text that stands nowhere else), a header of another column and the cell where they meet.</summary>
    public static (int Key, int Header, int Cell)? Meeting(Drawing d)
    {
        foreach (
            int id in d.Shuffled(id => d.Scene[id].Header >= 0 && d.Scene.Texts[id].Length is > 0 and < 60).Take(6)
        )
        {
            int key = KeyOf(d.Scene, id);
            if (key >= 0 && d.Scene.Texts[d.Scene[id].Header].Length > 1)
            {
                return (key, d.Scene[id].Header, id);
            }
        }

        return null;
    }

    /// <summary>The cell that a person would name the row of another cell by; −1 if none stands out.</summary>
    public static int KeyOf(Scene scene, int cell)
    {
        int table = scene.Holder(cell, ElementKind.Table);
        for (int id = 0; id < scene.Count; id++)
        {
            if (
                id != cell
                && scene[id].Kind == ElementKind.Cell
                && scene[id].Header >= 0
                && scene[id].Row == scene[cell].Row
                && scene.Texts[id].Length is > 1 and < 40
                && scene.Texts[id].Any(char.IsLetterOrDigit)
                && scene.Holder(id, ElementKind.Table) == table
                && scene.Texts.Count(text => text == scene.Texts[id]) == 1
            )
            {
                return id;
            }
        }

        return -1;
    }

    public static Reference Key(Drawing d, int key)
    {
        string name = d.Scene[key].Text;
        Property property = new OfAnyKind([ElementKind.Cell]) & new HasText(name);
        return new Reference(property, d.Rng.Chance(0.3) ? d.Refer.Quote(name) : name, Article: false);
    }

    public static Reference Head(Drawing d, int header)
    {
        string head = d.Scene[header].Text;
        string said =
            d.Rng.Chance(0.2) ? d.Refer.Quote(head)
            : d.Rng.Chance(0.7) ? head.ToLowerInvariant()
            : head;
        return new Reference(new OfAnyKind([ElementKind.ColumnHeader]) & new HasText(head), said);
    }

    public static (Reference Row, Reference Column, Property Meeting) Row(Drawing d, int key, int header)
    {
        Reference row = Key(d, key);
        Reference column = Head(d, header);
        return (row, column, At(d, key, header));
    }

    /// <summary>The cells under a header.</summary>
    public static Property Under(Drawing d, int header) =>
        new OfAnyKind([ElementKind.Cell]) & new InColumn(HeadOf(d, header));

    /// <summary>Where a row and a column meet, as one names them.</summary>
    public static InCell At(Drawing d, int key, int header) => new(RowOf(d, key), HeadOf(d, header));

    /// <summary>A row by the text that stands for it.</summary>
    public static Anchor RowOf(Drawing d, int key) => new(new RowKey(d.Scene[key].Text));

    private static Anchor HeadOf(Drawing d, int header) => new(new ColumnHead(d.Scene[header].Text));

    /// <summary>Shows this value: amounts by value, texts as written.</summary>
    public static Property Says(string value) =>
        Amount.Read(value) is { } amount ? new ShowsAmount(amount) : new HasText(value);

    public static Slots Valued(Drawing d, string value)
    {
        string said =
            Amount.Read(value) is { } amount && d.Rng.Chance(0.35) ? Amounts.Say(amount, value, d.Rng) : value;
        return new Slots().With("value", said).With("quoted", d.Rng.Chance(0.5) ? d.Refer.Quote(value) : said);
    }

    /// <summary>Whether a column goes up or down from top to bottom; null if neither, or too short to tell.</summary>
    public static bool? Order(Scene scene, int header)
    {
        int[] cells =
        [
            .. Enumerable.Range(0, scene.Count).Where(id => scene[id].Header == header).OrderBy(id => scene[id].Row),
        ];
        if (cells.Length < 3)
        {
            return null;
        }

        double[]? keys =
            Keys(cells, id => Amount.Read(scene[id].Text)?.Value)
            ?? Keys(cells, id => ShownDate.Read(scene[id].Text)?.DayNumber);
        int[] steps = keys is not null
            ? [.. keys.Zip(keys.Skip(1), (a, b) => a.CompareTo(b))]
            : [.. cells.Zip(cells.Skip(1), (a, b) => string.CompareOrdinal(scene.Texts[a], scene.Texts[b]))];
        return steps.All(step => step < 0) ? true
            : steps.All(step => step > 0) ? false
            : null;
    }

    private static double[]? Keys(int[] cells, Func<int, double?> key)
    {
        double?[] keys = [.. cells.Select(key)];
        return keys.All(k => k is not null) ? [.. keys.Select(k => k!.Value)] : null;
    }
}
