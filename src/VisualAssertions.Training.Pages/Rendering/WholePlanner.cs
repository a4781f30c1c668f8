using VisualAssertions.Training.Pages.Icons;
using VisualAssertions.Training.Pages.Whole;

namespace VisualAssertions.Training.Pages.Rendering;

/// <summary>Draws which screen written by hand is shown, and how.</summary>
internal sealed class WholePlanner(IReadOnlyList<WholeScreen> screens, IReadOnlyList<IconSet> icons, int maxPixels)
{
    public int Count => screens.Count;

    public PagePlan Plan(ulong seed, Draw draw)
    {
        WholeScreen screen = draw.Pick(screens);
        (int width, int height, float scale) = draw.Pick(screen.Header.Sizes).Size(draw);
        while (width * height * scale * scale > maxPixels && scale > 1)
        {
            scale = scale > 2 ? 2 : 1;
        }

        (PageLook first, PageLook second) = Looks(screen, draw);
        return new WholePlan(seed, screen, Set(screen, draw), first, second)
        {
            Width = width,
            Height = height,
            Scale = scale,
        };
    }

    /// <summary>Two different palettes where a screen has them; three in ten pages begin with a dark one.</summary>
    private static (PageLook First, PageLook Second) Looks(WholeScreen screen, Draw draw)
    {
        (string Name, bool Dark)[] palettes =
        [
            .. screen.Header.Light.Select(name => (name, false)),
            .. screen.Header.Dark.Select(name => (name, true)),
        ];
        if (palettes.Length == 0)
        {
            return (Look("", false, screen, draw), Look("", false, screen, draw));
        }

        bool dark = screen.Header.Light.Count == 0 || (screen.Header.Dark.Count > 0 && draw.Chance(0.3));
        (string Name, bool Dark) first = draw.Pick<(string, bool)>([.. palettes.Where(one => one.Dark == dark)]);
        (string Name, bool Dark)[] others = [.. palettes.Where(one => one != first)];
        (string Name, bool Dark) second = others.Length > 0 ? draw.Pick<(string, bool)>(others) : first;
        return (Look(first.Name, first.Dark, screen, draw), Look(second.Name, second.Dark, screen, draw));
    }

    private static PageLook Look(string palette, bool dark, WholeScreen screen, Draw draw) =>
        new(
            $"data-palette=\"{palette}\"",
            $":root{{{string.Concat(screen.Header.Variables.Select(variable => variable.Css(draw)))}}}",
            dark
        );

    /// <summary>One of the sets that have most of the screen's icons.</summary>
    private IconSet Set(WholeScreen screen, Draw draw)
    {
        int Having(IconSet set) => screen.Icons.Count(set.Has);
        int most = icons.Max(Having);
        return draw.Pick<IconSet>([.. icons.Where(set => Having(set) == most)]);
    }
}
