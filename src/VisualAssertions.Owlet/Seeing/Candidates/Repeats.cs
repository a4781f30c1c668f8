namespace VisualAssertions.Owlet.Seeing;

/// <summary>
/// Rows of a list of which only some have edges: where a row has a ground or a line, those above and below may have none. A box
/// of its size next to it is one if its text begins where that of the row begins.
/// </summary>
internal static class Repeats
{
    /// <summary>Least and most height of a row, and its least width, in pixels at scale 1.</summary>
    private const float LeastHeight = 24;
    private const float MostHeight = 180;
    private const float LeastWidth = 200;

    /// <summary>Most rows that are added in one direction.</summary>
    private const int Most = 20;

    /// <summary>How far texts may begin from where they are looked for, in pixels at scale 1.</summary>
    private const float SameStart = 2.5f;

    /// <summary>How unlike in height texts may be that begin alike.</summary>
    private const float Unlike = 1.4f;

    /// <param name="rows">What has edges.</param>
    /// <param name="textLines">Where lines of text are.</param>
    /// <param name="scale">Pixels of a CSS pixel.</param>
    public static IEnumerable<Box> Of(IEnumerable<Box> rows, IReadOnlyList<Box> textLines, float scale)
    {
        foreach (Box row in rows.Where(row => IsRow(row, scale)))
        {
            Box[] own = Inside(row, textLines);
            foreach (int step in own.Length == 0 ? [] : new[] { -1, 1 })
            {
                for (int i = 1; i <= Most; i++)
                {
                    Box next = row with { Y = row.Y + i * step * row.Height };
                    if (next.Y < 0 || !IsLike(next, own, row, textLines, scale))
                    {
                        break;
                    }

                    yield return next;
                }
            }
        }
    }

    private static bool IsRow(Box box, float scale) =>
        box.Height >= LeastHeight * scale && box.Height <= MostHeight * scale && box.Width >= LeastWidth * scale;

    private static bool IsLike(Box next, Box[] own, Box row, IReadOnlyList<Box> textLines, float scale) =>
        !textLines.Any(line => IsCut(line, next))
        && Inside(next, textLines)
            .Any(line =>
                Array.Exists(
                    own,
                    other =>
                        Math.Abs(line.X - other.X) <= SameStart * scale
                        && Math.Abs(line.Y - next.Y - (other.Y - row.Y)) <= SameStart * scale
                        && Math.Max(line.Height, other.Height) <= Unlike * Math.Min(line.Height, other.Height)
                )
            );

    private static Box[] Inside(Box row, IReadOnlyList<Box> textLines) =>
        [.. textLines.Where(line => line.Inside(row) > 0.95f)];

    /// <summary>Part of it lies in the row, part of it above or below.</summary>
    private static bool IsCut(Box line, Box row) =>
        line.Inside(row) is > 0.1f and < 0.9f && line.X >= row.X && line.Right <= row.Right;
}
