using VisualAssertions.Programs.Notation;

namespace VisualAssertions.Training.Language;

/// <summary>Values in tables, lists and labelled pairs.</summary>
internal static class DataFamilies
{
    private const AssertionCategory Data = AssertionCategory.Data;

    public static IReadOnlyList<Family> All { get; } =
    [
        new("data.cell", Data, 5, ["row", "column", "value", "quoted"], Cell),
        new("data.pair", Data, 3, ["label", "value", "quoted"], Pair),
        new("data.count", Data, 1.5, ["n", "column", "value"], CountInColumn, Negatable: false),
        new("data.column", Data, 1, ["column"], Column),
        new("data.extreme", Data, 1.5, ["row", "column", "extreme"], Extreme, Negatable: false),
        new("data.all", Data, 1, ["column", "value"], Everywhere, Negatable: false),
        new("data.what", Data, 2, ["row", "column"], WhatCell, Negatable: false),
        new("data.whatpair", Data, 2, ["label"], WhatPair, Negatable: false),
    ];

    private static Twins? Cell(Drawing d)
    {
        if (Tables.Meeting(d) is not var (key, header, cell))
        {
            return null;
        }

        string own = d.Scene.Texts[cell];
        int sibling = d.Any(id =>
            d.Scene[id].Header == header && d.Scene.Texts[id] != own && d.Scene.Texts[id].Length > 0
        );
        string? other =
            sibling >= 0 && d.Rng.Chance(0.75) ? d.Scene[sibling].Text : Altering.Text(d.Scene[cell].Text, d);
        return other is null ? null : new Twins(Cell(d, key, header, d.Scene[cell].Text), Cell(d, key, header, other));
    }

    private static Drawn Cell(Drawing d, int key, int header, string value)
    {
        (Reference row, Reference column, Property meeting) = Tables.Row(d, key, header);
        return new Drawn(
            new Said(Quantifier.Exists, meeting, Tables.Says(value), Definite: true),
            Tables.Valued(d, value).With("row", row).With("column", column)
        );
    }

    private static Twins? Pair(Drawing d)
    {
        foreach (int id in d.Shuffled(id => IsPaired(d.Scene, id)).Take(5))
        {
            int sibling = d.Any(other => IsPaired(d.Scene, other) && d.Scene.Texts[other] != d.Scene.Texts[id]);
            string? other =
                sibling >= 0 && d.Rng.Chance(0.7) ? d.Scene[sibling].Text : Altering.Text(d.Scene[id].Text, d);
            if (other is not null)
            {
                return new Twins(Pair(d, id, d.Scene[id].Text), Pair(d, id, other));
            }
        }

        return null;
    }

    public static bool IsPaired(Scene scene, int id) =>
        scene[id].LabelledBy >= 0
        && scene.Texts[id].Length is > 0 and < 60
        && (Kinds.IsText(scene[id].Kind) || (Kinds.HoldsValue(scene[id].Kind) && !scene.Has(id, ElementState.Empty)))
        && scene.Names[id].Length is > 1 and < 40;

    private static Drawn Pair(Drawing d, int id, string value)
    {
        (Reference label, Property subject) = Label(d, id);
        return new Drawn(
            new Said(Quantifier.Exists, subject, Tables.Says(value), Definite: true),
            Tables.Valued(d, value).With("label", label)
        );
    }

    public static (Reference Label, Property Subject) Label(Drawing d, int id)
    {
        string name = d.Scene.Names[id];
        Property label = StructureForms.Label(name);
        string said = d.Rng.Below(4) switch
        {
            0 => d.Refer.Quote(name),
            1 => name,
            _ => name.ToLowerInvariant(),
        };
        return (new Reference(label, said), new LabelledBy(new Anchor(label)));
    }

    private static Twins? CountInColumn(Drawing d)
    {
        if (Tables.Meeting(d) is not var (_, header, cell))
        {
            return null;
        }

        string value = d.Scene[cell].Text;
        int count = d.Scene.Elements.Count(e => e.Header == header && Plain.Of(e.Text) == Plain.Of(value));
        int cells = d.Scene.Elements.Count(e => e.Header == header);
        int other = count + (d.Rng.Chance(0.5) && count > 1 ? -1 : 1);
        return cells < 3 || count > 11
            ? null
            : new Twins(CountInColumn(d, header, value, count), CountInColumn(d, header, value, other));
    }

    private static Drawn CountInColumn(Drawing d, int header, string value, int n)
    {
        Property head = new OfAnyKind([ElementKind.ColumnHeader]) & new HasText(d.Scene[header].Text);
        return new Drawn(
            new Said(Quantifier.Exactly, Tables.Under(d, header), new HasText(value), n),
            new Slots()
                .With("n", Numbers.Cardinal(n, d.Rng))
                .With("column", new Reference(head, d.Scene[header].Text.ToLowerInvariant()))
                .With("value", d.Rng.Chance(0.5) ? d.Refer.Quote(value) : value)
        );
    }

