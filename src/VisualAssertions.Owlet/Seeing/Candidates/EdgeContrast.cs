namespace VisualAssertions.Owlet.Seeing;

/// <summary>Whether a box's sides lie exactly on edges in the picture.</summary>
internal static class EdgeContrast
{
    /// <summary>Least step of a channel, in levels, that counts as an edge: #fff against #f8f9fa is 7.</summary>
    private const int LeastStep = 4;

    private const int SamplesPerSide = 48;

    /// <summary>Share of the middle of each side where the pixel inside differs from the one outside.</summary>
    public static Sides Of(Screenshot picture, Box box)
    {
        int left = Math.Clamp((int)box.X, 0, picture.Width - 1);
        int top = Math.Clamp((int)box.Y, 0, picture.Height - 1);
        int right = Math.Clamp((int)box.Right, left + 1, picture.Width);
        int bottom = Math.Clamp((int)box.Bottom, top + 1, picture.Height);
        return new Sides(
            Column(picture, left - 1, left, top, bottom),
            Row(picture, top - 1, top, left, right),
            Column(picture, right - 1, right, top, bottom),
            Row(picture, bottom - 1, bottom, left, right)
        );
    }

    private static float Row(Screenshot picture, int above, int below, int left, int right)
    {
        if (above < 0 || below >= picture.Height)
        {
            return 1;
        }

        return Share(picture, above * picture.Width, below * picture.Width, 1, left, right);
    }

    private static float Column(Screenshot picture, int before, int after, int top, int bottom)
    {
        if (before < 0 || after >= picture.Width)
        {
            return 1;
        }

        return Share(picture, before, after, picture.Width, top, bottom);
    }

    private static float Share(Screenshot picture, int first, int second, int stride, int from, int to)
    {
        ReadOnlySpan<uint> pixels = picture.Packed();
        int third = (to - from) / 3;
        (from, to) = (from + third, Math.Max(from + third + 1, to - third));
        int step = Math.Max(1, (to - from) / SamplesPerSide);
        (int differ, int samples) = (0, 0);
        for (int i = from; i < to; i += step)
        {
            samples++;
            differ += ColorDistance.Within(pixels[first + i * stride], pixels[second + i * stride], LeastStep - 1)
                ? 0
                : 1;
        }

        return differ / (float)samples;
    }
}

/// <summary>A share, 0 to 1, for each side of a box.</summary>
internal readonly record struct Sides(float Left, float Top, float Right, float Bottom)
{
    public float Least => Math.Min(Math.Min(Left, Right), Math.Min(Top, Bottom));
    public float Mean => (Left + Top + Right + Bottom) / 4;
}
