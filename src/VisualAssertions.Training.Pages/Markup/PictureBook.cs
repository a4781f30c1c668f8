using System.Globalization;
using System.Text;
using VisualAssertions.Training.Pages.Photographs;

namespace VisualAssertions.Training.Pages.Markup;

/// <summary>Pictures for pages: drawn ones (gradients, shapes, landscapes, portraits) and photographs from a folder.</summary>
internal sealed class PictureBook(IReadOnlyList<string> photos)
{
    private readonly string[] people = [.. photos.Where(IsPerson)];
    private readonly string[] others = [.. photos.Where(photo => !IsPerson(photo))];

    /// <summary>Photographs are optional: without the folder all pictures are drawn.</summary>
    public static PictureBook Open(string folder) =>
        new(Directory.Exists(folder) ? [.. Directory.GetFiles(folder, "*.jpg").Order(StringComparer.Ordinal)] : []);

    /// <summary>A URL for an img element.</summary>
    public string Picture(Draw draw)
    {
        if (others.Length > 0 && draw.Chance(0.6))
        {
            return "file://" + draw.Pick(others);
        }

        var svg = new StringBuilder(
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 160 100' preserveAspectRatio='xMidYMid slice'>"
        );
        double hue = draw.Between(0, 360);
        svg.Append(
            CultureInfo.InvariantCulture,
            $"<defs><linearGradient id='g' x2='{draw.Pick(0, 1)}' y2='1'><stop stop-color='{Hsl(draw, hue, 78)}'/><stop offset='1' stop-color='{Hsl(draw, hue + draw.Between(20, 90), 45)}'/></linearGradient></defs><rect width='160' height='100' fill='url(#g)'/>"
        );
        switch (draw.Int(0, 2))
        {
            case 0:
                Landscape(svg, draw, hue);
                break;
            case 1:
                Thing(svg, draw, hue);
                break;
            default:
                Shapes(svg, draw);
                break;
        }

        return "data:image/svg+xml," + Uri.EscapeDataString(svg.Append("</svg>").ToString());
    }

    public string Portrait(Draw draw)
    {
        if (people.Length > 0 && draw.Chance(0.35))
        {
            return "file://" + draw.Pick(people);
        }

        if (others.Length > 0 && draw.Chance(0.3))
        {
            return "file://" + draw.Pick(others);
        }

        string skin = draw.Pick("#f1c9a5", "#e0ac69", "#c68642", "#8d5524", "#5c3a1e", "#ffdbac");
        string hair = draw.Pick("#2c1b10", "#5a3825", "#b8860b", "#111", "#888", "#a0341c");
        return "data:image/svg+xml,"
            + Uri.EscapeDataString(
                $"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 100 100'><rect width='100' height='100' fill='{Hsl(draw, draw.Between(0, 360), 70)}'/><ellipse cx='50' cy='105' rx='38' ry='34' fill='{Hsl(draw, draw.Between(0, 360), 45)}'/><circle cx='50' cy='40' r='25' fill='{hair}'/><circle cx='50' cy='45' r='21' fill='{skin}'/><circle cx='42' cy='44' r='2.4'/><circle cx='58' cy='44' r='2.4'/><path d='M41 54q9 8 18 0' stroke='#333' fill='none' stroke-width='2'/></svg>"
            );
    }

    private static bool IsPerson(string photo) =>
        Path.GetFileName(photo).StartsWith(PhotoAlbum.Person, StringComparison.Ordinal);

    private static void Landscape(StringBuilder svg, Draw draw, double hue)
    {
        svg.Append(
            CultureInfo.InvariantCulture,
            $"<circle cx='{draw.Int(20, 140)}' cy='{draw.Int(12, 40)}' r='{draw.Int(6, 14)}' fill='#fff8d0'/>"
        );
        for (int layer = 0; layer < 3; layer++)
        {
            int y = 45 + layer * 16;
            svg.Append(
                CultureInfo.InvariantCulture,
                $"<path d='M0 100V{y + draw.Int(-9, 9)}L{draw.Int(20, 50)} {y - draw.Int(4, 24)}L{draw.Int(60, 90)} {y + draw.Int(0, 9)}L{draw.Int(100, 130)} {y - draw.Int(4, 20)}L160 {y}V100z' fill='{Hsl(draw, hue + 60, 50 - layer * 12)}'/>"
            );
        }
    }

    private static void Thing(StringBuilder svg, Draw draw, double hue)
    {
        string fill = Hsl(draw, hue + 180, draw.Between(30, 60));
        string shape = draw.Int(0, 4) switch
        {
            0 =>
                $"<rect x='60' y='22' width='40' height='60' rx='{draw.Int(0, 18)}' fill='{fill}'/><rect x='68' y='12' width='24' height='14' fill='{Hsl(draw, hue, 25)}'/>",
            1 =>
                $"<path d='M40 70q5-34 40-34 30 0 42 26l6 10H40z' fill='{fill}'/><rect x='38' y='70' width='92' height='9' fill='#fff'/>",
            2 =>
                $"<path d='M52 34h56v34q0 16-16 16H68q-16 0-16-16z' fill='{fill}'/><path d='M108 42q20 0 18 14t-18 14' fill='none' stroke='{fill}' stroke-width='7'/>",
            3 =>
                $"<circle cx='80' cy='50' r='32' fill='{fill}'/><circle cx='80' cy='50' r='24' fill='#fff'/><path d='M80 34v16l11 8' stroke='#222' stroke-width='3' fill='none'/>",
            _ =>
                $"<rect x='36' y='24' width='88' height='52' rx='4' fill='#222'/><rect x='40' y='28' width='80' height='44' fill='{fill}'/><rect x='70' y='76' width='20' height='8' fill='#444'/>",
        };
        svg.Append(shape);
    }

    private static void Shapes(StringBuilder svg, Draw draw)
    {
        int count = draw.Int(3, 9);
        for (int i = 0; i < count; i++)
        {
            string fill = $"fill='{Hsl(draw, draw.Between(0, 360), 55)}' opacity='.8'";
            svg.Append(
                draw.Chance(0.5)
                    ? $"<circle cx='{draw.Int(0, 160)}' cy='{draw.Int(0, 100)}' r='{draw.Int(6, 34)}' {fill}/>"
                    : $"<rect x='{draw.Int(-10, 140)}' y='{draw.Int(-10, 80)}' width='{draw.Int(14, 70)}' height='{draw.Int(14, 60)}' transform='rotate({draw.Int(0, 80)} 80 50)' {fill}/>"
            );
        }
    }

    private static string Hsl(Draw draw, double hue, double lightness) =>
        string.Create(CultureInfo.InvariantCulture, $"hsl({(hue + 360) % 360:0} {draw.Int(25, 80)}% {lightness:0}%)");
}
