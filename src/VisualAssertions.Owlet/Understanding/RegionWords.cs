namespace VisualAssertions.Owlet.Understanding;

/// <summary>A region's text, split and folded once.</summary>
internal sealed class RegionWords
{
    public RegionWords(Element element)
    {
        Text = element.Text;
        Folded = Understanding.Words.Fold(element.Text);
        Words = Understanding.Words.Split(Folded).ConvertAll(word => word.Text);
        Set = [.. Words, .. Words.Select(Understanding.Words.Singular)];
        Values = Understanding.Values.Find(Folded);
        Letters = Math.Max(1, Words.Sum(word => word.Length));
    }

    private RegionWords() => (Text, Folded, Words, Set, Values, Letters) = ("", "", [], [], [], 1);

    public static RegionWords None { get; } = new();

    public string Text { get; }
    public string Folded { get; }
    public List<string> Words { get; }

    /// <summary>The words, and each without its plural ending.</summary>
    public HashSet<string> Set { get; }
    public List<ValueSpan> Values { get; }

    /// <summary>Letters and digits of all words; at least 1.</summary>
    public int Letters { get; }
}
