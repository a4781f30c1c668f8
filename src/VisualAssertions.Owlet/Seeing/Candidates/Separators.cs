namespace VisualAssertions.Owlet.Seeing;

/// <summary>Lines that stand for themselves, and the fields that stand on them.</summary>
internal static class Separators
{
    private const float SameSide = 3;

    /// <summary>Shortest separator, and widest underlined field, in pixels at scale 1.</summary>
    private const float Shortest = 24;
    private const float WidestField = 720;

    /// <summary>Usual height of an underlined field, in pixels at scale 1.</summary>
    private const float FieldHeight = 46;

    /// <summary>The lines that are no side of any of the <paramref name="boxes"/> and no part of a letter.</summary>
    public static List<Box> Of(List<Box> lines, List<Box> boxes, TextMask text) =>
        [
            .. lines.Where(line =>
                Math.Max(line.Width, line.Height) >= Shortest * text.Scale
                && !text.IsGlyph(line, 0)
                && !boxes.Exists(box => IsSide(line, box))
            ),
        ];

    /// <summary>Where a field would be if each level line with text just above were its lower edge.</summary>
    public static IEnumerable<Box> Underlined(List<Box> separators, TextMask text)
    {
        float height = FieldHeight * text.Scale;
        foreach (Box line in separators)
        {
            Box field = Box.FromCorners(line.X, line.Bottom - height, line.Right, line.Bottom);
            if (line.Width > line.Height && line.Width <= WidestField * text.Scale && field.Y >= 0 && text.IsIn(field))
            {
                yield return field;
            }
        }
    }

    private static bool IsSide(Box line, Box box)
    {
        if (line.Width >= line.Height)
        {
            return line.X >= box.X - SameSide
                && line.Right <= box.Right + SameSide
                && (
                    (Math.Abs(line.Y - box.Y) <= SameSide && line.Y <= box.CenterY)
                    || (Math.Abs(line.Bottom - box.Bottom) <= SameSide && line.Bottom >= box.CenterY)
                );
        }

        return line.Y >= box.Y - SameSide
            && line.Bottom <= box.Bottom + SameSide
            && (Math.Abs(line.X - box.X) <= SameSide || Math.Abs(line.Right - box.Right) <= SameSide);
    }
}
