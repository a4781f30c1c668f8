using System.Globalization;

namespace VisualAssertions.Training.Pages.Kits;

/// <summary>The look of one page: palette, font, density, roundness; light or dark. Drawn once, shown in either mode.</summary>
public sealed class Theme
{
    private readonly Dictionary<string, string> shared = [];
    private readonly string light;
    private readonly string dark;

    public Theme(Draw draw)
    {
        double hue = draw.Between(0, 360);
        Primary = Hsl(hue, draw.Between(35, 95), draw.Between(28, 55));
        OnPrimary = hue is > 45 and < 75 ? "#111111" : "#ffffff";
        // On dark pages an accent that is made for white can't be read as ink.
        (string Fill, string Ink) bright = draw.Chance(0.7)
            ? ($"color-mix(in srgb,{Primary} 62%,#fff)", "#111111")
            : (Primary, OnPrimary);
        Font = draw.Pick<string>(FontSheet.Families);
        FontFamily = $"\"{Font}\",{(draw.Chance(0.12) ? draw.Pick("monospace", "serif", "sans-serif") : "sans-serif")}";

        Sizes(draw);
        double tint = draw.Chance(0.3) ? draw.Between(0, 360) : hue;
        light = $"--x-primary:{Primary};--x-onprimary:{OnPrimary};" + Mode(draw.Fork(), tint, false);
        dark = $"--x-primary:{bright.Fill};--x-onprimary:{bright.Ink};" + Mode(draw.Fork(), tint, true);
        Attributes = Looks(draw);
    }

    public string Primary { get; }
    public string OnPrimary { get; }
    public string Font { get; }
    public string FontFamily { get; }

    /// <summary>Attributes of the html element that choose looks in own.css.</summary>
    public string Attributes { get; }

    /// <summary>Custom properties of sizes and faces, for every kit.</summary>
    public string Shared => string.Concat(shared.Select(pair => $"--x-{pair.Key}:{pair.Value};"));

    /// <summary>Custom properties of colours, for pages without a kit.</summary>
    public string Colors(bool isDark) => isDark ? dark : light;

    private void Sizes(Draw draw)
    {
        double radius = draw.Pick(0, 2, 3, 4, 6, 8, 8, 12, 16);
        shared["radius"] = Px(radius);
        shared["cardradius"] = Px(draw.Chance(0.7) ? radius * 1.5 : 0);
        shared["badgeradius"] = draw.Chance(0.5) ? "99px" : Px(Math.Min(radius, 5));
        shared["size"] = Px(draw.Pick(13, 14, 14, 15, 16, 16, 17, 18));
        shared["leading"] = Number(draw.Between(1.3, 1.7));
        shared["gap"] = Px(draw.Pick(8, 12, 14, 16, 20, 24));
        shared["pad"] = Px(draw.Pick(12, 16, 20, 24, 32));
        shared["cardpad"] = Px(draw.Pick(10, 14, 16, 20, 26));
        shared["cellpad"] = Px(draw.Pick(4, 7, 9, 12, 15));
        shared["control"] = Px(draw.Pick(10, 13, 15, 16, 18, 21));
        shared["max"] = Px(draw.Pick(900, 1040, 1140, 1280, 1600, 2000));
        shared["navheight"] = Px(draw.Pick(44, 52, 56, 64, 76));
        shared["sidewidth"] = Px(draw.Pick(180, 210, 240, 270));
        shared["sidepad"] = Px(draw.Pick(5, 8, 10, 13));
        shared["bar"] = Px(draw.Pick(4, 6, 8, 12, 18));
        shared["dialog"] = Px(draw.Pick(360, 440, 520, 640));
        shared["scale"] = Number(draw.Between(0.85, 1.35));
        shared["weight"] = draw.Pick("400", "600", "700", "800");
        shared["buttonweight"] = draw.Pick("400", "500", "600", "700");
        shared["buttoncase"] = draw.Chance(0.12) ? "uppercase" : "none";
        shared["buttonspacing"] = draw.Chance(0.1) ? "0.06em" : "normal";
        shared["labelweight"] = draw.Pick("400", "500", "600", "700");
        shared["thcase"] = draw.Chance(0.2) ? "uppercase" : "none";
        shared["fade"] = Number(draw.Between(0.35, 0.6));
        shared["focusgap"] = draw.Pick("0px", "2px", "-1px");
        shared["crumb"] = draw.Pick("'/'", "'›'", "'>'", "'»'", "'•'");
        shared["star"] = draw.Pick("#f5a623", "#ffb400", "#e8a200", "#111", "#e4572e");
    }

