namespace VisualAssertions.Owlet.Seeing;

/// <summary>Icons that a count or a dot covers at one corner: together they are one bit of ink, apart they are two elements.</summary>
internal static class BadgedIcons
{
    /// <summary>Largest icon with its badge, and largest badge, in pixels at scale 1.</summary>
    private const float LargestIcon = 72;
    private const float LargestBadge = 36;
    private const float LeastIcon = 6;

    /// <summary>A badge at a corner lies this near to both sides, in pixels.</summary>
    private const float AtCorner = 2;

    /// <summary>Least and most share of the whole that the badge covers.</summary>
    private const float LeastBadge = 0.05f;
    private const float MostBadge = 0.75f;

    /// <summary>Levels from which a pixel is ink.</summary>
    private const int LeastInk = 14;

    public static List<Box> Of(Screenshot picture, List<FoundBox> found, float scale)
    {
        Box[] badges =
        [
            .. found
                .Where(one => one.Source == CandidateSource.Surface && one.Box.Height <= LargestBadge * scale)
                .Select(one => one.Box)
                .OrderBy(box => box.X),
        ];
        var icons = new List<Box>();
        foreach (Box whole in found.Where(one => IsSmall(one, scale)).Select(one => one.Box).Distinct())
        {
            int first = Array.FindIndex(badges, badge => badge.X >= whole.X - 1);
            for (int i = Math.Max(0, first); first >= 0 && i < badges.Length && badges[i].X < whole.Right; i++)
            {
                if (IsBadgeOf(badges[i], whole) && Rest(picture, whole, badges[i].Grow(AtCorner)) is { } icon)
                {
                    icons.Add(icon);
                }
            }
        }

        return icons.FindAll(icon => Math.Min(icon.Width, icon.Height) >= LeastIcon * scale);
    }

    private static bool IsSmall(FoundBox one, float scale) =>
        one.Source is CandidateSource.Blob or CandidateSource.Border
        && Math.Max(one.Box.Width, one.Box.Height) <= LargestIcon * scale
        && Math.Min(one.Box.Width, one.Box.Height) >= 2.5f * LeastIcon * scale;

    private static bool IsBadgeOf(Box badge, Box whole) =>
        badge.Inside(whole) > 0.95f
        && badge.Area >= LeastBadge * whole.Area
        && badge.Area <= MostBadge * whole.Area
        && Math.Min(badge.X - whole.X, whole.Right - badge.Right) <= AtCorner
        && Math.Min(badge.Y - whole.Y, whole.Bottom - badge.Bottom) <= AtCorner;

    /// <summary>The bounding box of the ink of <paramref name="whole"/> outside the badge; null if there is none.</summary>
    private static Box? Rest(Screenshot picture, Box whole, Box badge)
    {
        // The corner across from the badge shows the ground.
        int groundX = badge.CenterX > whole.CenterX ? (int)whole.X - 1 : (int)whole.Right;
        int groundY = badge.CenterY > whole.CenterY ? (int)whole.Y - 1 : (int)whole.Bottom;
        uint ground = picture.Packed(
            Math.Clamp(groundX, 0, picture.Width - 1),
            Math.Clamp(groundY, 0, picture.Height - 1)
        );
        Box? rest = null;
        for (int y = (int)whole.Y; y < (int)whole.Bottom; y++)
        {
            for (int x = (int)whole.X; x < (int)whole.Right; x++)
            {
                bool isBadge = x >= badge.X && x < badge.Right && y >= badge.Y && y < badge.Bottom;
                if (!isBadge && !ColorDistance.Within(picture.Packed(x, y), ground, LeastInk))
                {
                    var pixel = new Box(x, y, 1, 1);
                    rest = rest?.Union(pixel) ?? pixel;
                }
            }
        }

        return rest;
    }
}
