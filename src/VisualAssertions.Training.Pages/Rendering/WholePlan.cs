using VisualAssertions.Training.Pages.Icons;
using VisualAssertions.Training.Pages.Kits;
using VisualAssertions.Training.Pages.Whole;

namespace VisualAssertions.Training.Pages.Rendering;

/// <summary>A page of a screen written by hand: which of its palettes, and its variables' values.</summary>
internal sealed record WholePlan(ulong Seed, WholeScreen Whole, IconSet Icons, PageLook First, PageLook Second)
    : PagePlan(Seed)
{
    /// <summary>What pages of this source have in place of a kit's name.</summary>
    public const string Source = "whole";

    // The least that every such screen wants: icons as large as the text beside them.
    private const string Base =
        "<style>*{box-sizing:border-box}body{margin:0}img{display:block}.ic{display:inline-flex;vertical-align:-.125em}.ic svg{width:1em;height:1em;flex:none}</style>";

    private static readonly string Script = Data.Text("whole/kinds.js");

    public override string KitName => Source;
    public override string ScreenName => Whole.Name;
    public override IReadOnlyList<string> PageKinds => Whole.Header.Kinds;
    public override PageLook FirstLook => First;
    public override PageLook OtherLook => Second;
    public override string? Kinds => Script;

    public override string Body(Stock stock, ulong contentSeed) =>
        new Slots(stock.Words, stock.Pictures, Icons, new Draw(contentSeed)).Fill(Whole.Template);

    public override string Document(PageLook look, string body, string kitsFolder) =>
        look.Document(FontSheet.Link(kitsFolder) + Base, "", body);
}
