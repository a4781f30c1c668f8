namespace VisualAssertions.Owlet.Seeing;

/// <summary>Boxes of which lines draw three sides: a tab that is open towards its page, a field that something covers.</summary>
internal static class OpenBoxes
{
    /// <summary>Round corners leave this much of a gap between a level and an upright line, in pixels at scale 1.</summary>
    private const float CornerGap = 8;

    private const float LeastWidth = 16;
    private const float LeastHeight = 12;

    public static IEnumerable<Box> Of(List<Box> lines, float scale)
    {
        float gap = CornerGap * scale;
        List<Box> levels = lines.FindAll(line => line.Width >= LeastWidth * scale / 2 && line.Height < line.Width);
        Box[] upright =
        [
            .. lines
                .Where(line => line.Height > line.Width && line.Height >= LeastHeight * scale / 2)
                .OrderBy(line => line.X),
        ];
        foreach (Box level in levels)
        {
            foreach (Box? box in new[] { Hanging(level, upright, gap), Standing(level, upright, gap) })
            {
                if (
                    box is { } found
                    && found.Width >= LeastWidth * scale
                    && found.Height >= LeastHeight * scale
                    && !IsClosed(found, level, levels, gap)
                )
                {
                    yield return found;
                }
            }
        }
    }

    /// <summary>A line runs along the fourth side too; what it closes stands on a surface and is found there.</summary>
    private static bool IsClosed(Box box, Box level, List<Box> levels, float gap) =>
        levels.Exists(other =>
            other != level
            && Math.Abs(other.X - level.X) <= gap
            && Math.Abs(other.Right - level.Right) <= gap
            && Math.Min(Math.Abs(other.Bottom - box.Bottom), Math.Abs(other.Y - box.Y)) <= gap
            && Math.Abs(other.Y - level.Y) > gap
        );

    /// <summary>The level line is the upper side.</summary>
    private static Box? Hanging(Box level, Box[] upright, float gap)
    {
        bool Meets(Box line) =>
            line.Y >= level.Y - 1 && line.Y - level.Y <= gap && line.Bottom > level.Bottom + gap / 2;
        (Box? left, Box? right) = Sides(level, upright, gap, Meets);
        return left is { } a && right is { } b && Math.Abs(a.Bottom - b.Bottom) <= gap
            ? Box.FromCorners(a.X, level.Y, b.Right, Math.Max(a.Bottom, b.Bottom))
            : null;
    }

    /// <summary>The level line is the lower side.</summary>
    private static Box? Standing(Box level, Box[] upright, float gap)
    {
        bool Meets(Box line) =>
            line.Bottom <= level.Bottom + 1 && level.Bottom - line.Bottom <= gap && line.Y < level.Y - gap / 2;
        (Box? left, Box? right) = Sides(level, upright, gap, Meets);
        return left is { } a && right is { } b && Math.Abs(a.Y - b.Y) <= gap
            ? Box.FromCorners(a.X, Math.Min(a.Y, b.Y), b.Right, level.Bottom)
            : null;
    }

    private static (Box? Left, Box? Right) Sides(Box level, Box[] upright, float gap, Func<Box, bool> meets)
    {
        (Box? left, Box? right) = (null, null);
        foreach (Box line in upright)
        {
            if (line.X > level.Right + gap)
            {
                break;
            }

            if (line.X >= level.X - gap && meets(line))
            {
                left = line.X <= level.X + 1 && left is null ? line : left;
                right = line.Right >= level.Right - 1 ? line : right;
            }
        }

        return (left, right);
    }
}
