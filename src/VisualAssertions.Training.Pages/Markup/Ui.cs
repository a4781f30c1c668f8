using System.Net;
using VisualAssertions.Training.Pages.Content;
using VisualAssertions.Training.Pages.Icons;
using VisualAssertions.Training.Pages.Kits;

namespace VisualAssertions.Training.Pages.Markup;

/// <summary>The components that screens are made of, in one kit's markup. Each method returns HTML.</summary>
internal sealed partial class Ui(
    Kit kit,
    IconSet icons,
    Vocabulary words,
    Values values,
    PictureBook pictures,
    Draw draw
)
{
    private int ids;

    public Draw Draw => draw;
    public Vocabulary Words => words;
    public Values Values => values;

    /// <summary>Chances of states are drawn once a page, so that some pages are full of them and some have none.</summary>
    private readonly double unusual = draw.Pick(0, 0.08, 0.2, 0.4);

    /// <summary>How likely a field asks for the focus; the first that does gets it.</summary>
    private readonly double focus = draw.Pick(0, 0.15, 0.4);

    public bool Unusual => draw.Chance(unusual);

    public string NewId() => $"e{++ids}";

    public string NewGroup() => $"g{++ids}";

    public static string Each(int count, Func<int, string> part) =>
        string.Concat(Enumerable.Range(0, count).Select(part));

    public string Maybe(double probability, Func<string> part) => draw.Chance(probability) ? part() : "";

    public static string Escape(string text) => WebUtility.HtmlEncode(text);

    public string Heading(string text, int level = 2, string id = "") =>
        kit.Show(
            "heading",
            ["x-ink-heading"],
            ("level", level.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            ("va", Marked(new Va(ElementKind.Heading), id)),
            ("text", Escape(text))
        );

    /// <param name="text">What it says.</param>
    /// <param name="looks">Class names of own.css, such as x-muted.</param>
    public string Text(string text, params string[] looks) =>
        kit.Show("text", looks, ("va", new Va(ElementKind.Text).ToString()), ("text", Escape(text)));

    public string Span(string text, params string[] looks) =>
        kit.Show("span", looks, ("va", new Va(ElementKind.Text).ToString()), ("text", Escape(text)));

    public string Link(string text, params string[] looks) =>
        kit.Show("link", looks, ("va", new Va(ElementKind.Link).ToString()), ("content", Escape(text)));

    public string Divider() => kit.Show("divider", [], ("va", new Va(ElementKind.Divider).ToString()));

    public string Code(string text) =>
        kit.Show("code", [], ("va", new Va(ElementKind.Code).ToString()), ("text", Escape(text)));

    /// <summary>An icon that is an element of its own; nothing if the set lacks it.</summary>
    public string Icon(string name) =>
        icons.Has(name)
            ? kit.Show(
                "icon",
                [],
                ("va", new Va(ElementKind.Icon) { Icon = name }.ToString()),
                ("svg", icons.Svg[name])
            )
            : "";

    public string AnyIcon() => draw.Pick<string>([.. icons.Svg.Keys]);

    /// <summary>The icon's name if the set has it, for elements that carry it.</summary>
    private string? Known(string? icon) => icon is not null && icons.Has(icon) ? icon : null;

    private static string Marked(Va va, string id) => id.Length == 0 ? va.ToString() : $"id=\"{id}\" {va}";

    private string IconAndText(string? icon, string text)
    {
        string word = text.Length == 0 ? "" : $"<span>{Escape(text)}</span>";
        return icon is null ? word : Icon(icon) + word;
    }
}
