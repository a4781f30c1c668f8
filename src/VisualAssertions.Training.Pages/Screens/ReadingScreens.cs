using VisualAssertions.Training.Pages.Content;
using VisualAssertions.Training.Pages.Markup;

namespace VisualAssertions.Training.Pages.Screens;

internal static class ReadingScreens
{
    public static string Article(Ui ui)
    {
        Draw draw = ui.Draw;
        string by =
            $"<div class=\"x-row\">{ui.Maybe(0.7, () => ui.Avatar())}{ui.Span(ui.Values.Person(draw), "x-strong")}{ui.Span(ui.Values.Date(draw), "x-muted")}{ui.Maybe(0.5, () => ui.Span($"{draw.Int(2, 18)} min read", "x-muted"))}</div>";
        string body = Ui.Each(
            draw.Int(2, 4),
            i =>
                ui.Maybe(i == 0 ? 0 : 0.6, () => ui.Heading(ui.Words.Phrase(draw, 3), 2))
                + ui.Text(ui.Words.Paragraph(draw, draw.Int(2, 5)))
                + ui.Maybe(0.15, () => Sample(ui))
                + ui.Maybe(0.2, () => Bullets(ui))
        );
        string tags =
            $"<div class=\"x-row\">{string.Concat(ui.Words.Names("tab", draw.Int(2, 4), draw, 1).Select(name => ui.Tag(name)))}</div>";
        string main =
            ui.Maybe(0.4, () => ui.Badge(ui.Words.Phrase(draw, 1)))
            + ui.Heading(ui.Words.Sentence(draw).TrimEnd('.'), 1)
            + by
            + ui.Maybe(0.6, () => ui.Image(draw.Pick(1.8, 2.4, 3.2)))
            + body
            + ui.Maybe(0.5, () => tags)
            + ui.Maybe(
                0.4,
                () => ui.Buttons(ui.Button("Share", "outline", "share"), ui.Button("Save", "outline", "bookmark"))
            );
        string side = ui.Panel(
            draw.Pick("Related", "Popular posts", "On this page"),
            string.Concat(
                ui.Words.Names("heading", draw.Int(3, 5), draw, 3).Select(name => $"<div>{ui.Link(name)}</div>")
            )
        );
        return Frame.Site(
            ui,
            draw.Chance(0.5)
                ? $"<div class=\"x-split\" style=\"--split:3fr 1fr\"><div class=\"x-stack\">{main}</div><div>{side}</div></div>"
                : $"<div class=\"x-stack\" style=\"max-width:{draw.Int(560, 820)}px;margin:0 auto\">{main}</div>"
        );
    }

    private static string Bullets(Ui ui)
    {
        string group = ui.NewGroup();
        return $"<ul style=\"margin:0;padding-left:1.6em;list-style:disc\">{Ui.Each(ui.Draw.Int(2, 5), _ => $"<li {new Va(ElementKind.ListItem) { Group = group }}>{ui.Span(ui.Words.Sentence(ui.Draw))}</li>")}</ul>";
    }

    private static string Sample(Ui ui)
    {
        Draw draw = ui.Draw;
        string name = ui.Words.Word(draw);
        return ui.Code(
            draw.Pick(
                $"npm install {name}\nnpm run {ui.Words.Word(draw)}",
                $"const {name} = await load(\"{ui.Words.Word(draw)}\");\nconsole.log({name}.length);",
                $"def {name}(x):\n    return x * {draw.Int(2, 99)}",
                $"{{\n  \"{name}\": {draw.Int(1, 999)},\n  \"{ui.Words.Word(draw)}\": true\n}}",
                $"$ git checkout -b {name}\n$ git push"
            )
        );
    }

