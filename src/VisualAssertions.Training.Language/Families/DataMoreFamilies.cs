namespace VisualAssertions.Training.Language;

/// <summary>Values by row or card without naming a column, compared, sorted, or shown by a bar.</summary>
internal static class DataMoreFamilies
{
    private const AssertionCategory Data = AssertionCategory.Data;

    public static IReadOnlyList<Family> All { get; } =
    [
        new("data.row", Data, 3, ["row", "value", "quoted"], InRow),
        new("data.card", Data, 3, ["card", "value", "quoted"], InCard),
        new("data.price", Data, 2, ["card", "value"], Price),
        new("data.compare", Data, 1.5, ["row", "other", "column"], Compare, Negatable: false),
        new("data.sorted", Data, 1, ["column", "order"], Sorted),
        new("data.level", Data, 2, ["subject", "level"], Level),
        new("data.entries", Data, 1, ["n", "value"], Entries, Negatable: false),
        new("data.first", Data, 1, ["ordinal", "value", "quoted"], NthRow),
        new("data.date", Data, 1.5, ["row", "column", "value"], Date),
    ];

    private static Twins? InRow(Drawing d)
    {
        if (Tables.Meeting(d) is not var (key, _, cell))
        {
            return null;
        }

        int other = d.Any(id =>
            d.Scene[id].Header == d.Scene[cell].Header
            && d.Scene.Texts[id] != d.Scene.Texts[cell]
            && d.Scene.Texts[id].Length > 0
        );
        string? wrong = other >= 0 && d.Rng.Chance(0.8) ? d.Scene[other].Text : Altering.Text(d.Scene[cell].Text, d);
        return wrong is null ? null : new Twins(InRow(d, key, d.Scene[cell].Text), InRow(d, key, wrong));
    }

    private static Drawn InRow(Drawing d, int key, string value)
    {
        Reference row = Tables.Key(d, key);
        return new Drawn(
            new Said(Quantifier.Exists, Tables.Says(value), new InRow(Tables.RowOf(d, key))),
            Tables.Valued(d, value).With("row", row)
        );
    }

    /// <summary>A card that can be named, and a text in it that isn't its name.</summary>
    private static (int Card, int Text)? Filled(Drawing d, Func<int, bool> wanted)
    {
        foreach (int id in d.Shuffled(id => wanted(id) && d.Scene.Texts[id].Length is > 0 and < 60).Take(6))
        {
            int card = d.Scene.Holder(id, ElementKind.Card, ElementKind.ListItem);
            if (
                card >= 0
                && d.Scene.Names[card].Length is > 1 and < 44
                && d.Scene.PlainNames[card] != d.Scene.Texts[id]
            )
            {
                return (card, id);
            }
        }

        return null;
    }

    private static bool IsShort(Scene scene, int id) =>
        scene[id].Kind
            is ElementKind.Text
                or ElementKind.Label
                or ElementKind.Badge
                or ElementKind.Tag
                or ElementKind.Link;

    private static Twins? InCard(Drawing d)
    {
        if (Filled(d, id => IsShort(d.Scene, id)) is not var (card, id) || Card(d, card) is not { } named)
        {
            return null;
        }

        int other = d.Any(o =>
            d.Scene[o].Kind == d.Scene[id].Kind
            && d.Scene.Texts[o].Length is > 0 and < 60
            && !d.Scene.IsInside(o, card)
            && d.Scene.Texts[o] != d.Scene.Texts[id]
        );
        string? wrong = other >= 0 && d.Rng.Chance(0.7) ? d.Scene[other].Text : Altering.Text(d.Scene[id].Text, d);
        return wrong is null ? null : new Twins(InCard(d, named, d.Scene[id].Text), InCard(d, named, wrong));
    }

    /// <summary>The thing that a card is about, by its heading.</summary>
    public static Reference? Card(Drawing d, int card)
    {
        string name = d.Scene.Names[card];
        Property property = new OfAnyKind([d.Scene[card].Kind]) & new Titled(new Named(name, true));
        Fit[] fits = property.Over(d.Scene);
        return fits.Ids().Length == 1 && !fits.Contains(Fit.Maybe)
            ? new Reference(property, d.Rng.Chance(0.4) ? d.Refer.Quote(name) : name, Article: false)
            : null;
    }