    private static Twins? Column(Drawing d)
    {
        KindWords column = Lexicon.Kinds.First(kind => kind.Name == "column");
        int id = d.Any(id => d.Scene[id].Kind == ElementKind.ColumnHeader && d.Scene.Texts[id].Length > 1);
        string? absent = d.AbsentName(column);
        int elsewhere = d.Any(other =>
            Kinds.IsText(d.Scene[other].Kind) && d.Scene.Texts[other].Length is > 2 and < 20
        );
        if (id < 0 || absent is null)
        {
            return null;
        }

        return new Twins(
            Column(d, d.Scene[id].Text),
            Column(d, elsewhere >= 0 && d.Rng.Chance(0.4) ? d.Scene[elsewhere].Text : absent)
        );
    }

    private static Drawn Column(Drawing d, string name)
    {
        Property head = new OfAnyKind([ElementKind.ColumnHeader]) & new HasText(name);
        return new Drawn(
            new Said(Quantifier.Exists, head),
            new Slots().With("column", new Reference(head, d.Rng.Chance(0.4) ? d.Refer.Quote(name) : name, true))
        );
    }

    private static Twins? Extreme(Drawing d)
    {
        if (Tables.Meeting(d) is not var (_, header, _))
        {
            return null;
        }

        int[] cells = [.. Enumerable.Range(0, d.Scene.Count).Where(id => d.Scene[id].Header == header)];
        Amount?[] amounts = [.. cells.Select(id => Amount.Read(d.Scene[id].Text))];
        if (
            cells.Length is < 2 or > 12
            || amounts.Any(amount => amount is null)
            || amounts.Select(a => a!.Value).Distinct().Count() != cells.Length
        )
        {
            return null;
        }

        bool highest = d.Rng.Chance(0.5);
        int[] order = [.. cells.OrderBy(id => Amount.Read(d.Scene[id].Text)!.Value * (highest ? -1 : 1))];
        return
            Extreme(d, order[0], header, highest) is { } yes
            && Extreme(d, d.Rng.Pick(order[1..]), header, highest) is { } no
            ? new Twins(yes, no)
            : null;
    }

    private static Drawn? Extreme(Drawing d, int cell, int header, bool highest)
    {
        int key = Tables.KeyOf(d.Scene, cell);
        if (key < 0)
        {
            return null;
        }

        (Reference row, Reference column, Property meeting) = Tables.Row(d, key, header);
        return new Drawn(
            new Said(
                Quantifier.Exists,
                meeting,
                new ExtremeBy(ShownBy.Amount, highest, Tables.Under(d, header)),
                Definite: true
            ),
            new Slots()
                .With("row", row)
                .With("column", column)
                .With("extreme", d.Rng.Draw(Lexicon.List(highest ? "highest" : "lowest")))
        );
    }

    private static Twins? Everywhere(Drawing d)
    {
        int[] headers =
        [
            .. d.Shuffled(id => d.Scene[id].Kind == ElementKind.ColumnHeader && d.Scene.Texts[id].Length > 1),
        ];
        (int Header, string Value)? yes = null;
        (int Header, string Value)? no = null;
        foreach (int header in headers)
        {
            string[] values =
            [
                .. d.Scene.Elements.Where(e => e.Header == header && e.Text.Length > 0).Select(e => e.Text),
            ];
            if (values.Length < 2)
            {
                continue;
            }

            bool alike = values.Distinct().Count() == 1;
            yes ??= alike ? (header, values[0]) : null;
            no ??= alike ? null : (header, d.Rng.Pick(values));
        }

        return yes is var (a, v) && no is var (b, w) ? new Twins(Everywhere(d, a, v), Everywhere(d, b, w)) : null;
    }

    private static Drawn Everywhere(Drawing d, int header, string value)
    {
        Property head = new OfAnyKind([ElementKind.ColumnHeader]) & new HasText(d.Scene[header].Text);
        return new Drawn(
            new Said(Quantifier.All, Tables.Under(d, header), new HasText(value)),
            new Slots()
                .With("column", new Reference(head, d.Scene[header].Text.ToLowerInvariant()))
                .With("value", d.Rng.Chance(0.4) ? d.Refer.Quote(value) : value)
        );
    }

    private static Twins? WhatCell(Drawing d)
    {
        if (Tables.Meeting(d) is not var (key, header, cell))
        {
            return null;
        }

        (Reference row, Reference column, Property meeting) = Tables.Row(d, key, header);
        return new Twins(
            new Drawn(new AskedText(meeting, meeting), new Slots().With("row", row).With("column", column)),
            null
        );
    }

    private static Twins? WhatPair(Drawing d)
    {
        int id = d.Any(id => IsPaired(d.Scene, id));
        if (id < 0)
        {
            return null;
        }

        (Reference label, Property subject) = Label(d, id);
        return new Twins(new Drawn(new AskedText(subject, subject), new Slots().With("label", label)), null);
    }
}
