using System.Globalization;
using VisualAssertions.Training.Pages.Markup;

namespace VisualAssertions.Training.Pages.Screens;

internal static class WorkScreens
{
    public static string Chat(Ui ui)
    {
        Draw draw = ui.Draw;
        string people = ui.List(
            draw.Int(3, 7),
            _ =>
                ui.Avatar()
                + $"<div class=\"x-grow\">{ui.Text(ui.Values.Person(draw), "x-strong")}{ui.Text(ui.Words.Phrase(draw, 3), "x-muted", "x-small")}</div>"
                + (draw.Chance(0.3) ? ui.Count() : ui.Span(ui.Values.Time(draw), "x-muted", "x-small")),
            true
        );
        string group = ui.NewGroup();
        string bubbles = Ui.Each(
            draw.Int(3, 8),
            _ =>
            {
                bool own = draw.Chance(0.45);
                string bubble =
                    $"<div class=\"x-bubble{(own ? " x-bubble-own" : "")}\" {new Va(ElementKind.Card) { Group = group, Purpose = own ? "own message" : "message" }}>{ui.Span(ui.Words.Sentence(draw))}</div>";
                return $"<div class=\"x-row x-nowrap\">{(own ? "" : ui.Avatar())}{bubble}</div>";
            }
        );
        string write =
            $"<div class=\"x-row x-nowrap\">{ui.IconButton("attachment")}<div class=\"x-grow\">{ui.Field(new FieldSpec(draw.Pick("Message", "Your message"), "write a message", ui.Words.Sentence(draw)) { Placeholder = "Type a message…" })}</div>{ui.Button("Send", "primary", "send")}</div>";
        string head =
            $"<div class=\"x-row\">{ui.Avatar()}{ui.Heading(ui.Values.Person(draw), 3)}{ui.Badge(draw.Pick("Online", "Away", "Offline"), draw.Pick("success", "warning", "plain"))}</div>";
        return Frame.App(
            ui,
            $"<div class=\"x-split\" style=\"--split:1fr 2fr\"><div class=\"x-stack\">{ui.Search()}{people}</div><div class=\"x-stack\">{head}{ui.Divider()}{bubbles}{write}</div></div>"
        );
    }

    public static string Kanban(Ui ui)
    {
        Draw draw = ui.Draw;
        int columns = draw.Int(3, 5);
        IReadOnlyList<string> names = ui.Words.Names("status", columns, draw);
        string Task(string group) =>
            ui.Card(
                ui.Maybe(0.5, () => $"<div class=\"x-row\">{ui.Badge(ui.Words.Phrase(draw, 1))}</div>")
                    + ui.Text(ui.Words.Phrase(draw, 3), "x-strong")
                    + ui.Maybe(0.4, () => ui.Text(ui.Words.Sentence(draw), "x-muted", "x-small"))
                    + $"<div class=\"x-between\">{ui.Span(ui.Values.Date(draw), "x-small", "x-muted")}{ui.Avatar()}</div>"
                    + ui.Maybe(0.2, () => ui.Progress()),
                group: group
            );
        string board = string.Concat(
            names.Select(name =>
            {
                string id = ui.NewId();
                string group = ui.NewGroup();
                int count = draw.Int(0, 5);
                return $"<div class=\"x-column\" {new Va(ElementKind.Panel) { LabelledBy = id }}><div class=\"x-between\">{ui.Heading(name, 4, id)}{ui.Badge(count.ToString(CultureInfo.InvariantCulture), "plain")}</div>{Ui.Each(count, _ => Task(group))}{ui.Maybe(0.4, () => ui.Button("Add card", "ghost", "plus"))}</div>";
            })
        );
        return Frame.App(
            ui,
            Frame.Title(ui, "heading", ui.AnyButton("primary", "plus"))
                + $"<div class=\"x-board\" style=\"--n:{columns}\">{board}</div>"
        );
    }

    public static string Inbox(Ui ui)
    {
        Draw draw = ui.Draw;
        string mails = ui.List(
            draw.Int(4, 12),
            _ =>
            {
                string strong = draw.Chance(0.35) ? "x-strong" : "x-plain";
                return ui.BareCheckbox(draw.Chance(0.15))
                    + ui.Maybe(0.6, () => ui.Icon("star"))
                    + $"<div style=\"width:150px;flex:none\">{ui.Span(ui.Values.Person(draw), strong)}</div><div class=\"x-grow\">{ui.Span(ui.Words.Phrase(draw, 3), strong)}</div>"
                    + ui.Maybe(0.3, () => ui.Badge(ui.Words.Phrase(draw, 1)))
                    + ui.Maybe(0.2, () => ui.Icon("attachment"))
                    + ui.Span(ui.Values.Ago(draw), "x-muted", "x-small");
            },
            true
        );
        return Frame.App(
            ui,
            Frame.Title(ui, "menu", ui.Button("Compose", "primary", "edit"))
                + $"<div class=\"x-between\">{ui.Search()}{ui.Buttons(ui.IconButton("archive"), ui.IconButton("trash"), ui.IconButton("refresh"))}</div>"
                + ui.Maybe(0.4, () => ui.Tabs(draw.Int(2, 4)))
                + mails
        );
    }

