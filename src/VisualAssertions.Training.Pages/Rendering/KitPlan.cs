using VisualAssertions.Training.Pages.Content;
using VisualAssertions.Training.Pages.Icons;
using VisualAssertions.Training.Pages.Kits;
using VisualAssertions.Training.Pages.Markup;
using VisualAssertions.Training.Pages.Screens;

namespace VisualAssertions.Training.Pages.Rendering;

/// <summary>A page of the component grammar: kit, look, screen type.</summary>
internal sealed record KitPlan(ulong Seed, KitStyle Style, Theme Theme, ScreenType Screen, IconSet Icons)
    : PagePlan(Seed)
{
    private static readonly string OwnSheet = Data.Text("kits/own.css");

    public required bool Dark { get; init; }
    public required bool OwnFont { get; init; }
    public required bool Recolored { get; init; }

    public override string KitName => Style.Name;
    public override string ScreenName => Screen.Name;
    public override IReadOnlyList<string> PageKinds => Screen.Kinds;
    public override PageLook FirstLook => Look(Dark, Recolored);
    public override PageLook OtherLook => Look(Style.Kit.Dark ? !Dark : Dark, !Recolored);
    public override string? Kinds => null;

    public override string Body(Stock stock, ulong contentSeed)
    {
        var draw = new Draw(contentSeed);
        var ui = new Ui(Style.Kit, Icons, stock.Words, new Values(stock.Words, draw.Fork()), stock.Pictures, draw);
        return Screen.Draw(ui);
    }

    public override string Document(PageLook look, string body, string kitsFolder)
    {
        Kit kit = Style.Kit;
        string links = string.Concat(
            Style.Sheets.Select(sheet => $"<link rel=\"stylesheet\" href=\"file://{kitsFolder}/node_modules/{sheet}\">")
        );
        string night = kit.Setting("css-dark");
        links +=
            night.Length > 0
                ? $"<link id=\"night\" rel=\"stylesheet\" href=\"file://{kitsFolder}/node_modules/{night}\"{(look.Dark ? "" : " disabled")}>"
                : "";
        return look.Document(
            $"{FontSheet.Link(kitsFolder)}{links}<style>{OwnSheet}</style>",
            $"x-body{(kit.IsOwn ? " x-own" : "")}",
            body
        );
    }

    /// <summary>What changes when only the theme does.</summary>
    private PageLook Look(bool dark, bool recolored)
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