    private static Drawn InCard(Drawing d, Reference card, string value) =>
        new(
            new Said(Quantifier.Exists, Tables.Says(value), new Within(new Anchor(card.Property))),
            Tables.Valued(d, value).With("card", card)
        );

    /// <summary>"The mug costs $12": the only amount in its card.</summary>
    private static Twins? Price(Drawing d)
    {
        bool IsMoney(int id) => Amount.Read(d.Scene[id].Text) is { Unit: not ("" or "%") };
        if (Filled(d, IsMoney) is not var (card, id) || Card(d, card) is not { } named)
        {
            return null;
        }

        int[] amounts = [.. Enumerable.Range(0, d.Scene.Count).Where(o => IsMoney(o) && d.Scene.IsInside(o, card))];
        int other = d.Any(o => IsMoney(o) && !d.Scene.IsInside(o, card) && d.Scene.Texts[o] != d.Scene.Texts[id]);
        string? wrong = other >= 0 && d.Rng.Chance(0.7) ? d.Scene[other].Text : Altering.Digit(d.Scene[id].Text, d.Rng);
        return amounts.Length != 1 || wrong is null
            ? null
            : new Twins(Price(d, named, d.Scene[id].Text), Price(d, named, wrong));
    }

    private static Drawn Price(Drawing d, Reference card, string value)
    {
        Property priced = new AnyAmount() & new Within(new Anchor(card.Property));
        return new Drawn(
            new Said(Quantifier.Exists, priced, new ShowsAmount(Amount.Read(value)!), Definite: true),
            Tables.Valued(d, value).With("card", card)
        );
    }

    private static Twins? Compare(Drawing d)
    {
        if (Tables.Meeting(d) is not var (key, header, cell) || Amount.Read(d.Scene[cell].Text) is not { } own)
        {
            return null;
        }

        int other = d.Any(id =>
            d.Scene[id].Header == header && Amount.Read(d.Scene[id].Text) is { } amount && amount.Value != own.Value
        );
        int otherKey = other < 0 ? -1 : Tables.KeyOf(d.Scene, other);
        if (otherKey < 0)
        {
            return null;
        }

        bool higher = own.Value > Amount.Read(d.Scene[other].Text)!.Value;
        (int big, int small) = higher ? (key, otherKey) : (otherKey, key);
        return new Twins(Compare(d, big, small, header), Compare(d, small, big, header));
    }

    private static Drawn Compare(Drawing d, int key, int other, int header)
    {
        (Reference row, Reference column, Property meeting) = Tables.Row(d, key, header);
        Reference than = Tables.Key(d, other);
        var otherCell = new Anchor(Tables.At(d, other, header));
        return new Drawn(
            new Said(Quantifier.Exists, meeting, new AmountBeside(otherCell, Above: true), Definite: true),
            new Slots().With("row", row).With("other", than).With("column", column)
        );
    }

    private static Twins? Sorted(Drawing d)
    {
        foreach (
            int header in d.Shuffled(id => d.Scene[id].Kind == ElementKind.ColumnHeader && d.Scene.Texts[id].Length > 1)
        )
        {
            if (Tables.Order(d.Scene, header) is { } ascending)
            {
                return new Twins(Sorted(d, header, ascending, true), Sorted(d, header, !ascending, false));
            }
        }

        return null;
    }

    private static Drawn Sorted(Drawing d, int header, bool ascending, bool truth)
    {
        Reference column = Tables.Head(d, header);
        return new Drawn(
            new Free(truth, Tables.Under(d, header), column.Property).Saying(
                new SortedTexts(Tables.Under(d, header), ascending),
                d.Scene
            ),
            new Slots()
                .With("column", column)
                .With("order", d.Rng.Draw(Lexicon.List(ascending ? "ascending" : "descending")))
        );
    }

    /// <summary>How far a bar, slider or rating has come.</summary>
    private static Twins? Level(Drawing d)
    {
        int id = d.Any(id => d.Scene[id].Value is not null);
        if (id < 0 || d.Refer.To(id) is not { } subject)
        {
            return null;
        }

        bool rating = d.Scene[id].Kind == ElementKind.Rating;
        Level? yes = d.Rng.PickOrNone([.. Levels.For(rating).Where(level => level.Of(d.Scene, id) == Fit.Yes)]);
        Level? no = d.Rng.PickOrNone([.. Levels.For(rating).Where(level => level.Of(d.Scene, id) == Fit.No)]);
        return yes is null || no is null ? null : new Twins(At(d, subject, yes), At(d, subject, no));
    }

