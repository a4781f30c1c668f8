using System.Text.RegularExpressions;

namespace VisualAssertions.Training.Pages.Icons;

/// <summary>One icon set: inline SVG by name of models/owlet/icons.txt, whatever the set itself calls it.</summary>
public sealed record IconSet(string Name, IReadOnlyDictionary<string, string> Svg)
{
    public bool Has(string icon) => Svg.ContainsKey(icon);
}

/// <summary>The icon sets found in the kits folder.</summary>
public sealed partial class IconCatalog
{
    private IconCatalog(IReadOnlyList<IconSet> train, IReadOnlyList<IconSet> validation) =>
        (Train, Validation) = (train, validation);

    public IReadOnlyList<IconSet> Train { get; }

    /// <summary>Whole sets that training never shows.</summary>
    public IReadOnlyList<IconSet> Validation { get; }

    public static IconCatalog Load(string kitsFolder)
    {
        var candidates = Data.Lines("icons/candidates.txt")
            .Select(line => line.Split(':', 2))
            .ToDictionary(pair => pair[0], pair => pair[1].Split(',', StringSplitOptions.TrimEntries));
        List<IconSet> train = [];
        List<IconSet> validation = [];
        foreach (string line in Data.Lines("icons/sets.txt"))
        {
            string[] set = line.Split('|', StringSplitOptions.TrimEntries);
            IconSet icons = Read(set[0], Path.Combine(kitsFolder, "node_modules", set[1]), set[2], set[3], candidates);
            (set[4] == "train" ? train : validation).Add(icons);
        }

        return new IconCatalog(Completed(train), Completed(validation));
    }

    /// <summary>What a set lacks it borrows from the next: a button that shows only an icon must not be blank.</summary>
    private static IconSet[] Completed(List<IconSet> sets) =>
        [
            .. sets.Select(
                (own, i) =>
                    own with
                    {
                        Svg = sets.Skip(i)
                            .Concat(sets.Take(i))
                            .SelectMany(set => set.Svg)
                            .DistinctBy(icon => icon.Key)
                            .ToDictionary(icon => icon.Key, icon => icon.Value),
                    }
            ),
        ];

    private static IconSet Read(
        string name,
        string folder,
        string prefix,
        string suffix,
        Dictionary<string, string[]> candidates
    )
    {
        if (!Directory.Exists(folder))
        {
            throw new VisualAssertException(
                $"Icon set '{name}' is missing: {folder}.\nDelete the kits folder; the command pages fetches it again.",
                Trouble.Environment
            );
        }

        var svg = new Dictionary<string, string>();
        foreach ((string icon, string[] names) in candidates)
        {
            string? file = names
                .SelectMany(candidate => new[] { candidate, candidate.Replace('-', '_') })
                .Select(candidate => Path.Combine(folder, prefix + candidate + suffix + ".svg"))
                .FirstOrDefault(File.Exists);
            if (file is not null)
            {
                svg[icon] = Clean(File.ReadAllText(file));
            }
        }

        return new IconSet(name, svg);
    }

    /// <summary>The bare svg element, sized by CSS and coloured by the text around it.</summary>
    private static string Clean(string svg)
    {
        string bare = Comments().Replace(svg, "");
        bare = bare[bare.IndexOf("<svg", StringComparison.Ordinal)..].Trim();
        int end = bare.IndexOf('>', StringComparison.Ordinal);
        string head = SizeAttributes().Replace(bare[..end], "");
        string body = bare[end..];
        bool coloured = (head + body).Contains("currentColor", StringComparison.Ordinal);
        head += coloured ? "" : " fill=\"currentColor\"";
        return Black().Replace(head + body, "$1\"currentColor\"").ReplaceLineEndings(" ");
    }

    [GeneratedRegex("<!--.*?-->|<title>.*?</title>", RegexOptions.Singleline)]
    private static partial Regex Comments();

    [GeneratedRegex("\\s(width|height|class|id|role|aria-[a-z]+|data-[a-z]+)=(\"[^\"]*\"|'[^']*')")]
    private static partial Regex SizeAttributes();

    [GeneratedRegex("((?:fill|stroke)=)\"(?:#000|#000000|black|#0F172A|#212121)\"")]
    private static partial Regex Black();
}
