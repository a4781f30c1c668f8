namespace VisualAssertions.Owlet.Reading;

/// <summary>Puts lines in reading order: rows from top to bottom, each from left to right.</summary>
internal static class ReadingRows
{
    /// <summary>Share of the lower line that must lie beside the first line of a row.</summary>
    private const float LeastBeside = 0.5f;

    public static List<ReadLine> Order(IEnumerable<ReadLine> lines)
    {
        List<ReadLine> left = lines.OrderBy(l => l.Line.Box.CenterY).ThenBy(l => l.Line.Box.X).ToList();
        var ordered = new List<ReadLine>(left.Count);
        while (left.Count > 0)
        {
            Box first = left[0].Line.Box;
            List<ReadLine> row = left.FindAll(l => IsBeside(first, l.Line.Box));
            ordered.AddRange(row.OrderBy(l => l.Line.Box.X));
            left.RemoveAll(row.Contains);
        }

        return ordered;
    }

    private static bool IsBeside(Box first, Box other)
    {
        float beside = Math.Min(first.Bottom, other.Bottom) - Math.Max(first.Y, other.Y);
        return beside >= LeastBeside * Math.Min(first.Height, other.Height);
    }
}
