namespace VisualAssertions.Programs;

/// <summary>How far a bar, slider or row of stars has come, as its pixels show.</summary>
internal static class LevelPixels
{
    private const int Stars = 5;

    /// <summary>Distance between colours, of 441 at most, from which they are two.</summary>
    private const double Differ = 40;

    /// <returns>0 to 1; null if its pixels don't tell.</returns>
    public static float? Read(ElementKind kind, Box box, Screenshot picture)
    {
        Box inside = box.Clip(picture.Width, picture.Height);
        return inside.Width < 20 || inside.Height < 1 ? null
            : kind == ElementKind.Progress ? Bar(inside, picture)
            : kind == ElementKind.Slider ? Knob(inside, picture)
            : kind == ElementKind.Rating ? FilledStars(inside, picture)
            : null;
    }

    // A number may stand in the middle of a bar, so the line is read above it.
    private static float? Bar(Box box, Screenshot picture)
    {
        Rgb[] line = Line(box, box.Y + 0.25f * box.Height, picture);
        (Rgb done, Rgb left) = (line[0], line[^1]);
        return Distance(done, left) < Differ
            ? ColorNames.ToOklch(done).Chroma > 0.06
                ? 1
                : null
            : line.Count(color => Distance(color, done) < Distance(color, left)) / (float)line.Length;
    }

    /// <summary>The knob is what differs from the track's left and right end.</summary>
    private static float? Knob(Box box, Screenshot picture)
    {
        Rgb[] line = Line(box, box.CenterY, picture);
        int from = Array.FindIndex(line, color => Distance(color, line[0]) >= Differ);
        int to = Array.FindLastIndex(line, color => Distance(color, line[^1]) >= Differ);
        if (from < 0 || to < 0)
        {
            return null;
        }

        float knob = Math.Clamp(to - from, 0, box.Height);
        float middle = (from + to) / 2f;
        return Math.Clamp((middle - knob / 2) / (line.Length - knob), 0, 1);
    }

    private static float FilledStars(Box box, Screenshot picture)
    {
        Rgb[] middles =
        [
            .. Enumerable
                .Range(0, Stars)
                .Select(i => picture[(int)(box.X + (i + 0.5f) * box.Width / Stars), (int)(box.Y + 0.55f * box.Height)]),
        ];
        int filled =
            Distance(middles[0], middles[^1]) < Differ
                ? Stars
                : middles.Count(color => Distance(color, middles[0]) < Distance(color, middles[^1]));
        return filled / (float)Stars;
    }

    /// <summary>From end to end, without the border and the roundness of the ends.</summary>
    private static Rgb[] Line(Box box, float y, Screenshot picture)
    {
        float end = Math.Min(2 + 0.15f * box.Height, box.Width / 8);
        int from = (int)(box.X + end);
        int to = Math.Max(from + 1, (int)(box.Right - end));
        int row = Math.Clamp((int)y, 0, picture.Height - 1);
        return [.. Enumerable.Range(from, to - from).Select(x => picture[Math.Min(x, picture.Width - 1), row])];
    }

    private static double Distance(Rgb a, Rgb b) =>
        Math.Sqrt((a.R - b.R) * (a.R - b.R) + (a.G - b.G) * (a.G - b.G) + (a.B - b.B) * (a.B - b.B));
}
