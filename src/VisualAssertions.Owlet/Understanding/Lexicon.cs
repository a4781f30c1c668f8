using System.Collections.Frozen;

namespace VisualAssertions.Owlet.Understanding;

/// <summary>Words that name kinds and states of elements, from lexicon.txt. Words only propose where to look; the network decides.</summary>
internal sealed class Lexicon
{
    private readonly FrozenDictionary<string, ElementKind[]> kinds;
    private readonly FrozenDictionary<string, ElementState[]> states;

    private Lexicon(FrozenDictionary<string, ElementKind[]> kinds, FrozenDictionary<string, ElementState[]> states) =>
        (this.kinds, this.states) = (kinds, states);

    public static Lexicon Default { get; } = Parse(Resource("lexicon.txt"));

    public ReadOnlySpan<ElementKind> Kinds(string word) => Find(kinds, word);

    public ReadOnlySpan<ElementState> States(string word) => Find(states, word);

    private static ReadOnlySpan<T> Find<T>(FrozenDictionary<string, T[]> words, string word) =>
        words.TryGetValue(word, out T[]? found) || words.TryGetValue(Words.Singular(word), out found) ? found : [];

    private static Lexicon Parse(IEnumerable<string> lines)
    {
        var kinds = new Dictionary<string, List<ElementKind>>();
        var states = new Dictionary<string, List<ElementState>>();
        foreach (string line in lines.Where(line => line.Length > 0 && line[0] != '#'))
        {
            string[] parts = line.Split(':', 2);
            string[] words = parts[1].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (Enum.TryParse(parts[0], ignoreCase: true, out ElementKind kind))
            {
                AddAll(kinds, words, kind);
            }
            else
            {
                AddAll(states, words, Enum.Parse<ElementState>(parts[0], ignoreCase: true));
            }
        }

        return new Lexicon(Freeze(kinds), Freeze(states));
    }

    private static void AddAll<T>(Dictionary<string, List<T>> words, string[] names, T value)
    {
        foreach (string name in names)
        {
            if (!words.TryGetValue(name, out List<T>? values))
            {
                words[name] = values = [];
            }

            values.Add(value);
        }
    }

    private static FrozenDictionary<string, T[]> Freeze<T>(Dictionary<string, List<T>> words) =>
        words.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToArray());

    private static IEnumerable<string> Resource(string name)
    {
        using Stream stream =
            typeof(Lexicon).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException(
                $"{name} is not embedded in {typeof(Lexicon).Assembly.GetName().Name}."
            );
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }
}