    public static string Files(Ui ui)
    {
        Draw draw = ui.Draw;
        string Name() =>
            ui.Words.Word(draw)
            + draw.Pick("-", "_", "")
            + draw.Int(1, 99)
            + draw.Pick(".pdf", ".docx", ".png", ".xlsx", ".zip", ".mp4", ".txt");
        string table = ui.Table(
            [
                new(
                    "Name",
                    () =>
                        $"<span class=\"x-row x-nowrap\">{ui.Icon(draw.Pick("file", "folder", "image", "video", "music"))}<span>{Name()}</span></span>"
                ),
                new("Size", () => ui.Values.Size(draw), true),
                new("Modified", () => Ui.Escape(ui.Values.Date(draw))),
                new("Owner", () => Ui.Escape(ui.Values.Person(draw))),
                new("", () => ui.IconButton(draw.Pick("more", "download", "share"))),
            ],
            draw.Int(3, 10)
        );
        string group = ui.NewGroup();
        string folders = Ui.Grid(
            4,
            Ui.Each(
                draw.Int(2, 6),
                _ =>
                    ui.Card(
                        $"<div class=\"x-row x-nowrap\">{ui.Icon("folder")}{ui.Span(ui.Words.Phrase(draw, 2))}</div>{ui.Text($"{draw.Int(0, 90)} files", "x-muted", "x-small")}",
                        group: group
                    )
            )
        );
        return Frame.App(
            ui,
            Frame.Title(
                ui,
                "menu",
                ui.Button("Upload", "primary", "upload"),
                ui.Button("New folder", "outline", "folder")
            )
                + ui.Maybe(0.6, () => ui.Search())
                + ui.Maybe(0.6, () => folders)
                + table
                + ui.Maybe(
                    0.4,
                    () => ui.Panel("Storage", ui.Text($"{ui.Values.Size(draw)} of 15 GB used") + ui.Progress())
                )
        );
    }

    public static string Calendar(Ui ui)
    {
        Draw draw = ui.Draw;
        string events = ui.Panel(
            draw.Pick("Upcoming events", "Today", ui.Words.Phrase(draw, 2)),
            ui.List(
                draw.Int(2, 5),
                _ =>
                    ui.Span(ui.Values.Time(draw), "x-muted")
                    + $"<div class=\"x-grow\">{ui.Text(ui.Words.Phrase(draw, 3), "x-strong")}{ui.Text(ui.Words.Of("city", draw), "x-muted", "x-small")}</div>"
                    + ui.Maybe(0.4, () => ui.Badge(ui.Words.Of("status", draw)))
            )
        );
        return Frame.App(
            ui,
            Frame.Title(ui, "heading", ui.AnyButton("primary", "plus"))
                + $"<div class=\"x-split\" style=\"--split:{draw.Pick("2fr 1fr", "1fr 1fr")}\">{Month(ui)}{events}</div>"
        );
    }

    public static string Month(Ui ui)
    {
        Draw draw = ui.Draw;
        var first = new DateOnly(draw.Int(2019, 2027), draw.Int(1, 12), 1);
        int days = DateTime.DaysInMonth(first.Year, first.Month);
        int shift = ((int)first.DayOfWeek + 6) % 7;
        int chosen = draw.Int(1, days);
        string[] names = draw.Pick<string[]>(
            ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"],
            ["M", "T", "W", "T", "F", "S", "S"],
            ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
        );
        string head = string.Concat(names.Select(name => $"<th {new Va(ElementKind.ColumnHeader)}>{name}</th>"));
        string Day(int place)
        {
            int day = place - shift + 1;
            return day < 1 || day > days
                ? "<td></td>"
                : $"<td class=\"{(day == chosen ? "x-day-selected" : "")}\" {new Va(ElementKind.Cell) { Purpose = "day", States = day == chosen ? [ElementState.Selected] : [] }}>{day}</td>";
        }

        string weeks = Ui.Each((shift + days + 6) / 7, week => $"<tr>{Ui.Each(7, day => Day(week * 7 + day))}</tr>");
        string title =
            $"<div class=\"x-between\">{ui.IconButton("chevron-left")}{ui.Heading(first.ToString("MMMM yyyy", CultureInfo.InvariantCulture), 3)}{ui.IconButton("chevron-right")}</div>";
        return $"<div class=\"x-calendar\" {new Va(ElementKind.Calendar)}>{title}<table class=\"x-days\"><thead><tr>{head}</tr></thead><tbody>{weeks}</tbody></table></div>";
    }
}
