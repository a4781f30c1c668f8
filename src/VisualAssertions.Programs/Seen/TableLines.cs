namespace VisualAssertions.Programs;

/// <summary>Numbers what stands in line: rows from the top, columns from the left.</summary>
internal static class TableLines
{
    /// <summary>Each cell's row. Cells whose middles lie in one another's height are in one row.</summary>
    public static int[] Rows(SeenTree tree, int[] cells)
    {
        int[] seenRows = [.. cells.Select(cell => tree.Holder(cell, ElementKind.Row))];
        var bands = new List<Band>();
        foreach (int i in Enumerable.Range(0, cells.Length).OrderBy(i => tree[cells[i]].Box.Height))
        {
            Box box = seenRows[i] >= 0 ? tree[seenRows[i]].Box : tree[cells[i]].Box;
            Join(bands, i, box.Y, box.Bottom);
        }

        return Numbers(bands, cells.Length);
    }

    /// <summary>Columns of headers, then of cells. Headers are the first to make a column: they are as wide as it, or stand in it alone.</summary>
    public static int[] Columns(SeenTree tree, int[] headers, int[] cells)
    {
        var bands = new List<Band>();
        int[] all = [.. headers, .. cells];
        foreach (
            int i in Enumerable
                .Range(0, all.Length)
                .OrderBy(i => i >= headers.Length)
                .ThenBy(i => tree[all[i]].Box.Width)
        )
        {
            Box box = tree[all[i]].Box;
            Join(bands, i, box.X, box.Right);
        }

        return Numbers(bands, all.Length);
    }

    private static void Join(List<Band> bands, int member, float from, float to)
    {
        Band? best = null;
        float most = 0;
        foreach (Band band in bands)
        {
            float shared = Math.Min(band.To, to) - Math.Max(band.From, from);
            float share = shared / Math.Max(1, Math.Min(band.To - band.From, to - from));
            if (share > 0.3f && shared > most)
            {
                (best, most) = (band, shared);
            }
        }

        if (best is null)
        {
            best = new Band { From = from, To = to };
            bands.Add(best);
        }

        best.Members.Add(member);
    }

    private static int[] Numbers(List<Band> bands, int count)
    {
        int[] numbers = new int[count];
        int number = 0;
        foreach (Band band in bands.OrderBy(band => band.From))
        {
            band.Members.ForEach(member => numbers[member] = number);
            number++;
        }

        return numbers;
    }

    private sealed class Band
    {
        public required float From { get; init; }
        public required float To { get; init; }
        public List<int> Members { get; } = [];
    }
}
