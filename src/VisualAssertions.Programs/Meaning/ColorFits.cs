namespace VisualAssertions.Programs;

/// <summary>Whether people would call a colour by a name: agreed, foreign, or in dispute between the two.</summary>
internal static class ColorFits
{
    private const float AgreedFrom = 0.7f;
    private const float ForeignUpTo = 0.12f;

    // In OKLab: below the first nobody sees a difference, above the second everybody does.
    private const float SameWithin = 0.03f;
    private const float DifferentFrom = 0.15f;

    public static Fit Named(Rgb color, string name) =>
        Fits.Between(ColorNames.Membership(color, ColorNames.IndexOf(name)), ForeignUpTo, AgreedFrom);

    public static Fit Same(Rgb a, Rgb b)
    {
        (float la, float ca, float ha) = ColorNames.ToOklch(a);
        (float lb, float cb, float hb) = ColorNames.ToOklch(b);
        float hue = (ha - hb) * MathF.PI / 180;
        float chroma = ca * ca + cb * cb - 2 * ca * cb * MathF.Cos(hue);
        float distance = MathF.Sqrt((la - lb) * (la - lb) + Math.Max(0, chroma));
        return Fits.Between(-distance, -DifferentFrom, -SameWithin);
    }
}
