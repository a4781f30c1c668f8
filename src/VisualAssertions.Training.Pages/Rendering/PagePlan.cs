using VisualAssertions.Training.Pages.Content;
using VisualAssertions.Training.Pages.Icons;
using VisualAssertions.Training.Pages.Kits;
using VisualAssertions.Training.Pages.Markup;
using VisualAssertions.Training.Pages.Screens;

namespace VisualAssertions.Training.Pages.Rendering;

/// <summary>Everything that a seed decides about one navigation: kit, look, screen type, size.</summary>
internal sealed record PagePlan(ulong Seed, KitStyle Style, Theme Theme, ScreenType Screen, IconSet Icons)
{
    public required int Width { get; init; }
    public required int Height { get; init; }
    public required float Scale { get; init; }
    public required bool Dark { get; init; }
    public required bool OwnFont { get; init; }
    public required bool Recolored { get; init; }

    /// <summary>The body's HTML for one drawing of the content.</summary>
    public string Body(Stock stock, ulong contentSeed)
    {
        var draw = new Draw(contentSeed);
        var ui = new Ui(Style.Kit, Icons, stock.Words, new Values(stock.Words, draw.Fork()), stock.Pictures, draw);
        return Screen.Draw(ui);
    }

    /// <summary>What changes when only the theme does.</summary>
    public PageLook Look(bool dark, bool recolored)
    {
        Kit kit = Style.Kit;
        bool own = kit.IsOwn;
        string colors = own ? Theme.Colors(dark) : kit.Setting("tokens");
        string recolor = recolored
            ? Template.Fill(
                kit.Section("recolor"),
                new Dictionary<string, string> { ["primary"] = Theme.Primary, ["onprimary"] = Theme.OnPrimary }
            )
            : "";
        string font =
            own || OwnFont ? $"body,button,input,select,textarea,h1,h2,h3,h4{{font-family:{Theme.FontFamily}}}" : "";
        string mode = dark ? kit.Setting("dark") : kit.Setting("light");
        string tokens = $"{Theme.Shared}--x-font:{Theme.FontFamily};{colors}";
        // A kit's own variables stand on html, so the tokens that refer to them are known from the body on.
        string sheet = $"body{{{tokens}}}{kit.Section("sheet")}{recolor}{font}";
        return new PageLook(mode + " " + Theme.Attributes, sheet, dark);
    }
}

/// <param name="Attributes">Of the html element.</param>
/// <param name="Sheet">The style sheet of tokens.</param>
/// <param name="Dark">Whether a kit's dark sheet is in use.</param>
internal sealed record PageLook(string Attributes, string Sheet, bool Dark);

/// <summary>What all pages are made from, loaded once.</summary>
internal sealed record Stock(Vocabulary Words, PictureBook Pictures, IconCatalog Icons, KitCatalog Kits)
{
    public static Stock Load(string kitsFolder) =>
        new(
            Vocabulary.Load(),
            PictureBook.Open(Path.Combine(kitsFolder, "photos")),
            IconCatalog.Load(kitsFolder),
            KitCatalog.Load()
        );
}
