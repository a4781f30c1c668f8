namespace VisualAssertions.Training.Language;

/// <summary>Names that things of a kind carry on other pages: what a page plausibly lacks.</summary>
/// <remarks>Immutable, so that the same seed draws the same statements.</remarks>
public sealed class NamePool
{
    private const int LongestName = 48;
    private readonly Dictionary<string, string[]> names;

    private NamePool(Dictionary<string, string[]> names) => this.names = names;

    /// <summary>The names of the word file only.</summary>
    public static NamePool BuiltIn { get; } = FromPages([]);

    /// <summary>The names on these pages beside those of the word file.</summary>
    public static NamePool FromPages(IEnumerable<PageTruth> pages)
    {
        var all = new Dictionary<string, HashSet<string>>();
        foreach (WordEntry entry in WordFile.ReadEmbedded("names.words"))
        {
            all[entry.Name] = [.. entry.Require("of").Select(word => word.Text)];
        }

        foreach (PageTruth page in pages)
        {
            Collect(Scene.Of(page), all);
        }

        return new NamePool(
            all.ToDictionary(pair => pair.Key, pair => pair.Value.Order(StringComparer.Ordinal).ToArray())
        );
    }

    /// <summary>Names of one word family for kinds; those of buttons where it has none of its own.</summary>
    internal IReadOnlyList<string> Of(string kind) =>
        names.TryGetValue(kind, out string[]? own) ? own : names["button"];

    internal IReadOnlyList<string> Texts => names["text"];

    internal IReadOnlyList<string> PageKinds => names["pagekind"];

    internal IReadOnlyList<string> Purposes => names["purpose"];

    private static void Collect(Scene scene, Dictionary<string, HashSet<string>> all)
    {
        all["pagekind"].UnionWith(scene.Page.PageKinds);
        for (int id = 0; id < scene.Count; id++)
        {
            if (scene[id].Purpose is { Length: > 2 and < LongestName } purpose)
            {
                all["purpose"].Add(purpose);
            }

            string name = scene.Names[id];
            if (name.Length is < 2 or > LongestName || !name.Any(char.IsLetter))
            {
                continue;
            }

            foreach (KindWords kind in Lexicon.KindsFor(scene[id].Kind))
            {
                if (!all.TryGetValue(kind.Name, out HashSet<string>? known))
                {
                    all[kind.Name] = known = [];
                }

                known.Add(name);
            }
        }
    }
}
