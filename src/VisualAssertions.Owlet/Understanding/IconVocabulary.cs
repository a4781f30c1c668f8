using System.Collections.Frozen;

namespace VisualAssertions.Owlet.Understanding;

/// <summary>Names of icons and the words that people use for them, from models/owlet/icons.txt (<c>name: synonym, synonym</c>).</summary>
internal sealed class IconVocabulary
{
    private readonly FrozenDictionary<string, string[]> namesOfWord;

    private IconVocabulary(IReadOnlyList<string> names, FrozenDictionary<string, string[]> namesOfWord) =>
        (Names, this.namesOfWord) = (names, namesOfWord);

    /// <summary>In the order of the look network's output.</summary>
    public IReadOnlyList<string> Names { get; }

    public static IconVocabulary Parse(IEnumerable<string> lines)
    {
        var names = new List<string>();
        var ofWord = new Dictionary<string, HashSet<string>>();
        foreach (string line in lines.Where(line => line.Length > 0 && line[0] != '#'))
        {
            string[] parts = line.Split(':', 2, StringSplitOptions.TrimEntries);
            names.Add(parts[0]);
            foreach (WordSpan word in Words.Split(Words.Fold(line.Replace('-', ' '))))
            {
                string key = Words.Singular(word.Text);
                if (!ofWord.TryGetValue(key, out HashSet<string>? named))
                {
                    ofWord[key] = named = [];
                }

                named.Add(parts[0]);
            }
        }

        return new IconVocabulary(names, ofWord.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToArray()));
    }

    /// <summary>P that an element with these icons carries one that <paramref name="word"/> names.</summary>
    public float Match(string word, IReadOnlyList<IconGuess> icons)
    {
        if (icons.Count == 0 || !namesOfWord.TryGetValue(word, out string[]? names))
        {
            return 0;
        }

        float p = 0;
        foreach (IconGuess icon in icons)
        {
            p += Array.IndexOf(names, icon.Name) >= 0 ? icon.Probability : 0;
        }

        return Math.Min(p, 1);
    }
}
