namespace VisualAssertions.Owlet.Seeing;

/// <summary>Contrast ratio of two colours, 1 to 21 (WCAG 2.2, "contrast ratio").</summary>
internal static class Contrast
{
    public static float Between(Rgb a, Rgb b)
    {
        (float one, float other) = (Luminance(a), Luminance(b));
        return (Math.Max(one, other) + 0.05f) / (Math.Min(one, other) + 0.05f);
    }

    private static float Luminance(Rgb color) =>
        0.2126f * Linear(color.R) + 0.7152f * Linear(color.G) + 0.0722f * Linear(color.B);

    private static float Linear(byte channel)
    {
        float value = channel / 255f;
        return value <= 0.04045f ? value / 12.92f : MathF.Pow((value + 0.055f) / 1.055f, 2.4f);
    }
}
