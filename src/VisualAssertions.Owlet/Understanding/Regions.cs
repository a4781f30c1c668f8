namespace VisualAssertions.Owlet.Understanding;

/// <summary>The elements of one screen as the network reads them. Region 0 is the page itself; element i is region i + 1.</summary>
internal sealed class Regions
{
    /// <summary>Most regions that a screen may have, the page included.</summary>
    public const int Max = 192;

    /// <summary>Length of an embedding of MiniLM.</summary>
    public const int Embedding = 384;

    private Regions(IReadOnlyList<Element> elements, RegionWords[] words, float[] features, Box[] boxes)
    {
        (Elements, WordsOf, Features, Boxes) = (elements, words, features, boxes);
    }

    public int Count => Elements.Count + 1;
    public IReadOnlyList<Element> Elements { get; }

    /// <summary>Of each region; the page has none.</summary>
    public RegionWords[] WordsOf { get; }

    /// <summary>[Count, <see cref="RegionFeatures.Length"/>].</summary>
    public float[] Features { get; }

    /// <summary>Over the page's width, both x and y: the network sees shapes undistorted.</summary>
    public Box[] Boxes { get; }

    /// <param name="elements">At most <see cref="Max"/> − 1.</param>
    /// <param name="width">Of the screenshot, in pixels.</param>
    /// <param name="height">Of the screenshot, in pixels.</param>
    /// <param name="background">The page's own colour; null if not known.</param>
    public static Regions Of(IReadOnlyList<Element> elements, int width, int height, Rgb? background)
    {
        if (elements.Count >= Max)
        {
            throw new ArgumentException($"{elements.Count} elements; at most {Max - 1} are taken.", nameof(elements));
        }

        int count = elements.Count + 1;
        var words = new RegionWords[count];
        var boxes = new Box[count];
        float[] features = new float[count * RegionFeatures.Length];
        words[0] = RegionWords.None;
        boxes[0] = new Box(0, 0, 1, (float)height / width);
        RegionFeatures.WritePage(features.AsSpan(0, RegionFeatures.Length), width, height, background);
        for (int i = 1; i < count; i++)
        {
            Element element = elements[i - 1];
            words[i] = new RegionWords(element);
            boxes[i] = new Box(
                element.Box.X / width,
                element.Box.Y / width,
                element.Box.Width / width,
                element.Box.Height / width
            );
            Span<float> row = features.AsSpan(i * RegionFeatures.Length, RegionFeatures.Length);
            RegionFeatures.Write(row, element, words[i], width, height);
        }

        return new Regions(elements, words, features, boxes);
    }
}