    public static string Blog(Ui ui)
    {
        Draw draw = ui.Draw;
        string group = ui.NewGroup();
        string cards = Ui.Each(
            draw.Int(2, 6),
            _ =>
            {
                string id = ui.NewId();
                return ui.Card(
                    ui.Maybe(0.4, () => ui.Badge(ui.Words.Phrase(draw, 1)))
                        + ui.Heading(ui.Words.Sentence(draw).TrimEnd('.'), 3, id)
                        + ui.Text(ui.Words.Paragraph(draw, draw.Int(1, 2)), "x-muted")
                        + $"<div class=\"x-row\">{ui.Maybe(0.5, () => ui.Avatar())}{ui.Span(ui.Values.Person(draw), "x-small")}{ui.Span(ui.Values.Date(draw), "x-muted", "x-small")}</div>"
                        + ui.Maybe(0.4, () => ui.Link("Read more")),
                    draw.Chance(0.8) ? ui.Image(1.7) : "",
                    "",
                    group,
                    label: id
                );
            }
        );
        return Frame.Site(
            ui,
            ui.Heading(ui.Words.Name("heading", draw), 1)
                + ui.Maybe(0.4, () => ui.Text(ui.Words.Sentence(draw), "x-muted"))
                + Ui.Grid(draw.Int(1, 3), cards)
                + ui.Maybe(0.5, ui.Pagination)
        );
    }

    public static string Landing(Ui ui)
    {
        Draw draw = ui.Draw;
        string hero =
            $"<div class=\"x-hero\">{ui.Maybe(0.3, () => ui.Badge(ui.Words.Phrase(draw, 2)))}{ui.Heading(draw.Chance(0.5) ? ui.Words.Phrase(draw, 3) : ui.Words.Sentence(draw).TrimEnd('.'), 1)}{ui.Text(ui.Words.Paragraph(draw, draw.Int(1, 2)), "x-muted")}{ui.Buttons(ui.AnyButton("primary"), ui.AnyButton("outline"))}{ui.Maybe(0.4, () => $"<div class=\"x-medium\">{ui.Image(2)}</div>")}</div>";
        string group = ui.NewGroup();
        string features = Ui.Grid(
            draw.Int(2, 4),
            Ui.Each(
                draw.Int(2, 6),
                _ =>
                    ui.Card(
                        ui.Icon(ui.AnyIcon())
                            + ui.Heading(ui.Words.Phrase(draw, 2), 3)
                            + ui.Text(ui.Words.Sentence(draw), "x-muted"),
                        group: group
                    )
            )
        );
        string quotes = Ui.Grid(
            draw.Int(2, 3),
            Ui.Each(
                draw.Int(2, 3),
                _ =>
                    ui.Card(
                        ui.Rating()
                            + ui.Text("“" + ui.Words.Sentence(draw) + "”")
                            + $"<div class=\"x-row\">{ui.Avatar()}<div>{ui.Text(ui.Values.Person(draw), "x-strong")}{ui.Text(ui.Words.Of("company", draw), "x-muted", "x-small")}</div></div>"
                    )
            )
        );
        return Frame.Site(
            ui,
            hero
                + features
                + ui.Maybe(0.4, () => ui.Heading(ui.Words.Phrase(draw, 3), 2) + quotes)
                + ui.Maybe(0.3, () => ui.Banner())
                + ui.Maybe(0.3, () => Newsletter(ui))
        );
    }

    private static string Newsletter(Ui ui) =>
        ui.Panel(
            ui.Draw.Pick("Newsletter", "Stay up to date", Vocabulary.Capital(ui.Words.Word(ui.Draw))),
            $"<div class=\"x-row\" style=\"align-items:flex-end\"><div class=\"x-grow\">{ui.Field(FieldBook.Email(ui))}</div>{ui.Button("Subscribe", "primary", ui.Draw.Pick(null, "mail", "send"))}</div>"
        );

    public static string Faq(Ui ui)
    {
        Draw draw = ui.Draw;
        string head =
            ui.Heading(
                draw.Pick("Frequently asked questions", "Help center", "How can we help?", ui.Words.Phrase(draw, 3)),
                1
            ) + ui.Maybe(0.6, () => ui.Search());
        return Frame.Site(
            ui,
            head
                + ui.Maybe(0.4, () => ui.Tabs(draw.Int(2, 4)))
                + $"<div class=\"x-stack\">{ShopScreens.FaqBlock(ui)}</div>"
                + ui.Maybe(
                    0.4,
                    () =>
                        ui.Panel(
                            "Still need help?",
                            ui.Text(ui.Words.Sentence(draw)) + ui.Buttons(ui.Button("Contact us", "primary", "mail"))
                        )
                )
        );
    }
}
