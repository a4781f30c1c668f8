namespace VisualAssertions.Owlet.Seeing;

/// <summary>Rows: the bands between lines or stripes of the same left and right end, and the whole stack of them.</summary>
internal static class Bands
{
    private const float SameEnd = 2.5f;

    /// <summary>Least and most height of a band, in pixels at scale 1.</summary>
    private const float LeastHeight = 14;
    private const float MostHeight = 180;

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

            if (stack.Count > 1)
            {
                yield return stack.Aggregate((all, one) => all.Union(one));
            }
        }
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
}
