namespace VisualAssertions.Owlet.Reading;

/// <summary>Lines that a browser wrapped from one text, from the top.</summary>
internal sealed record Paragraph(IReadOnlyList<TextLine> Lines)
{
    public string Text => string.Join(' ', Lines.Select(line => line.Text));
    public Box Box => Lines.Select(line => line.Box).Aggregate((a, b) => a.Union(b));
}

/// <summary>Joins the lines of wrapped text into paragraphs.</summary>
/// <remarks>A line goes on in the next if their edges or centres agree, they are close, alike in height, and the next one's first word did not fit.</remarks>
internal static class LineGrouping
{
    /// <summary>How far apart edges or centres may be, in heights.</summary>
    private const float Aligned = 0.35f;

    /// <summary>Gap between the ink of two lines, in heights of the higher one.</summary>
    private const float MostGap = 1.1f;

    /// <summary>Height of the lower line to that of the higher: without ascenders or descenders ink is little more than half as high.</summary>
    private const float LeastAlike = 0.55f;

    /// <summary>A line this many heights wide, or wider, can be wrapped text; shorter ones are items of a list.</summary>
    private const float LeastWidth = 11;

    /// <param name="lines">In reading order.</param>
    /// <param name="alike">Whether two lines look like one text.</param>
    public static IReadOnlyList<Paragraph> Group(IReadOnlyList<TextLine> lines, Func<TextLine, TextLine, bool> alike)
    {
        var groups = new List<List<TextLine>>();
        foreach (TextLine line in lines)
        {
            List<TextLine>? group = groups.FindLast(g => GoesOn(g, line) && alike(g[^1], line));
            if (group is null)
            {
                groups.Add([line]);
            }
            else
            {
                group.Add(line);
            }
        }

        return groups.ConvertAll(group => new Paragraph(group));
    }

    private static bool GoesOn(List<TextLine> group, TextLine next)
    {
        Box above = group[^1].Box;
        Box below = next.Box;
        (float low, float high) =
            above.Height < below.Height ? (above.Height, below.Height) : (below.Height, above.Height);
        float gap = below.Y - above.Bottom;
        bool aligned =
            Math.Abs(above.X - below.X) <= Aligned * high || Math.Abs(above.CenterX - below.CenterX) <= Aligned * high;
        return aligned
            && gap > -0.2f * high
            && gap <= MostGap * high
            && low >= LeastAlike * high
            && above.Width >= LeastWidth * high
            && DidNotFit(group, next);
    }

    /// <summary>Whether the widest line of all has no room for the line above and the next one's first word.</summary>
    private static bool DidNotFit(List<TextLine> group, TextLine next)
    {
        float widest = Math.Max(group.Max(line => line.Box.Width), next.Box.Width);
        int end = next.Text.IndexOf(' ');
        float word = next.Box.Width * (end < 0 ? 1 : (float)(end + 1) / next.Text.Length);
        return group[^1].Box.Width + word > widest;
    }
}
