using System.Globalization;

namespace VisualAssertions.Training.Pages.Content;

/// <summary>An open vocabulary (whole words of the tokenizer's list, without the offensive ones) and realistic lists beside it.</summary>
public sealed class Vocabulary
{
    private readonly IReadOnlyList<string> words;
    private readonly Dictionary<string, string[]> lists;

    private Vocabulary(IReadOnlyList<string> words, Dictionary<string, string[]> lists)
    {
        this.words = words;
        this.lists = lists;
    }

    public static Vocabulary Load()
    {
        string[] blocked = [.. Data.Lines("content/blocked.txt")];
        var exact = blocked.Where(word => !word.EndsWith('*')).ToHashSet();
        string[] beginnings = [.. blocked.Where(word => word.EndsWith('*')).Select(word => word.TrimEnd('*'))];
        string[] words =
        [
            .. Data.Lines("content/vocabulary.txt")
                .Where(word =>
                    !exact.Contains(word) && !beginnings.Any(start => word.StartsWith(start, StringComparison.Ordinal))
                ),
        ];
        var lists = Data.Sections(Data.Text("content/lists.txt"))
            .ToDictionary(section => section.Key, section => section.Value.Split('\n'));
        return new Vocabulary(words, lists);
    }

    public string Word(Draw draw) => draw.Pick(words);

    public string Of(string list, Draw draw) => draw.Pick(lists[list]);

    public IReadOnlyList<string> Some(string list, int count, Draw draw) => draw.Some(lists[list], count);

    /// <summary>A name of 1 to <paramref name="longest"/> words: two thirds open vocabulary, one third from <paramref name="list"/>.</summary>
    public string Name(string list, Draw draw, int longest = 3) =>
        draw.Chance(1 / 3.0) ? Of(list, draw) : Phrase(draw, longest);

    /// <summary>Different names, for siblings that must be told apart.</summary>
    public IReadOnlyList<string> Names(string list, int count, Draw draw, int longest = 2)
    {
        if (draw.Chance(1 / 3.0))
        {
            return Some(list, count, draw);
        }

        double mixed = draw.Chance(0.5) ? 0 : 0.3;
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        while (names.Count < count)
        {
            names.Add(draw.Chance(mixed) ? Of(list, draw) : Phrase(draw, longest));
        }

        return [.. names];
    }

    /// <summary>1 to <paramref name="longest"/> open words: "Harbour lights", "Spring Tax Form", "EXPORT".</summary>
    public string Phrase(Draw draw, int longest)
    {
        int count = draw.Int(1, longest);
        string[] phrase = [.. Enumerable.Range(0, count).Select(_ => Word(draw))];
        double casing = draw.Unit();
        return casing switch
        {
            < 0.55 => Capital(string.Join(' ', phrase)),
            < 0.85 => string.Join(' ', phrase.Select(Capital)),
            < 0.93 => string.Join(' ', phrase),
            _ => string.Join(' ', phrase).ToUpperInvariant(),
        };
    }

    public string Sentence(Draw draw)
    {
        string[] parts = Of("sentence", draw).Split("{}");
        string sentence = parts[0];
        foreach (string part in parts.Skip(1))
        {
            sentence += (draw.Chance(0.1) ? Of("first", draw) : Word(draw)) + part;
        }

        return Capital(sentence);
    }

    public string Paragraph(Draw draw, int sentences) =>
        string.Join(' ', Enumerable.Range(0, sentences).Select(_ => Sentence(draw)));

    public static string Capital(string text) =>
        text.Length == 0 ? text : char.ToUpper(text[0], CultureInfo.InvariantCulture) + text[1..];
}
