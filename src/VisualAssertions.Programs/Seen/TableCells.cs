namespace VisualAssertions.Programs;

/// <param name="Row">From 0, without the header row; −1 for none.</param>
/// <param name="Column">From 0; −1 for none.</param>
/// <param name="Header">Id of the column's header; −1 for none.</param>
internal readonly record struct TablePlace(int Row, int Column, int Header)
{
    public static TablePlace None { get; } = new(-1, -1, -1);
}

/// <summary>Rows and columns of tables, from cells and headers in line.</summary>
internal static class TableCells
{
    public static TablePlace[] Of(SeenTree tree)
    {
        var places = new TablePlace[tree.Count];
        Array.Fill(places, TablePlace.None);
        foreach (IGrouping<int, int> table in tree.OfKind(ElementKind.Cell).GroupBy(cell => TableOf(tree, cell)))
        {
            Place(tree, places, [.. table], table.Key);
        }

        for (int id = 0; id < tree.Count; id++)
        {
            int cell = tree[id].Kind == ElementKind.Cell ? -1 : tree.Holder(id, ElementKind.Cell);
            places[id] = cell >= 0 ? places[cell] : places[id];
        }

        return places;
    }

    /// <summary>The table, or what holds the cells of a table without edges.</summary>
    private static int TableOf(SeenTree tree, int cell)
    {
        int table = tree.Holder(cell, ElementKind.Table, ElementKind.Calendar);
        int row = tree.Holder(cell, ElementKind.Row);
        return table >= 0 ? table
            : row >= 0 ? tree.Parents[row]
            : tree.Parents[cell];
    }

    /// <summary>A line of headers right above the cells, where the table that was seen begins below it.</summary>
    private static int[] HeadersAbove(SeenTree tree, int[] cells)
    {
        Box all = cells.Select(cell => tree[cell].Box).Aggregate((a, b) => a.Union(b));
        float row = cells.Max(cell => tree[cell].Box.Height);
        return
        [
            .. tree.OfKind(ElementKind.ColumnHeader)
                .Where(id =>
                    tree[id].Box.CenterX > all.X
                    && tree[id].Box.CenterX < all.Right
                    && tree[id].Box.CenterY < all.Y
                    && tree[id].Box.Bottom > all.Y - 2 * row
                ),
        ];
    }

    private static void Place(SeenTree tree, TablePlace[] places, int[] cells, int table)
    {
        int[] headers = [.. tree.OfKind(ElementKind.ColumnHeader).Where(id => TableOf(tree, id) == table)];
        headers = headers.Length > 0 ? headers : HeadersAbove(tree, cells);
        int[] rows = TableLines.Rows(tree, cells);
        int[] columns = TableLines.Columns(tree, headers, cells);
        // Cells that are in no table make one only if they stand in rows and columns.
        bool isTable = table >= 0 && tree[table].Kind is ElementKind.Table or ElementKind.Calendar;
        if (!isTable && (rows.Max() == 0 || columns.Max() == 0))
        {
            return;
        }

        for (int i = 0; i < cells.Length; i++)
        {
            int column = columns[headers.Length + i];
            int head = Array.FindIndex(columns, 0, headers.Length, other => other == column);
            places[cells[i]] = new TablePlace(rows[i], column, head >= 0 ? headers[head] : -1);
        }
    }
}
