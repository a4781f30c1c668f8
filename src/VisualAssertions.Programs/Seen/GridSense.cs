namespace VisualAssertions.Programs;

/// <summary>
/// What stands in the rows of a table is a cell, and what stands in line above them is a header, however it looks alone: words
/// without edges look alike everywhere.
/// </summary>
internal static class GridSense
{
    /// <summary>Kinds that words without edges are taken for.</summary>
    private static readonly ElementKind[] Words =
    [
        ElementKind.Text,
        ElementKind.Label,
        ElementKind.Heading,
        ElementKind.ColumnHeader,
        ElementKind.Cell,
        ElementKind.Tab,
        ElementKind.NavItem,
        ElementKind.MenuItem,
        ElementKind.ListItem,
        ElementKind.Breadcrumb,
        ElementKind.Accordion,
        ElementKind.Field,
        ElementKind.Select,
    ];

    /// <summary>What headers with edges are taken for besides.</summary>
    private static readonly ElementKind[] Heads = [.. Words, ElementKind.Button, ElementKind.Tag, ElementKind.Badge];

    /// <summary>Mean P of being a header from which a line is the header row.</summary>
    private const float HeaderRow = 0.25f;

    /// <returns>The same elements, those in tables with other kinds.</returns>
    public static IReadOnlyList<Element> Of(IReadOnlyList<Element> seen)
    {
        Element[] sensed = [.. seen];
        foreach (Box[] rows in Stacks(seen))
        {
            int[] head = Head(seen, rows);
            for (int id = 0; id < seen.Count; id++)
            {
                if (head.Contains(id))
                {
                    sensed[id] = Become(seen[id], ElementKind.ColumnHeader, Heads);
                }
                else if (Words.Contains(seen[id].Kind) && IsAlone(seen, id) && IsInRow(seen[id].Box, rows))
                {
                    sensed[id] = Become(seen[id], ElementKind.Cell, Words);
                }
            }
        }

        return sensed;
    }

    /// <summary>Rows of equal width one below the other, from the top; at least two.</summary>
    private static IEnumerable<Box[]> Stacks(IReadOnlyList<Element> seen)
    {
        Box[] rows = [.. seen.Where(element => element.Kind == ElementKind.Row).Select(element => element.Box)];
        Box[] single = [.. rows.Where(row => rows.Count(other => IsIn(other, row)) < 2)];
        return single
            .GroupBy(row => ((int)MathF.Round(row.X / 8), (int)MathF.Round(row.Width / 16)))
            .Select(stack => stack.OrderBy(row => row.Y).ToArray())
            .Where(stack => stack.Length > 1);
    }

    private static bool IsIn(Box box, Box outer) => box != outer && box.Inside(outer) > 0.85f;

    private static bool IsInRow(Box box, Box[] rows) =>
        Array.Exists(rows, row => box.Inside(row) > 0.7f && box.Area < 0.9f * row.Area);

    /// <summary>The line of headers: the first row, or what stands right above it.</summary>
    private static int[] Head(IReadOnlyList<Element> seen, Box[] rows)
    {
        Box first = rows[0];
        var above = Box.FromCorners(first.X, first.Y - 1.2f * first.Height, first.Right, first.Y);
        int[] own = Line(seen, first);
        int[] over = Line(seen, above);
        return Looks(seen, over) > Looks(seen, own) ? over : own;
    }

    /// <summary>How much a line looks like headers, 0 to 1.</summary>
    private static float Looks(IReadOnlyList<Element> seen, int[] line) =>
        line.Length == 0 ? 0 : line.Average(id => seen[id].P(ElementKind.ColumnHeader));

    private static int[] Line(IReadOnlyList<Element> seen, Box band)
    {
        int[] line =
        [
            .. Enumerable
                .Range(0, seen.Count)
                .Where(id =>
                    Heads.Contains(seen[id].Kind)
                    && seen[id].Text.Length > 0
                    && seen[id].Box.Inside(band) > 0.6f
                    && IsAlone(seen, id)
                ),
        ];
        bool heads =
            line.Length > 1
            && Looks(seen, line) >= HeaderRow
            && line.Sum(id => seen[id].P(ElementKind.ColumnHeader)) > line.Sum(id => seen[id].P(ElementKind.Cell));
        return heads ? line : [];
    }

    /// <summary>It lies in nothing smaller than a row.</summary>
    private static bool IsAlone(IReadOnlyList<Element> seen, int id) =>
        !seen.Any(other =>
            other != seen[id]
            && !Kinds.Containers.Contains(other.Kind)
            && other.Kind != ElementKind.Calendar
            && other.Box.Area > seen[id].Box.Area
            && seen[id].Box.Inside(other.Box) > 0.85f
        );

    private static Element Become(Element seen, ElementKind kind, ElementKind[] from)
    {
        float[] p = (float[])seen.KindProbabilities.Clone();
        float sum = 0;
        foreach (ElementKind other in from)
        {
            sum += p[(int)other];
            p[(int)other] = 0;
        }

        p[(int)kind] = sum;
        return seen with { KindProbabilities = p };
    }
}
