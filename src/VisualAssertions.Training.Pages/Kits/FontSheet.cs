using System.Text.RegularExpressions;

namespace VisualAssertions.Training.Pages.Kits;

/// <summary>The faces of text: those that npm fetches, known to every page by one style sheet, and a few that machines have.</summary>
internal static partial class FontSheet
{
    private const string Name = "fonts.css";

    /// <summary>A fallback stands for what a machine lacks.</summary>
    private static readonly string[] OfMachines =
    [
        "DejaVu Sans",
        "Liberation Sans",
        "Liberation Serif",
        "Nimbus Sans",
        "URW Gothic",
        "P052",
    ];

    /// <summary>Names of families, as style sheets write them.</summary>
    public static IReadOnlyList<string> Families { get; } =
    [.. Packages().Select(package => package.Family), .. OfMachines];

    public static string Link(string kitsFolder) => $"<link rel=\"stylesheet\" href=\"file://{kitsFolder}/{Name}\">";

    /// <summary>Writes the sheet beside node_modules: all faces for Latin letters.</summary>
    public static void Write(string kitsFolder)
    {
        string modules = Path.Combine(kitsFolder, "node_modules");
        IEnumerable<string> faces = Packages()
            .SelectMany(package => Faces(Path.Combine(modules, package.Folder), package.Family));
        File.WriteAllText(Path.Combine(kitsFolder, Name), string.Join('\n', faces));
    }

    private static IEnumerable<string> Faces(string package, string family) =>
        new[] { "index.css", "400.css", "600.css", "700.css" }
            .Select(sheet => Path.Combine(package, sheet))
            .Where(File.Exists)
            .SelectMany(sheet => Face().Matches(File.ReadAllText(sheet)).Select(match => match.Value))
            .Where(face => face.Contains("-latin-", StringComparison.Ordinal))
            .Distinct()
            .Select(face =>
                FamilyName()
                    .Replace(face, $"font-family: '{family}'")
                    .Replace("url(./", $"url(file://{package}/", StringComparison.Ordinal)
            );

    /// <summary>Of <c>fonts.txt</c>: a package, and what its family is called.</summary>
    private static IEnumerable<(string Folder, string Family)> Packages() =>
        Data.Lines("kits/fonts.txt")
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .Select(pair => (pair[0], pair[1]));

    [GeneratedRegex(@"@font-face\s*\{[^}]*\}")]
    private static partial Regex Face();

    [GeneratedRegex(@"font-family:\s*'[^']*'")]
    private static partial Regex FamilyName();
}
