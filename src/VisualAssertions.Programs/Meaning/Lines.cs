namespace VisualAssertions.Programs;

/// <summary>Whether things stand in a plain order.</summary>
internal static class Lines
{
    /// <summary>All along one line, or all down one column, in the order given.</summary>
    public static bool InOrder(Scene scene, IReadOnlyList<int> ids)
    {
        bool line = true;
        bool column = true;
        for (int i = 1; i < ids.Count; i++)
        {
            Box a = scene[ids[i - 1]].Box;
            Box b = scene[ids[i]].Box;
            line &= b.X >= a.Right - 2 && Math.Abs(b.CenterY - a.CenterY) < Math.Max(a.Height, b.Height) / 2;
            column &= b.Y >= a.Bottom - 2 && Math.Abs(b.CenterX - a.CenterX) < Math.Max(a.Width, b.Width);
        }

        return line || column;
    }

    /// <summary>Line after line and along each line: nobody would count them otherwise.</summary>
    public static bool InReadingOrder(Scene scene, IReadOnlyList<int> ids)
    {
        for (int i = 1; i < ids.Count; i++)
        {
            Box a = scene[ids[i - 1]].Box;
            Box b = scene[ids[i]].Box;
            bool along = b.X >= a.Right - 2 && Math.Abs(b.CenterY - a.CenterY) < Math.Max(a.Height, b.Height) / 2;
            bool below = b.Y >= a.Bottom - 2;
            if (!along && !below)
            {
                return false;
            }
        }

        return true;
    }
}