    private static string Mode(Draw draw, double hue, bool isDark)
    {
        double saturation = draw.Pick(0, 0, 6, 12, 20);
        double back = isDark ? draw.Between(6, 16) : draw.Between(93, 100);
        double surface =
            isDark ? back + draw.Between(2, 7)
            : draw.Chance(0.6) ? 100
            : back;
        string text = isDark ? Hsl(hue, saturation, draw.Between(85, 97)) : Hsl(hue, saturation, draw.Between(7, 24));
        string muted = isDark ? Hsl(hue, saturation, draw.Between(60, 72)) : Hsl(hue, saturation, draw.Between(38, 50));
        string shadow = draw.Pick("none", "0 1px 3px #0003", "0 4px 14px #0002", "0 0 0 1px #0001");
        string inverse = isDark
            ? Hsl(hue, 15, draw.Between(2, 9))
            : Hsl(hue, draw.Between(10, 50), draw.Between(12, 26));
        string quiet = Hsl(hue, saturation, surface);
        (string Fill, string Ink) plain = (quiet, text);
        (string Fill, string Ink) nav = draw.Pick(
            plain,
            plain,
            plain,
            (inverse, "#ffffff"),
            ("var(--x-primary)", "var(--x-onprimary)")
        );
        (string Fill, string Ink) side = draw.Pick(plain, plain, (inverse, "#ffffff"));
        (string Fill, string Ink) footer = draw.Pick(("transparent", muted), (inverse, "#dddddd"));
        (string Fill, string Ink) toast = draw.Pick(plain, ("#2b2b2b", "#ffffff"));
        (string Fill, string Ink) code = draw.Pick(
            ("#1e1e2e", "#cdd6f4"),
            ("#282c34", "#e5e5e5"),
            ("#f4f4f6", "#24292e")
        );
        return $"--x-bg:{Hsl(hue, saturation, back)};--x-surface:{quiet};--x-text:{text};--x-muted:{muted};"
            + $"--x-line:{Hsl(hue, saturation, isDark ? back + 14 : draw.Between(80, 90))};"
            + $"--x-field:{Hsl(hue, saturation / 2, isDark ? back + 3 : 100)};"
            + $"--x-success:{Hsl(draw.Between(110, 160), 55, 38)};--x-danger:{Hsl(draw.Between(-12, 10), 70, 48)};"
            + $"--x-warning:{Hsl(draw.Between(36, 48), 92, 52)};--x-info:{Hsl(draw.Between(190, 220), 65, 45)};"
            + $"--x-nav:{nav.Fill};--x-navtext:{nav.Ink};--x-side:{side.Fill};--x-sidetext:{side.Ink};"
            + $"--x-footer:{footer.Fill};--x-footertext:{footer.Ink};--x-toast:{toast.Fill};--x-toasttext:{toast.Ink};"
            + $"--x-codebg:{code.Fill};--x-codetext:{code.Ink};--x-scrim:{draw.Pick("#0007", "#0009", "#000b", "#1238")};"
            + $"--x-th:{(draw.Chance(0.4) ? Hsl(hue, saturation, isDark ? back + 8 : 94) : "transparent")};"
            + $"--x-shadow:{shadow};--x-cardborder:{(shadow == "none" || draw.Chance(0.5) ? "1px solid var(--x-line)" : "0")};";
    }

    private static string Looks(Draw draw) =>
        $"data-button=\"{draw.Pick("flat", "flat", "pill", "raised", "gradient", "disabledgrey")}\" data-field=\"{draw.Pick("boxed", "boxed", "boxed", "underline", "filled")}\" "
        + $"data-label=\"{draw.Pick("above", "above", "above", "inline")}\" data-select=\"{draw.Pick("drawn", "native")}\" data-check=\"{draw.Pick("native", "drawn")}\" "
        + $"data-switch=\"{draw.Pick("right", "left", "square")}\" data-tabs=\"{draw.Pick("underline", "pills", "boxed", "segmented")}\" data-nav=\"{draw.Pick("fill", "underline")}\" "
        + $"data-side=\"{draw.Pick("fill", "tint", "bar")}\" data-badge=\"{draw.Pick("solid", "soft")}\" data-alert=\"{draw.Pick("soft", "solid", "bar")}\"";

    private static string Hsl(double hue, double saturation, double lightness) =>
        $"hsl({Number((hue + 360) % 360)} {Number(saturation)}% {Number(Math.Clamp(lightness, 0, 100))}%)";

    private static string Px(double value) => Number(value) + "px";

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
