using System.Text.RegularExpressions;

namespace VisualAssertions.Owlet.Understanding;

/// <summary>What the network is told of a region besides its text, as one row of numbers.</summary>
internal static partial class RegionFeatures
{
    private const int Colour = ColorNames.Count + 3;
    private const int Place = 12;
    private const int Writing = 12;

    /// <summary>Numbers in a row.</summary>
    public static int Length { get; } = 1 + Element.KindCount + Element.StateCount + 2 * Colour + 2 + Place + Writing;

    public static void WritePage(Span<float> row, int width, int height, Rgb? background)
    {
        var writer = new RowWriter(row);
        writer.Add(1);
        writer.Skip(Element.KindCount + Element.StateCount);
        WriteColour(ref writer, background);
        writer.Skip(Colour + 2);
        WritePlace(ref writer, new Box(0, 0, width, height), width, height);
    }

    public static void Write(Span<float> row, Element element, RegionWords words, int width, int height)
    {
        var writer = new RowWriter(row);
        writer.Add(0);
        writer.Add(element.KindProbabilities);
        writer.Add(element.StateProbabilities);
        WriteColour(ref writer, element.Fill);
        WriteColour(ref writer, element.Color);
        writer.Add(
            element.Fill is { } fill && element.Color is { } color ? MathF.Abs(Lightness(fill) - Lightness(color)) : 0
        );
        writer.Add(element.Icons.Sum(icon => icon.Probability));
        WritePlace(ref writer, element.Box, width, height);
        WriteWriting(ref writer, words);
    }

    private static void WriteColour(ref RowWriter writer, Rgb? colour)
    {
        if (colour is not { } known)
        {
            writer.Skip(Colour);
            return;
        }

        Span<float> names = stackalloc float[ColorNames.Count];
        ColorNames.Memberships(known, names);
        writer.Add(names);
        writer.Add(1);
        writer.Add(Lightness(known));
        writer.Add(
            (Math.Max(known.R, Math.Max(known.G, known.B)) - Math.Min(known.R, Math.Min(known.G, known.B))) / 255f
        );
    }

    private static void WritePlace(ref RowWriter writer, Box box, float width, float height)
    {
        writer.Add(box.CenterX / width);
        writer.Add(box.CenterY / height);
        writer.Add(box.X / width);
        writer.Add(box.Right / width);
        writer.Add(box.Y / height);
        writer.Add(box.Bottom / height);
        writer.Add(box.Width / width);
        writer.Add(box.Height / height);
        writer.Add(MathF.Log(1 + 100 * box.Width / width) / 4);
        writer.Add(MathF.Log(1 + 100 * box.Height / width) / 4);
        writer.Add(MathF.Log(Math.Max(box.Width, 1) / Math.Max(box.Height, 1)) / 3);
        writer.Add(height / width / 3);
    }

    private static void WriteWriting(ref RowWriter writer, RegionWords words)
    {
        string text = words.Text;
        writer.Add(text.Length > 0 ? 1 : 0);
        writer.Add(MathF.Log(1 + text.Length) / 5);
        writer.Add(MathF.Log(1 + words.Words.Count) / 3);
        writer.Add(text.Any(char.IsAsciiDigit) ? 1 : 0);
        writer.Add(words.Values.Count > 0 && words.Words.Count <= 2 ? 1 : 0);
        writer.Add(words.Values.Any(value => value.Unit is not ('\0' or '%')) ? 1 : 0);
        writer.Add(words.Values.Any(value => value.Unit == '%') ? 1 : 0);
        writer.Add(Email().IsMatch(text) ? 1 : 0);
        writer.Add(text.Length > 1 && text.All(c => !char.IsLower(c)) && text.Any(char.IsUpper) ? 1 : 0);
        writer.Add(text.EndsWith('…') || text.EndsWith("...", StringComparison.Ordinal) ? 1 : 0);
        writer.Add(Leak().IsMatch(text) ? 1 : 0);
        writer.Add(Date().IsMatch(words.Folded) ? 1 : 0);
    }

    private static float Lightness(Rgb colour) => (0.299f * colour.R + 0.587f * colour.G + 0.114f * colour.B) / 255;

    [GeneratedRegex(@"\S+@\S+\.\w+")]
    private static partial Regex Email();

    /// <summary>Raw template or program text (SEMANTICS.md, 11).</summary>
    [GeneratedRegex(
        @"\{\{|\}\}|\$\{|\bundefined\b|\bNaN\b|\bnull\b|\[object|lorem ipsum|^[a-z_]+(\.[a-zA-Z_]+){1,}$|%[sd]\b|Ã|â€",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Leak();

    [GeneratedRegex(
        @"\b\d{4}-\d\d-\d\d\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b|\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d|\d\s+(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
    )]
    private static partial Regex Date();

    private ref struct RowWriter(Span<float> row)
    {
        private readonly Span<float> row = row;
        private int at;

        public void Add(float value) => row[at++] = value;

        public void Add(scoped ReadOnlySpan<float> values)
        {
            values.CopyTo(row[at..]);
            at += values.Length;
        }

        public void Skip(int count) => at += count;
    }
}
