using System.Globalization;

namespace VisualAssertions.Training.Pages.Markup;

/// <summary>What tells how things go: messages, dialogs, progress.</summary>
internal sealed partial class Ui
{
    public static readonly string[] Severities = ["success", "danger", "warning", "info"];

    private static string SeverityIcon(string severity) =>
        severity switch
        {
            "success" => "check-circle",
            "danger" => "error",
            "warning" => "warning",
            _ => "info",
        };

    public string Message(string severity) =>
        draw.Chance(0.45) ? words.Of(severity == "danger" ? "error" : severity, draw) : words.Sentence(draw);

    public string Alert(string? severity = null, string? text = null)
    {
        severity ??= draw.Pick<string>(Severities);
        string? icon = draw.Chance(0.6) ? Known(SeverityIcon(severity)) : null;
        string title = draw.Chance(0.2) ? $"<strong>{Escape(words.Phrase(draw, 2))}</strong> " : "";
        string content = (icon is null ? "" : Icon(icon)) + $"<span>{title}{Escape(text ?? Message(severity))}</span>";
        content += draw.Pick("", "", "", CloseButton(), Link(words.Name("action", draw, 2)));
        return kit.Show(
            "alert",
            [severity],
            (
                "va",
                new Va(ElementKind.Alert)
                {
                    Icon = icon,
                    Purpose = severity == "danger" ? "error" : severity,
                }.ToString()
            ),
            ("content", content)
        );
    }

    public string CloseButton()
    {
        string va = new Va(ElementKind.Button) { Icon = Known("close"), Purpose = "close" }.ToString();
        return $"<button class=\"x-navbutton\" {va}>{(icons.Has("close") ? Icon("close") : "×")}</button>";
    }

    public string Toast(string? severity = null)
    {
        severity ??= draw.Pick<string>(Severities);
        string? icon = draw.Chance(0.6) ? Known(SeverityIcon(severity)) : null;
        string content =
            (icon is null ? "" : Icon(icon))
            + $"<span class=\"x-grow\">{Escape(Message(severity))}</span>"
            + draw.Pick("", CloseButton(), Link(words.Name("action", draw, 1)));
        return kit.Show(
            "toast",
            [severity],
            (
                "va",
                new Va(ElementKind.Toast)
                {
                    Icon = icon,
                    Purpose = severity == "danger" ? "error" : severity,
                }.ToString()
            ),
            ("content", content)
        );
    }

    public string Toasts(int count)
    {
        string place = draw.Pick(
            "top:16px;right:16px",
            "bottom:16px;right:16px",
            "bottom:16px;left:16px",
            "top:16px;left:50%;transform:translateX(-50%)",
            "top:16px;left:16px"
        );
        return $"<div class=\"x-toasts\" style=\"{place}\">{Each(count, _ => Toast())}</div>";
    }

    public string Banner(params string[] looks)
    {
        string text =
            $"<span>{Escape(draw.Chance(0.4) ? words.Of(draw.Pick("info", "warning"), draw) : words.Sentence(draw))}</span>";
        return kit.Show(
            "banner",
            looks,
            ("va", new Va(ElementKind.Banner).ToString()),
            (
                "content",
                text
                    + draw.Pick(
                        "",
                        AnyButton("secondary"),
                        Buttons(AnyButton("primary"), AnyButton()),
                        Link(words.Name("action", draw, 2))
                    )
            )
        );
    }

    public string Dialog(string title, string content, string footer)
    {
        string id = NewId();
        return kit.Show(
            "dialog",
            [],
            ("va", new Va(ElementKind.Dialog) { LabelledBy = id }.ToString()),
            ("title", Heading(title, 3, id)),
            ("close", Maybe(0.6, CloseButton)),
            ("content", content),
            ("footer", footer)
        );
    }

    public string Progress(double? share = null, string look = "")
    {
        double value = share ?? draw.Between(0.03, 1);
        string percent = (value * 100).ToString("0", CultureInfo.InvariantCulture);
        return kit.Show(
            "progress",
            look.Length == 0 ? [] : [look],
            ("percent", percent),
            ("va", new Va(ElementKind.Progress) { Value = value }.ToString())
        );
    }

    public string Spinner(params string[] looks) =>
        kit.Show("spinner", looks, ("va", new Va(ElementKind.Spinner).ToString()));

    public string Skeleton() =>
        kit.Show("skeleton", [], ("width", $"{draw.Int(30, 100)}%"), ("va", new Va(ElementKind.Skeleton).ToString()));

    public string Tooltip() =>
        kit.Show(
            "tooltip",
            [],
            ("text", Escape(words.Name("action", draw))),
            ("va", new Va(ElementKind.Tooltip).ToString())
        );

    public string Badge(string text, string? look = null) =>
        kit.Show(
            "badge",
            [look ?? draw.Pick("success", "danger", "warning", "info", "primary", "plain")],
            ("va", new Va(ElementKind.Badge).ToString()),
            ("text", Escape(text))
        );

    public string Tag(string text, bool selected = false, string group = "")
    {
        Va va = new(ElementKind.Tag)
        {
            Group = group.Length > 0 ? group : null,
            States = selected ? [ElementState.Selected] : [],
        };
        return kit.Show(
            "tag",
            selected ? ["selected"] : [],
            ("va", va.ToString()),
            ("content", $"<span>{Escape(text)}</span>" + Maybe(0.15, CloseButton))
        );
    }

    public string Accordion(string title, string content)
    {
        bool open = content.Length > 0;
        string? icon = Known(draw.Pick(open ? "chevron-up" : "chevron-down", open ? "minus" : "plus"));
        return kit.Show(
            "accordion",
            open ? ["open"] : [],
            (
                "va",
                new Va(ElementKind.Accordion) { Icon = icon, States = open ? [ElementState.Expanded] : [] }.ToString()
            ),
            ("text", Escape(title)),
            ("icon", icon is null ? "" : Icon(icon)),
            ("content", content)
        );
    }
}
