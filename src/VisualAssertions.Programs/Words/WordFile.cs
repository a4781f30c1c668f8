using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace VisualAssertions.Programs;

/// <summary>One entry of a word file: a head line "type name" and indented lines "key word, word*weight, …".</summary>
internal sealed record WordEntry(string Type, string Name, string File, int Line)
{
    public Dictionary<string, IReadOnlyList<Word>> Lists { get; } = [];

    public IReadOnlyList<Word> Require(string key) =>
        Lists.TryGetValue(key, out IReadOnlyList<Word>? words)
            ? words
            : throw DataErrors.Missing(File, Line, $"{Type} {Name}", key);

    public IReadOnlyList<Word> Optional(string key) =>
        Lists.TryGetValue(key, out IReadOnlyList<Word>? words) ? words : [];
}

internal readonly record struct Word(string Text, double Weight);

/// <summary>Reads word files that are built into an assembly.</summary>
internal static class WordFile
{
    /// <summary>From the assembly that calls this.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static IReadOnlyList<WordEntry> ReadEmbedded(string name) =>
        Parse(Embedded(Assembly.GetCallingAssembly(), name), name);

    public static string Embedded(Assembly assembly, string name)
    {
        using Stream stream =
            assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not built into the assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    public static IReadOnlyList<WordEntry> Parse(string content, string file)
    {
        var entries = new List<WordEntry>();
        string[] lines = content.Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            string line = lines[i].TrimEnd();
            if (line.Length == 0 || line.TrimStart().StartsWith('#'))
            {
                continue;
            }

            if (!char.IsWhiteSpace(line[0]))
            {
                string[] head = line.Split(' ', 2, StringSplitOptions.RemoveEmptyEntries);
                entries.Add(new WordEntry(head[0], head.Length > 1 ? head[1] : "", file, i + 1));
            }
            else if (entries.Count == 0)
            {
                throw DataErrors.Stray(file, i + 1, line);
            }
            else
            {
                AddList(entries[^1], line.Trim(), file, i + 1);
            }
        }

        return entries;
    }

    private static void AddList(WordEntry entry, string line, string file, int number)
    {
        string[] parts = line.Split(' ', 2, StringSplitOptions.TrimEntries);
        if (parts.Length < 2)
        {
            throw DataErrors.Stray(file, number, line);
        }

        Word[] words =
        [
            .. parts[1]
                .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Select(ReadWord),
        ];
        entry.Lists[parts[0]] = entry.Lists.TryGetValue(parts[0], out IReadOnlyList<Word>? before)
            ? [.. before, .. words]
            : words;
    }

    private static Word ReadWord(string text)
    {
        int star = text.LastIndexOf('*');
        return
            star > 0
            && double.TryParse(
                text.AsSpan(star + 1),
                NumberStyles.Float,
                CultureInfo.InvariantCulture,
                out double weight
            )
            ? new Word(text[..star], weight)
            : new Word(text, 1);
    }
}
