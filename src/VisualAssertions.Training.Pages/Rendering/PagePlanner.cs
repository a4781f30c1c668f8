using VisualAssertions.Training.Pages.Icons;
using VisualAssertions.Training.Pages.Kits;
using VisualAssertions.Training.Pages.Screens;
using VisualAssertions.Training.Pages.Whole;

namespace VisualAssertions.Training.Pages.Rendering;

/// <summary>Draws the plan of a page from its seed: first which source it comes from, then the page.</summary>
internal sealed class PagePlanner
{
    /// <summary>How many pages are of screens written by hand; the rest are of the grammar.</summary>
    private const double WholeShare = 0.4;

    private readonly KitPlanner grammar;
    private readonly WholePlanner whole;
    private readonly double wholeShare;

    public PagePlanner(Stock stock, RenderOptions options)
    {
        bool train = options.Split == PageSplit.Train;
        string split = train ? "train" : "validation";
        Known(options.Kits, stock.Kits.All.Select(kit => kit.Name), "kit");
        Known(
            options.Screens,
            ScreenCatalog.All.Select(screen => screen.Name).Concat(stock.Whole.Select(screen => screen.Name)),
            "screen"
        );
        Kit[] kits = Chosen(stock.Kits.All, options.Kits, kit => kit.Name, kit => kit.Split == split);
        // Validation shows all screen types of the grammar in kits never seen, and the held ones among them.
        ScreenType[] types = Chosen(
            ScreenCatalog.All,
            options.Screens,
            screen => screen.Name,
            screen => !(train && screen.Held)
        );
        // Screens written by hand are one with their looks, so validation shows only those held.
        WholeScreen[] screens = Chosen(
            stock.Whole,
            options.Screens,
            screen => screen.Name,
            screen => screen.Held != train
        );
        IReadOnlyList<IconSet> icons = train ? stock.Icons.Train : stock.Icons.Validation;
        grammar = new KitPlanner(kits, types, icons, options.MaxPixels);
        whole = new WholePlanner(screens, icons, options.MaxPixels);
        wholeShare = Share(options);
    }

    public PagePlan Plan(ulong seed) =>
        new Draw(seed ^ 0xD1B54A32D192ED03).Chance(wholeShare)
            ? whole.Plan(seed, new Draw(seed))
            : grammar.Plan(seed, new Draw(seed));

    private double Share(RenderOptions options) =>
        options.Source switch
        {
            PageSource.Grammar => 0,
            PageSource.Whole => 1,
            _ when options.Kits.Count > 0 || whole.Count == 0 => 0,
            _ => grammar.Count == 0 ? 1 : WholeShare,
        };

    private static void Known(IReadOnlyList<string> names, IEnumerable<string> all, string what)
    {
        string[] unknown = [.. names.Except(all)];
        if (unknown.Length > 0)
        {
            throw new VisualAssertException(
                $"There is no {what} '{string.Join("', '", unknown)}'.\nKnown: {string.Join(", ", all)}.",
                Trouble.Usage
            );
        }
    }

    private static T[] Chosen<T>(
        IReadOnlyList<T> all,
        IReadOnlyList<string> names,
        Func<T, string> name,
        Func<T, bool> split
    ) => [.. all.Where(one => names.Count > 0 ? names.Contains(name(one)) : split(one))];
}
