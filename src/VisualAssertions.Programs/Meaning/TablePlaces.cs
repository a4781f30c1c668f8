namespace VisualAssertions.Programs;

/// <summary>
/// What a person names a row by: the text in a row, a list item or a card that is this, or else has it in it. On a seen page any
/// such text will do: "Total" names what stands on its line.
/// </summary>
internal sealed record RowKey(string Text) : Property
{
    private static readonly ElementKind[] Rows = [ElementKind.Row, ElementKind.ListItem, ElementKind.Card];

    public override Fit[] Over(Scene scene)
    {
        int[] all = [.. Enumerable.Range(0, scene.Count)];
        int[] inRows = [.. all.Where(id => IsInRow(scene, id))];
        int[] keys = Where(scene, inRows);
        keys = keys.Length > 0 || !scene.IsSeen ? keys : Where(scene, all);
        int[] cells = [.. keys.Where(id => scene[id].Row >= 0)];
        keys = cells.Length > 0 ? cells : keys;
        bool oneRow = keys.Length > 1 && keys.All(id => SameRow(scene, id, keys[0]));
        return Fits.Map(scene.Count, id => Fits.Of(oneRow ? id == keys[0] : keys.Contains(id)));
    }

    public static bool SameRow(Scene scene, int a, int b) =>
        scene[a].Row >= 0 || scene[b].Row >= 0
            ? scene[a].Row == scene[b].Row && scene.Holder(a, ElementKind.Table) == scene.Holder(b, ElementKind.Table)
            : RowOf(scene, a) >= 0 && RowOf(scene, a) == RowOf(scene, b);

    /// <summary>The row, list item or card that holds it; −1 for none.</summary>
    public static int RowOf(Scene scene, int id) => scene.Holder(id, Rows);

    public static bool IsInRow(Scene scene, int id) => scene[id].Row >= 0 || RowOf(scene, id) >= 0;

    private int[] Where(Scene scene, int[] ids) =>
        Where(scene, ids, new HasText(Text)) is { Length: > 0 } same ? same : Where(scene, ids, new Contains(Text));

    private static int[] Where(Scene scene, int[] ids, Property property)
    {
        Fit[] fits = property.Over(scene);
        return [.. ids.Where(id => fits[id] == Fit.Yes)];
    }
}

/// <summary>The header whose text is this, or else has it in it.</summary>
internal sealed record ColumnHead(string Text) : Property
{
    public override Fit[] Over(Scene scene)
    {
        Property heads = new OfAnyKind([ElementKind.ColumnHeader]);
        Fit[] same = new Resolved(heads & new HasText(Text), Fit.No).Over(scene);
        return same.Contains(Fit.Yes) ? same : new Resolved(heads & new Contains(Text), Fit.No).Over(scene);
    }
}

/// <summary>In the row of something: cells, what lies in them, and the row itself.</summary>
internal sealed record InRow(Anchor By) : Placed(By)
{
    protected override Fit Of(Scene scene, int id, int anchor) =>
        RowKey.IsInRow(scene, anchor) || !scene.IsSeen
            ? Fits.Of(
                RowKey.SameRow(scene, id, anchor)
                    || (RowKey.RowOf(scene, anchor) == id && scene[id].Kind != ElementKind.Card)
            )
            : OnItsLine(scene, id, anchor);

    private static Fit OnItsLine(Scene scene, int id, int anchor) =>
        scene[anchor].Parent is >= 0 and var holder && !scene.IsInside(id, holder)
            ? Fit.No
            : OnLineWith.Is(scene, id, anchor);
}

/// <summary>Under a header: cells and what lies in them.</summary>
internal sealed record InColumn(Anchor By) : Placed(By)
{
    protected override Fit Of(Scene scene, int id, int anchor) => Fits.Of(scene[id].Header == anchor);
}

/// <summary>In the column of this number, from 0: cells and what lies in them.</summary>
internal sealed record InColumnNumber(int Column) : Property
{
    public override Fit[] Over(Scene scene) => Fits.Map(scene.Count, id => Fits.Of(scene[id].Column == Column));
}

/// <summary>True of a cell, or of what lies in it: the text of a badge in a cell is the badge's own.</summary>
internal sealed record OfCellOrContent(Property Of) : Property
{
    public override Fit[] Over(Scene scene)
    {
        Fit[] of = Of.Over(scene);
        var fits = (Fit[])of.Clone();
        int[] cells = [.. Enumerable.Range(0, scene.Count).Where(id => scene[id].Kind == ElementKind.Cell)];
        foreach (int cell in cells)
        {
            int[] inside = [.. Enumerable.Range(cell, scene.Count - cell).Where(id => scene.IsInside(id, cell))];
            Fit own = inside.Length > 0 && scene.Texts[cell].Length == 0 ? Fit.No : of[cell];
            fits[cell] = inside.Aggregate(own, (fit, id) => fit.Or(of[id]));
        }

        return fits;
    }

    public override void CollectAnchors(Scene scene, AnchorSets anchors) => Of.CollectAnchors(scene, anchors);
}
