namespace VisualAssertions.Training.Language;

/// <summary>What things of a kind are called on other pages, and which kinds, icons and purposes those have: what a page plausibly lacks.</summary>
/// <remarks>
/// Names are kept as often as they occur, so that a name is drawn for false statements as often as for true ones.
/// Immutable, so that the same seed draws the same statements.
/// </remarks>
public sealed class NamePool
{
    private const int LongestName = 48;
    private const int MostOfOne = 40;

    // With fewer names of pages than this, the word file's help out.
    private const int Enough = 60;

    private readonly Dictionary<string, string[]> names;
    private readonly Dictionary<string, double> shares;

    private NamePool(Dictionary<string, string[]> names, Dictionary<string, double> shares) =>
        (this.names, this.shares) = (names, shares);

    /// <summary>The names of the word file only.</summary>
    public static NamePool BuiltIn { get; } = FromPages([]);

    internal IReadOnlyList<string> Texts => names["text"];

    internal IReadOnlyList<string> PageKinds => names["pagekind"];

    internal IReadOnlyList<string> Uses => names["purpose"];

    internal IReadOnlyList<string> Icons => names["icon name"];

    /// <summary>The names on these pages; where they are few, those of the word file too.</summary>
    public static NamePool FromPages(IEnumerable<PageTruth> pages)
    {
        var counts = new Dictionary<string, Dictionary<string, int>>();
        var shown = new Dictionary<string, int>();
        int total = 0;
        foreach (PageTruth page in pages)
        {
            Collect(new Scene(page), counts, shown);
            total++;
        }

        var names = counts.ToDictionary(pair => pair.Key, pair => Repeated(pair.Value));
        foreach (WordEntry entry in WordFile.ReadEmbedded("names.words"))
        {
            string[] own = names.GetValueOrDefault(entry.Name, []);
            names[entry.Name] = own.Length >= Enough ? own : [.. own, .. entry.Require("of").Select(word => word.Text)];
        }

        names["icon name"] = names.GetValueOrDefault("icon name", []) is { Length: >= Enough } icons
            ? icons
            : [.. IconWords.Known];
        var shares = Lexicon.Kinds.ToDictionary(
            kind => kind.Name,
            kind => total < Enough ? 0.5 : (double)shown.GetValueOrDefault(kind.Name) / total
        );
        return new NamePool(names, shares);
    }

    /// <summary>Names of one word family for kinds; those of buttons where it has none of its own.</summary>
    internal IReadOnlyList<string> Of(string kind) =>
        names.TryGetValue(kind, out string[]? own) ? own : names["button"];

    /// <summary>Share of pages that show such a thing, 0 to 1.</summary>
    internal double Share(KindWords kind) => Math.Clamp(shares[kind.Name], 0.02, 0.98);

    private static string[] Repeated(Dictionary<string, int> counts) =>
        [
            .. counts
                .OrderBy(pair => pair.Key, StringComparer.Ordinal)
                .SelectMany(pair => Enumerable.Repeat(pair.Key, Math.Min(pair.Value, MostOfOne))),
        ];

    private static void Collect(
        Scene scene,
        Dictionary<string, Dictionary<string, int>> counts,
        Dictionary<string, int> shown
    )
    {
        foreach (string kind in scene.Page.PageKinds)
        {
            Count(counts, "pagekind", kind);
        }

        for (int id = 0; id < scene.Count; id++)
        {
            Count(counts, "purpose", Purposes.Of(scene, id) ?? "");
            Count(counts, "icon name", scene[id].Icon ?? "");
            Count(counts, "text", scene[id].Text);
            foreach (KindWords kind in Lexicon.KindsFor(scene[id].Kind).Where(kind => kind.Name != "text"))
            {
                Count(counts, kind.Name, scene.Names[id]);
            }
        }

        foreach (KindWords kind in Lexicon.Kinds.Where(kind => scene.Elements.Any(e => kind.Is.Contains(e.Kind))))
        {
            shown[kind.Name] = shown.GetValueOrDefault(kind.Name) + 1;
        }
    }

    private static void Count(Dictionary<string, Dictionary<string, int>> counts, string pool, string name)
    {
        if (name.Length is < 2 or > LongestName || !name.Any(char.IsLetter))
        {
            return;
        }

        if (!counts.TryGetValue(pool, out Dictionary<string, int>? of))
        {
            counts[pool] = of = [];
        }

        of[name] = of.GetValueOrDefault(name) + 1;
    }
}
