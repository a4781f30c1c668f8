namespace VisualAssertions.Owlet.Seeing;

/// <summary>Orders boxes as a person reads: what holds others first, then its contents row by row, each from the left.</summary>
internal static class ReadingOrder
{
    private const float Within = 0.9f;

    /// <returns>Places in <paramref name="boxes"/>.</returns>
    public static IReadOnlyList<int> Of(IReadOnlyList<Box> boxes)
    {
        ILookup<int, int> children = Enumerable.Range(0, boxes.Count).ToLookup(i => Parent(boxes, i));
        var order = new List<int>(boxes.Count);
        Visit(boxes, children, -1, order);
        return order;
    }

    private static void Visit(IReadOnlyList<Box> boxes, ILookup<int, int> children, int parent, List<int> order)
    {
        foreach (int child in Rows(boxes, children[parent]))
        {
            order.Add(child);
            Visit(boxes, children, child, order);
        }
    }

    /// <summary>The smallest box that holds it; of equal boxes the earlier holds the later.</summary>
    private static int Parent(IReadOnlyList<Box> boxes, int child)
    {
        int parent = -1;
        for (int i = 0; i < boxes.Count; i++)
        {
            bool larger = boxes[i].Area > boxes[child].Area || (boxes[i].Area == boxes[child].Area && i < child);
            if (
                i != child
                && larger
                && boxes[child].Inside(boxes[i]) >= Within
                && (parent < 0 || boxes[i].Area < boxes[parent].Area)
            )
            {
                parent = i;
            }
        }

        return parent;
    }

    private static List<int> Rows(IReadOnlyList<Box> boxes, IEnumerable<int> siblings)
    {
        var left = siblings.OrderBy(i => boxes[i].Y).ThenBy(i => boxes[i].X).ToList();
        var ordered = new List<int>(left.Count);
        while (left.Count > 0)
        {
            // A row is everything whose middle lies above the lower edge of its topmost member, or beside all of it.
            Box first = boxes[left[0]];
            List<int> row = left.FindAll(i => boxes[i].CenterY <= first.Bottom);
            ordered.AddRange(row.OrderBy(i => boxes[i].X).ThenBy(i => boxes[i].Y));
            left.RemoveAll(row.Contains);
        }

        return ordered;
    }
}
