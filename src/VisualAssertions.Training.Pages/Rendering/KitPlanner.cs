using VisualAssertions.Training.Pages.Icons;
using VisualAssertions.Training.Pages.Kits;
using VisualAssertions.Training.Pages.Screens;

namespace VisualAssertions.Training.Pages.Rendering;

/// <summary>Draws which kit and which screen of the grammar are shown, and how.</summary>
internal sealed class KitPlanner(
    IReadOnlyList<Kit> kits,
    IReadOnlyList<ScreenType> screens,
    IReadOnlyList<IconSet> icons,
    int maxPixels
)
{
    public int Count => screens.Count;

    public PagePlan Plan(ulong seed, Draw draw)
    {
        // A fifth of the pages have neither kit nor look.
        Kit? none = kits.FirstOrDefault(kit => kit.Name == "none");
        Kit kit = none is not null && draw.Chance(0.2) ? none : draw.Pick(kits);
        KitStyle style = KitCatalog.Style(kit, draw);
        (int width, int height, float scale) = Size(draw);
        while (width * height * scale * scale > maxPixels)
        {
            scale =
                scale > 2 ? 2
                : scale > 1.5f ? 1.5f
                : 1;
            height = scale == 1 ? Math.Min(height, maxPixels / width) : height;
        }

        ScreenType[] held = [.. screens.Where(screen => screen.Held)];
        ScreenType screen = held.Length > 0 && draw.Chance(0.35) ? draw.Pick<ScreenType>(held) : draw.Pick(screens);
        return new KitPlan(seed, style, new Theme(draw.Fork()), screen, draw.Pick(icons))
        {
            Width = width,
            Height = height,
            Scale = scale,
            Dark = kit.Dark && draw.Chance(0.3),
            OwnFont = draw.Chance(0.4),
            Recolored = draw.Chance(0.6),
        };
    }

    private static (int Width, int Height, float Scale) Size(Draw draw) =>
        draw.Unit() switch
        {
            < 0.2 => (draw.Int(360, 430), draw.Int(640, 930), draw.Pick(1f, 1f, 1.5f, 2f, 3f)),
            < 0.3 => (draw.Pick(600, 768, 820, 912), draw.Int(700, 1180), draw.Pick(1f, 1f, 1.5f, 2f)),
            _ => (
                draw.Pick(1024, 1152, 1280, 1280, 1366, 1440, 1536, 1600, 1920, draw.Int(1000, 1920)),
                draw.Pick(600, 720, 768, 800, 900, 1080, 1200),
                draw.Pick(1f, 1f, 1f, 1f, 1f, 1.25f, 1.5f)
            ),
        };
}
