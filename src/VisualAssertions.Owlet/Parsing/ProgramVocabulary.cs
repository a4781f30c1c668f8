namespace VisualAssertions.Owlet.Parsing;

/// <summary>The words that programs are spelled in: names of the notation, closed texts such as icons, small numbers, and signs.</summary>
internal sealed class ProgramVocabulary
{
    public const int Begin = 0;
    public const int End = 1;

    /// <summary>A text copied from the statement: its first and its last word piece follow.</summary>
    public const int CopyText = 2;

    /// <summary>A number copied from the statement, likewise.</summary>
    public const int CopyNumber = 3;

    /// <summary>Stands in a sequence where a word piece of the statement is pointed at.</summary>
    public const int Pointed = 4;
    public const int Close = 5;
    public const int All = 6;
    public const int Any = 7;
    public const int Not = 8;

    private static readonly string[] Signs =
    [
        "<begin>",
        "<end>",
        "<text>",
        "<number>",
        "<pointed>",
        ")",
        "&",
        "|",
        "!",
    ];

    private readonly Dictionary<string, int> places;

    private ProgramVocabulary(IReadOnlyList<string> words)
    {
        Words = words;
        places = words.Select((word, place) => (word, place)).ToDictionary(StringComparer.Ordinal);
    }

    /// <summary>A name with brackets ends with "(", a closed text begins with a quotation mark.</summary>
    public IReadOnlyList<string> Words { get; }
    public int Count => Words.Count;

    /// <summary>The signs, and what else occurs.</summary>
    public static ProgramVocabulary Of(IEnumerable<string> words) =>
        new([.. Signs, .. words.Except(Signs).Distinct().Order(StringComparer.Ordinal)]);

    /// <param name="lines">One word each, in their order.</param>
    public static ProgramVocabulary Parse(IEnumerable<string> lines) =>
        new([.. lines.Select(line => line.TrimEnd('\r')).Where(line => line.Length > 0)]);

    /// <summary>−1 for an unknown one.</summary>
    public int Find(string word) => places.GetValueOrDefault(word, -1);
}
