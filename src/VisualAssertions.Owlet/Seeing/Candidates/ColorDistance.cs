namespace VisualAssertions.Owlet.Seeing;

/// <summary>Distance of two colours, packed (R, G, B from the lowest byte) or not: the largest difference in a channel, 0 to 255.</summary>
internal static class ColorDistance
{
    public static int Between(uint a, uint b)
    {
        int red = Math.Abs((int)(a & 255) - (int)(b & 255));
        int green = Math.Abs((int)(a >> 8 & 255) - (int)(b >> 8 & 255));
        int blue = Math.Abs((int)(a >> 16 & 255) - (int)(b >> 16 & 255));
        return Math.Max(red, Math.Max(green, blue));
    }

    public static int Between(Rgb a, Rgb b) =>
        Math.Max(Math.Abs(a.R - b.R), Math.Max(Math.Abs(a.G - b.G), Math.Abs(a.B - b.B)));

    public static bool Within(uint a, uint b, int tolerance) => Between(a, b) <= tolerance;
}
