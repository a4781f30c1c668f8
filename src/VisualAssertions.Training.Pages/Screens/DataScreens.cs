using VisualAssertions.Training.Pages.Markup;

namespace VisualAssertions.Training.Pages.Screens;

internal static class DataScreens
{
    public static string Table(Ui ui)
    {
        Draw draw = ui.Draw;
        string tools =
            $"<div class=\"x-between\">{ui.Maybe(0.7, () => ui.Search())}<div class=\"x-row\">{ui.Maybe(0.4, () => ui.BareSelect(ui.Words.Name("status", draw), "filter the rows"))}{ui.Maybe(0.7, () => ui.AnyButton("primary", draw.Pick("plus", "download", "filter", "upload", "")))}</div></div>";
        string table = ui.Table(Columns(ui, draw.Int(3, 7)), draw.Int(2, 14));
        string foot = ui.Maybe(
            0.6,
            () =>
                $"<div class=\"x-between\">{ui.Span($"Showing 1–{draw.Int(5, 20)} of {ui.Values.Count(draw)}", "x-muted")}{ui.Pagination()}</div>"
        );
        string block = draw.Chance(0.6)
            ? ui.Panel(draw.Chance(0.5) ? ui.Words.Name("heading", draw) : "", tools + table + foot)
            : tools + table + foot;
        return Frame.App(
            ui,
            Frame.Title(ui, "menu")
                + ui.Maybe(0.15, () => ui.Alert())
                + ui.Maybe(0.3, () => ui.Tabs(draw.Int(3, 5)))
                + block
        );
    }

    public static IReadOnlyList<Column> Columns(Ui ui, int count)
    {
        Draw draw = ui.Draw;
        string text(string value) => Ui.Escape(value);
        IReadOnlyList<string> statuses = ui.Words.Names("status", 4, draw, 1);
        string[] colors =
        [
            .. statuses.Select(_ => draw.Pick("success", "danger", "warning", "info", "primary", "plain")),
        ];
        string Status()
        {
            int i = draw.Int(0, statuses.Count - 1);
            return ui.Badge(statuses[i], colors[i]);
        }

        bool faces = draw.Chance(0.3);
        string Who()
        {
            string person = ui.Values.Person(draw);
            return faces
                ? $"<span class=\"x-row x-nowrap\">{ui.Avatar(person)}<span>{text(person)}</span></span>"
                : text(person);
        }

        string action = ui.Words.Name("action", draw, 1);
        (string list, int longest) = draw.Pick(("product", 2), ("company", 2), ("city", 1));
        Column[] all =
        [
            new(draw.Pick("Name", "Customer", "Owner", "User", "Employee"), Who),
            new(
                draw.Pick("ID", "Order", "Invoice", "No."),
                () => draw.Chance(0.3) ? ui.Link(ui.Values.Id(draw)) : text(ui.Values.Id(draw))
            ),
            new(draw.Pick("E-mail", "Email", "Contact"), () => text(ui.Values.Email(draw))),
            new(draw.Pick("Status", "State", "Stage"), draw.Chance(0.75) ? Status : () => text(draw.Pick(statuses))),
            new(draw.Pick("Date", "Created", "Due date", "Last login", "Updated"), () => text(ui.Values.Date(draw))),
            new(
                draw.Pick("Amount", "Total", "Price", "Balance", "Revenue"),
                () => text(ui.Values.Amount(draw)),
                draw.Chance(0.6)
            ),
            new(
                draw.Pick("Quantity", "Stock", "Visits", "Orders", "Score"),
                () => text(ui.Values.Count(draw)),
                draw.Chance(0.6)
            ),
            new(draw.Pick("Product", "Company", "City", "Item"), () => text(ui.Words.Name(list, draw, longest))),
            new(
                draw.Pick("Share", "Rate", "Conversion", "Change"),
                () => text(draw.Chance(0.5) ? ui.Values.Percent(draw) : ui.Values.Change(draw))
            ),
            new(draw.Pick("Progress", "Done"), () => ui.Progress()),
            new(draw.Pick("Role", "Plan", "Country"), () => text(ui.Words.Of("role", draw))),
            new("Rating", ui.Rating),
            new("Active", () => ui.BareCheckbox(draw.Chance(0.5))),
            new(
                draw.Pick("Actions", "", "Action"),
                () =>
                    draw.Chance(0.5)
                        ? ui.Button(action, "outline", null, ui.Unusual, false, "small")
                        : ui.IconButton(draw.Pick("edit", "edit", "trash", "more"))
                            + ui.Maybe(0.5, () => ui.IconButton("trash"))
            ),
            new(ui.Words.Phrase(draw, 2), () => text(ui.Words.Phrase(draw, 2))),
        ];
        return [.. draw.Some(Enumerable.Range(0, all.Length).ToArray(), count).Order().Select(i => all[i])];
    }

