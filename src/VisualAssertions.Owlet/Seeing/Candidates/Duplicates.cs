namespace VisualAssertions.Owlet.Seeing;

/// <summary>A box found, before its colours are measured.</summary>
internal readonly record struct FoundBox(Box Box, CandidateSource Source);

/// <summary>Of boxes that are nearly the same, keeps the one whose sides lie on edges; nested boxes stay.</summary>
internal static class Duplicates
{
    private const float SameIoU = 0.9f;

    /// <summary>Boxes whose sides all lie this near are the outside and the inside of the same border, in pixels.</summary>
    private const float SameSide = 1.5f;

    public static List<FoundBox> Remove(Screenshot picture, IEnumerable<FoundBox> found)
    {
        (FoundBox Found, float Contrast)[] ranked =
        [
            .. found
                .Distinct()
                .Select(one => (Found: one, Contrast: MathF.Round(EdgeContrast.Of(picture, one.Box).Least * 4) / 4))
                .OrderByDescending(one => one.Contrast)
                .ThenByDescending(one => one.Found.Box.Area)
                .ThenBy(one => one.Found.Source)
                .ThenBy(one => one.Found.Box.Y)
                .ThenBy(one => one.Found.Box.X),
        ];
        var kept = new BoxGrid(picture.Width, picture.Height);
        var left = new List<FoundBox>();
        foreach ((FoundBox one, _) in ranked)
        {
            if (!kept.AnyNear(one.Box, other => IsSame(one.Box, other)))
            {
                kept.Add(one.Box);
                left.Add(one);
            }
        }

        return left;
    }

    private static bool IsSame(Box a, Box b) =>
        a.IoU(b) > SameIoU
        || (
            Math.Abs(a.X - b.X) <= SameSide
            && Math.Abs(a.Y - b.Y) <= SameSide
            && Math.Abs(a.Right - b.Right) <= SameSide
            && Math.Abs(a.Bottom - b.Bottom) <= SameSide
        );
}

/// <summary>Boxes by the cell of their centre, so that near ones are found without looking at all.</summary>
internal sealed class BoxGrid(int width, int height)
{
    private const int CellSide = 64;
    private readonly int columns = width / CellSide + 1;
    private readonly List<Box>?[] cells = new List<Box>?[(width / CellSide + 1) * (height / CellSide + 1)];

    public void Add(Box box) => (cells[Cell(box.CenterX, box.CenterY)] ??= []).Add(box);

    /// <summary>Looks at the boxes whose centre is less than a cell away.</summary>
    public bool AnyNear(Box box, Func<Box, bool> same)
    {
        (int x, int y) = ((int)box.CenterX / CellSide, (int)box.CenterY / CellSide);
        int rows = cells.Length / columns;
        for (int row = Math.Max(0, y - 1); row <= Math.Min(rows - 1, y + 1); row++)
        {
            for (int column = Math.Max(0, x - 1); column <= Math.Min(columns - 1, x + 1); column++)
            {
                if (cells[row * columns + column] is { } boxes && boxes.Exists(other => same(other)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private int Cell(float x, float y) =>
        Math.Clamp((int)y / CellSide, 0, cells.Length / columns - 1) * columns
        + Math.Clamp((int)x / CellSide, 0, columns - 1);
}