    private static Drawn At(Drawing d, Reference subject, Level level) =>
        new(
            new Said(Quantifier.Exists, subject.Property, level, Definite: true),
            new Slots().With("subject", subject).With("level", d.Rng.Draw(Lexicon.List("level." + level.Name)))
        );

    /// <summary>"Two entries are Shipped", the column unnamed.</summary>
    private static Twins? Entries(Drawing d)
    {
        int cell = d.Any(id =>
            d.Scene[id].Kind == ElementKind.Cell
            && d.Scene.Texts[id].Length is > 2 and < 30
            && d.Scene.Texts[id].Any(char.IsLetter)
        );
        if (cell < 0)
        {
            return null;
        }

        string value = d.Scene[cell].Text;
        int count = d.Scene.Elements.Count(e => e.Kind == ElementKind.Cell && Plain.Of(e.Text) == Plain.Of(value));
        int off = count > 1 && d.Rng.Chance(0.5) ? -1 : 1;
        return count > 10 ? null : new Twins(Entries(d, value, count), Entries(d, value, count + off));
    }

    private static Drawn Entries(Drawing d, string value, int n) =>
        new(
            new Said(Quantifier.Exactly, new OfAnyKind([ElementKind.Cell]), new HasText(value), n),
            new Slots()
                .With("n", Numbers.Cardinal(n, d.Rng))
                .With("value", d.Rng.Chance(0.4) ? d.Refer.Quote(value) : value)
        );

    private static Twins? NthRow(Drawing d)
    {
        int cell = d.Any(id =>
            d.Scene[id].Kind == ElementKind.Cell
            && d.Scene[id].Row is >= 0 and < 5
            && d.Scene.Texts[id].Length is > 1 and < 40
        );
        if (cell < 0)
        {
            return null;
        }

        int row = d.Scene[cell].Row;
        int other = d.Any(id =>
            d.Scene[id].Header == d.Scene[cell].Header
            && d.Scene[id].Row != row
            && d.Scene.Texts[id] != d.Scene.Texts[cell]
            && d.Scene.Texts[id].Length > 1
        );
        return other < 0 ? null : new Twins(NthRow(d, row, d.Scene[cell].Text), NthRow(d, row, d.Scene[other].Text));
    }

    private static Drawn NthRow(Drawing d, int row, string value) =>
        new(
            new Said(Quantifier.Exists, new OfAnyKind([ElementKind.Cell]) & Tables.Says(value), new InRowNumber(row)),
            Tables.Valued(d, value).With("ordinal", Numbers.Ordinal(row + 1, d.Rng))
        );

    private static Twins? Date(Drawing d)
    {
        foreach (
            int cell in d.Shuffled(id => d.Scene[id].Header >= 0 && ShownDate.Read(d.Scene[id].Text) is not null)
                .Take(4)
        )
        {
            int key = Tables.KeyOf(d.Scene, cell);
            int header = d.Scene[cell].Header;
            DateOnly date = ShownDate.Read(d.Scene[cell].Text)!.Value;
            int other = d.Any(id =>
                d.Scene[id].Header == header && ShownDate.Read(d.Scene[id].Text) is { } o && o != date
            );
            DateOnly wrong =
                other >= 0 && d.Rng.Chance(0.6)
                    ? ShownDate.Read(d.Scene[other].Text)!.Value
                    : date.AddDays(d.Rng.Pick([-7, -1, 1, 1, 2, 10, 31, 365]));
            if (key >= 0)
            {
                return new Twins(Date(d, key, header, date), Date(d, key, header, wrong));
            }
        }

        return null;
    }

    private static Drawn Date(Drawing d, int key, int header, DateOnly date)
    {
        (Reference row, Reference column, Property meeting) = Tables.Row(d, key, header);
        return new Drawn(
            new Said(Quantifier.Exists, meeting, new DateWithin(date, date), Definite: true),
            new Slots().With("row", row).With("column", column).With("value", ShownDate.Say(date, d.Rng))
        );
    }
}
