using System.Globalization;

namespace VisualAssertions.Training.Pages.Whole;

/// <summary>A CSS custom property and what it may be: one of several, or a whole number from a range.</summary>
internal sealed record WholeVariable(string Name, IReadOnlyList<string> Choices)
{
    /// <summary><c>radius = 0 | 4px | 12px</c> or <c>hue = 190..230</c>.</summary>
    public static WholeVariable Parse(string text)
    {
        string[] parts = text.Split('=', 2, StringSplitOptions.TrimEntries);
        return new WholeVariable(parts[0], parts[1].Split('|', StringSplitOptions.TrimEntries));
    }

    public string Css(Draw draw) => $"--{Name}:{Value(draw)};";

    private string Value(Draw draw)
    {
        string choice = draw.Pick(Choices);
        string[] range = choice.Split("..");
        return range.Length == 2
            ? draw.Int(Number(range[0]), Number(range[1])).ToString(CultureInfo.InvariantCulture)
            : choice;
    }

    internal static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}

/// <summary>Viewports that a screen is made for, in CSS pixels.</summary>
internal sealed record SizeRange(int NarrowestWidth, int WidestWidth, int LowestHeight, int TallestHeight)
{
    /// <summary><c>1100-1500 x 700-950</c>.</summary>
    public static SizeRange Parse(string text)
    {
        int[] n = [.. text.Split(['-', 'x'], StringSplitOptions.TrimEntries).Select(WholeVariable.Number)];
        return new SizeRange(n[0], n[1], n[2], n[3]);
    }

    public (int Width, int Height, float Scale) Size(Draw draw)
    {
        int width = draw.Int(NarrowestWidth, WidestWidth);
        float scale = width < 500 ? draw.Pick(1f, 1.5f, 2f, 3f) : draw.Pick(1f, 1f, 1f, 1f, 1.25f, 1.5f);
        return (width, draw.Int(LowestHeight, TallestHeight), scale);
    }
}
