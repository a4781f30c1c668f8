namespace VisualAssertions.Training.Pages.Kits;

/// <summary>One style sheet choice of a kit: its main sheet or one of its themes.</summary>
public sealed record KitStyle(Kit Kit, string Name, IReadOnlyList<string> Sheets);

/// <summary>All kits, from the data files <c>kits/*.kit</c>, and those of a folder while somebody writes them.</summary>
public sealed class KitCatalog
{
    private KitCatalog(IReadOnlyList<Kit> all) => All = all;

    public IReadOnlyList<Kit> All { get; }

    public static KitCatalog Load(string? folder = null)
    {
        Kit own = Kit.Parse(Data.Text("kits/own.kit"), null);
        IEnumerable<string> texts = Data.Names("kits/")
            .Where(name => name.EndsWith(".kit", StringComparison.Ordinal) && name != "kits/own.kit")
            .Select(Data.Text);
        IEnumerable<string> drafts = folder is null
            ? []
            : Directory.GetFiles(folder, "*.kit").Order(StringComparer.Ordinal).Select(File.ReadAllText);
        return new KitCatalog([.. texts.Concat(drafts).Select(text => Kit.Parse(text, own))]);
    }

    /// <summary>Half of the time the kit's own sheet, otherwise one of its themes if it has any.</summary>
    public static KitStyle Style(Kit kit, Draw draw)
    {
        string[] themes = kit.Setting("themes").Split('=', StringSplitOptions.TrimEntries);
        if (themes.Length < 2 || draw.Chance(0.35))
        {
            return new KitStyle(kit, kit.Name, kit.Styles);
        }

        string theme = draw.Pick<string>(themes[1].Split(' '));
        return new KitStyle(kit, $"{kit.Name}-{theme}", [themes[0].Replace("{}", theme, StringComparison.Ordinal)]);
    }
}
