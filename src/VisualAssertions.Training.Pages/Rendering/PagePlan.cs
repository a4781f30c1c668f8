using VisualAssertions.Training.Pages.Content;
using VisualAssertions.Training.Pages.Icons;
using VisualAssertions.Training.Pages.Kits;
using VisualAssertions.Training.Pages.Markup;
using VisualAssertions.Training.Pages.Whole;

namespace VisualAssertions.Training.Pages.Rendering;

/// <summary>Everything that a seed decides about one navigation: what is shown, how it looks, how large.</summary>
internal abstract record PagePlan(ulong Seed)
{
    public required int Width { get; init; }
    public required int Height { get; init; }
    public required float Scale { get; init; }

    /// <summary>Name of the UI kit, or of the source of pages without one.</summary>
    public abstract string KitName { get; }
    public abstract string ScreenName { get; }
    public abstract IReadOnlyList<string> PageKinds { get; }
    public abstract PageLook FirstLook { get; }

    /// <summary>The same page in another theme.</summary>
    public abstract PageLook OtherLook { get; }

    /// <summary>A script for the page that says what its elements are; null if the markup says all.</summary>
    public abstract string? Kinds { get; }

    /// <summary>The document with a body for <paramref name="look"/>; style sheets lie in <paramref name="kitsFolder"/>.</summary>
    public abstract string Document(PageLook look, string body, string kitsFolder);

    /// <summary>The body's HTML for one drawing of the content.</summary>
    public abstract string Body(Stock stock, ulong contentSeed);
}

/// <param name="Attributes">Of the html element.</param>
/// <param name="Sheet">The style sheet of tokens.</param>
/// <param name="Dark">Whether a kit's dark sheet is in use.</param>
internal sealed record PageLook(string Attributes, string Sheet, bool Dark)
{
    // Things that move are shown at a moment of their own and stay there.
    private const string Still =
        "*,*::before,*::after{transition:none!important;animation-play-state:paused!important;animation-delay:-.35s!important;caret-color:transparent!important;scroll-behavior:auto!important}";

    public string Document(string links, string bodyClass, string body) =>
        $"<!doctype html><html {Attributes}><head><meta charset=\"utf-8\"><title>page</title>{links}<style>{Still}</style><style id=\"tokens\">{Sheet}</style></head><body class=\"{bodyClass}\">{body}</body></html>";
}

/// <summary>What all pages are made from, loaded once.</summary>
internal sealed record Stock(
    Vocabulary Words,
    PictureBook Pictures,
    IconCatalog Icons,
    KitCatalog Kits,
    IReadOnlyList<WholeScreen> Whole
)
{
    public static Stock Load(RenderOptions options) =>
        new(
            Vocabulary.Load(),
            PictureBook.Open(Path.Combine(options.KitsFolder, "photos")),
            IconCatalog.Load(options.KitsFolder),
            KitCatalog.Load(options.KitDrafts),
            WholeCatalog.Load(options.WholeFolder)
        );
}
