namespace VisualAssertions.Owlet.Seeing;

/// <summary>Rows and parts: what lies between lines, stripes or plates of the same left and right end, and whole stacks of them.</summary>
internal static class Bands
{
    private const float SameEnd = 2.5f;

    /// <summary>Plates this near are one thing in two colours, in pixels.</summary>
    private const float Touching = 2;

    /// <summary>Least and most height of a row, and most of a part of a card, in pixels at scale 1.</summary>
    private const float LeastHeight = 14;
    private const float MostHeight = 180;
    private const float MostPart = 640;

    /// <summary>Tallest knob of a slider and widest ring around it, in pixels at scale 1.</summary>
    private const float TallestKnob = 36;
    private const float KnobRing = 6;

    /// <summary>Thickest line between rows, in pixels at scale 1, and how unlike in height their rows may be.</summary>
    private const float ThickestLine = 3;
    private const float Unlike = 1.2f;

    /// <summary>The bands between neighbours of a stack, one more at each end of a striped or ruled one, and the whole stack.</summary>
    public static IEnumerable<Box> Between(IEnumerable<Box> wide, float scale)
    {
        foreach (List<Box> stack in Stacks(wide))
        {
            for (int i = 1; i < stack.Count; i++)
            {
                Box band = Box.FromCorners(stack[i].X, stack[i - 1].Bottom, stack[i].Right, stack[i].Y);
                if (band.Height >= LeastHeight * scale && band.Height <= MostHeight * scale)
                {
                    yield return band;
                }
            }

            if ((Stripe(stack) ?? Ruled(stack, scale)) is { } stripe && stripe >= LeastHeight * scale)
            {
                yield return new Box(stack[0].X, stack[0].Y - stripe, stack[0].Width, stripe);
                yield return new Box(stack[^1].X, stack[^1].Bottom, stack[^1].Width, stripe);
            }

            if (stack.Count > 1)
            {
                yield return Whole(stack);
            }
        }
    }

    /// <summary>Of a box and a part of it as wide as itself: what is left above and below the part.</summary>
    public static IEnumerable<Box> Beside(List<Box> wide, float scale)
    {
        Box[] sorted = [.. wide.OrderBy(box => box.X).ThenBy(box => box.Y)];
        for (int i = 0; i < sorted.Length; i++)
        {
            for (int j = i - 1; j >= 0 && sorted[i].X - sorted[j].X <= SameEnd; j--)
            {
                (Box whole, Box part) =
                    sorted[i].Area > sorted[j].Area ? (sorted[i], sorted[j]) : (sorted[j], sorted[i]);
                if (Math.Abs(whole.Right - part.Right) > SameEnd || part.Inside(whole) < 0.95f)
                {
                    continue;
                }

                foreach ((float top, float bottom) in new[] { (whole.Y, part.Y), (part.Bottom, whole.Bottom) })
                {
                    if (bottom - top >= LeastHeight * scale && bottom - top <= MostPart * scale)
                    {
                        yield return Box.FromCorners(whole.X, top, whole.Right, bottom);
                    }
                }
            }
        }
    }

    /// <summary>Plates that touch side by side and have the same top and bottom: a bar in two colours.</summary>
    public static IEnumerable<Box> SideBySide(IEnumerable<Box> plates)
    {
        var open = new List<List<Box>>();
        foreach (Box box in plates.OrderBy(box => box.X).ThenBy(box => box.Y))
        {
            List<Box>? row = open.Find(row =>
                Math.Abs(row[^1].Y - box.Y) <= Touching
                && Math.Abs(row[^1].Bottom - box.Bottom) <= Touching
                && Math.Abs(row[^1].Right - box.X) <= 2 * Touching
            );
            if (row is null)
            {
                open.Add([box]);
            }
            else
            {
                row.Add(box);
            }
        }

        return open.Where(row => row.Count > 1).Select(Whole);
    }

    /// <summary>Bars and knobs on one axis that nearly touch: a slider whose knob has a ring in the surface's colour.</summary>
    public static IEnumerable<Box> Tracks(IEnumerable<Box> plates, float scale)
    {
        var open = new List<List<Box>>();
        IEnumerable<Box> small = plates.Where(box => box.Height <= TallestKnob * scale);
        foreach (Box box in small.OrderBy(box => box.X).ThenBy(box => box.Y))
        {
            List<Box>? track = open.Find(track =>
                Math.Abs(track[^1].CenterY - box.CenterY) <= Touching
                && Math.Abs(track[^1].Right - box.X) <= KnobRing * scale
                && Math.Min(track[^1].Height, box.Height) < 0.75f * Math.Max(track[^1].Height, box.Height)
            );
            if (track is null)
            {
                open.Add([box]);
            }
            else
            {
                track.Add(box);
            }
        }

        return open.Where(track => track.Count > 1).Select(Whole);
    }

    /// <summary>Boxes that have the same ends and lie one below the other, from the top.</summary>
    private static List<List<Box>> Stacks(IEnumerable<Box> wide)
    {
        var open = new List<List<Box>>();
        foreach (Box box in wide.OrderBy(box => box.Y).ThenBy(box => box.Bottom).ThenBy(box => box.X))
        {
            List<Box>? stack = open.Find(stack =>
                Math.Abs(stack[^1].X - box.X) <= SameEnd
                && Math.Abs(stack[^1].Right - box.Right) <= SameEnd
                && stack[^1].Bottom <= box.Y + 1
            );
            if (stack is null)
            {
                open.Add([box]);
            }
            else
            {
                stack.Add(box);
            }
        }

        return open;
    }

    /// <summary>The height of the stripes if every other row of a table is striped: equal heights, equal spaces, both alike.</summary>
    private static float? Stripe(List<Box> stack)
    {
        float height = stack[0].Height;
        for (int i = 1; i < stack.Count; i++)
        {
            if (
                Math.Abs(stack[i].Height - height) > Touching
                || Math.Abs(stack[i].Y - stack[i - 1].Bottom - height) > 2 * Touching
            )
            {
                return null;
            }
        }

        return stack.Count > 1 ? height : null;
    }

    /// <summary>The height of the rows that lines stand between; the first and the last row have a line on one side only.</summary>
    private static float? Ruled(List<Box> stack, float scale)
    {
        if (stack.Count < 2 || stack.Exists(box => box.Height > ThickestLine * scale))
        {
            return null;
        }

        float[] rows = [.. stack.Zip(stack.Skip(1), (above, below) => below.Y - above.Bottom).Order()];
        return rows[0] > 0 && rows[^1] <= MostHeight * scale && rows[^1] <= Unlike * rows[0]
            ? rows[rows.Length / 2]
            : null;
    }

    private static Box Whole(List<Box> boxes) => boxes.Aggregate((all, one) => all.Union(one));
}