    public static string StatCards(Ui ui, int count)
    {
        Draw draw = ui.Draw;
        string group = ui.NewGroup();
        int look = draw.Int(0, 2);
        IReadOnlyList<string> names = ui.Words.Names("column", count, draw);
        return Ui.Grid(
            count,
            string.Concat(
                names.Select(name =>
                {
                    string value = draw.Pick(
                        ui.Values.Count(draw),
                        ui.Values.Amount(draw, 90000),
                        ui.Values.Percent(draw)
                    );
                    bool up = draw.Chance(0.6);
                    string change = ui.Maybe(
                        0.6,
                        () =>
                            $"<div class=\"x-row\">{ui.Icon(up ? "arrow-up" : "arrow-down")}{ui.Span((up ? "+" : "-") + $"{draw.Int(1, 40)}.{draw.Int(0, 9)}%", up ? "x-success" : "x-danger")}{ui.Maybe(0.5, () => ui.Span(draw.Pick("vs last month", "this week", "since yesterday"), "x-muted", "x-small"))}</div>"
                    );
                    string body = look switch
                    {
                        0 => ui.Text(name, "x-muted") + ui.Text(value, "x-large") + change,
                        1 =>
                            $"<div class=\"x-row x-nowrap\">{ui.Icon(ui.AnyIcon())}<div>{ui.Text(value, "x-large")}{ui.Text(name, "x-muted", "x-small")}</div></div>{change}",
                        _ =>
                            $"<div class=\"x-between\">{ui.Text(name, "x-muted")}{ui.Icon(ui.AnyIcon())}</div>{ui.Text(value, "x-large")}{ui.Progress()}",
                    };
                    return ui.Card(body, group: group);
                })
            )
        );
    }

    public static string Dashboard(Ui ui)
    {
        Draw draw = ui.Draw;
        string[] parts =
        [
            ui.Panel(ui.Words.Name("heading", draw), ui.Chart()),
            ui.Panel(ui.Words.Name("heading", draw), ui.Chart("pie")),
            ui.Panel(ui.Words.Name("heading", draw), ui.Table(Columns(ui, draw.Int(2, 4)), draw.Int(3, 6))),
            ui.Panel(
                ui.Words.Name("heading", draw),
                string.Concat(
                    ui.Words.Names("product", draw.Int(3, 5), draw)
                        .Select(name =>
                            $"<div>{ui.Text(name)}{ui.Progress(null, draw.Pick("", "success", "warning", "danger"))}</div>"
                        )
                )
            ),
            ui.Panel(
                ui.Words.Name("heading", draw),
                ui.List(
                    draw.Int(3, 5),
                    _ =>
                        ui.Avatar()
                        + $"<div class=\"x-grow\">{ui.Text(ui.Values.Person(draw), "x-strong")}{ui.Text(ui.Words.Phrase(draw, 3), "x-muted", "x-small")}</div>"
                        + ui.Span(ui.Values.Ago(draw), "x-muted", "x-small")
                )
            ),
            ui.Panel(
                ui.Words.Name("heading", draw),
                string.Concat(
                    ui.Words.Names("action", draw.Int(2, 5), draw).Select(name => $"<div>{ui.Checkbox(name)}</div>")
                )
            ),
        ];
        IReadOnlyList<string> chosen = draw.Some(parts, draw.Int(2, 4));
        string rest =
            chosen.Count == 2 || draw.Chance(0.5)
                ? $"<div class=\"x-split\" style=\"--split:{draw.Pick("2fr 1fr", "1fr 1fr", "1fr 2fr")}\"><div class=\"x-stack\">{chosen[0]}{(chosen.Count > 2 ? chosen[2] : "")}</div><div class=\"x-stack\">{chosen[1]}{(chosen.Count > 3 ? chosen[3] : "")}</div></div>"
                : Ui.Grid(2, string.Concat(chosen));
        return Frame.App(
            ui,
            (
                draw.Chance(0.6)
                    ? Frame.Title(ui, "heading", ui.AnyButton("primary"), ui.AnyButton("outline"))
                    : Frame.Title(ui, "heading")
            )
                + StatCards(ui, draw.Int(2, 4))
                + rest
        );
    }

    public static string Report(Ui ui)
    {
        Draw draw = ui.Draw;
        string charts = Ui.Grid(
            draw.Int(1, 3),
            Ui.Each(
                draw.Int(1, 4),
                _ =>
                    ui.Panel(
                        ui.Words.Name("heading", draw),
                        ui.Chart() + ui.Maybe(0.3, () => ui.Text(ui.Words.Sentence(draw), "x-muted"))
                    )
            )
        );
        return Frame.App(
            ui,
            Frame.Title(
                ui,
                "heading",
                ui.BareSelect(draw.Pick("Last 7 days", "Last 30 days", "This month", "2025"), "pick the period"),
                ui.Button("Export", "outline", "download")
            )
                + ui.Maybe(0.6, () => ui.Tabs(draw.Int(3, 5)))
                + charts
                + ui.Maybe(0.5, () => ui.Table(Columns(ui, draw.Int(3, 5)), draw.Int(3, 6)))
        );
    }

    public static string SearchResults(Ui ui)
    {
        Draw draw = ui.Draw;
        string results = ui.List(
            draw.Int(2, 7),
            _ =>
                ui.Maybe(0.3, () => $"<div style=\"width:110px;flex:none\">{ui.Image(1.4)}</div>")
                + $"<div class=\"x-grow x-stack\" style=\"gap:4px\">{ui.Link(ui.Words.Phrase(draw, 3))}{ui.Text(ui.Values.Url(draw), "x-success", "x-small")}{ui.Text(ui.Words.Paragraph(draw, draw.Int(1, 2)), "x-muted")}</div>"
        );
        string group = ui.NewGroup();
        string tags =
            $"<div class=\"x-row\">{string.Concat(ui.Words.Names("tab", draw.Int(2, 5), draw, 1).Select(name => ui.Tag(name, draw.Chance(0.25), group)))}</div>";
        return Frame.Site(
            ui,
            $"<div class=\"x-row\">{ui.Search()}{ui.Button("Search", "primary", draw.Pick(null, "search"))}</div>"
                + ui.Heading($"{draw.Int(2, 900)} results for “{ui.Words.Phrase(draw, 2)}”", 2)
                + ui.Maybe(0.5, () => tags)
                + results
                + ui.Maybe(0.7, ui.Pagination)
        );
    }
}
