using VisualAssertions.Training.Pages.Markup;

namespace VisualAssertions.Training.Pages.Screens;

internal static class MessageScreens
{
    public static string DialogOverPage(Ui ui)
    {
        Draw draw = ui.Draw;
        Func<Ui, string> under = draw.Pick<Func<Ui, string>>(
            DataScreens.Table,
            AccountScreens.Settings,
            ShopScreens.Products,
            DataScreens.Dashboard,
            ReadingScreens.Article,
            FormScreens.Form
        );
        string body = draw.Int(0, 3) switch
        {
            0 => ui.Text(
                draw.Chance(0.5)
                    ? draw.Pick(
                        "Are you sure? This action cannot be undone.",
                        "Do you really want to delete this item?",
                        "You have unsaved changes."
                    )
                    : ui.Words.Paragraph(draw, 2)
            ),
            1 => string.Concat(FieldBook.Several(ui, draw.Int(1, 3)).Select(ui.Field)),
            2 => ui.Text(ui.Words.Sentence(draw)) + ui.Radios(ui.Words.Names("status", draw.Int(2, 4), draw)),
            _ => ui.Alert() + ui.Text(ui.Words.Sentence(draw)),
        };
        string title = draw.Chance(0.35)
            ? draw.Pick(
                "Delete item?",
                "Confirm",
                "Invite people",
                "Edit profile",
                "Share",
                "Unsaved changes",
                "New project"
            )
            : ui.Words.Phrase(draw, 3);
        string footer =
            ui.AnyButton(draw.Pick("outline", "ghost", "secondary"))
            + ui.AnyButton(draw.Pick("primary", "primary", "danger"));
        return under(ui) + ui.Dialog(title, body, footer);
    }

    public static string Toasts(Ui ui)
    {
        Draw draw = ui.Draw;
        Func<Ui, string> under = draw.Pick<Func<Ui, string>>(
            DataScreens.Table,
            AccountScreens.Settings,
            ShopScreens.Products,
            FormScreens.Form,
            AccountScreens.Profile,
            ReadingScreens.Article
        );
        return ui.Maybe(0.3, () => ui.Banner(draw.Pick("", "warning", "danger")))
            + under(ui)
            + ui.Toasts(draw.Int(1, 3))
            + ui.Maybe(0.25, () => ui.Banner("bottom"));
    }

    public static string Error(Ui ui)
    {
        Draw draw = ui.Draw;
        string content =
            ui.Maybe(
                0.4,
                () =>
                    $"<div style=\"font-size:3em\">{ui.Icon(draw.Pick("warning", "error", "cloud", "help", "wifi"))}</div>"
            )
            + ui.Heading(
                draw.Pick(
                    "404",
                    "Page not found",
                    "Something went wrong",
                    "500",
                    "Access denied",
                    "Oops!",
                    ui.Words.Phrase(draw, 3)
                ),
                1
            )
            + ui.Text(
                draw.Chance(0.4)
                    ? draw.Pick(
                        "The page you are looking for doesn't exist.",
                        "We could not load this page. Please try again.",
                        "You don't have permission to see this page."
                    )
                    : ui.Words.Sentence(draw),
                "x-muted"
            )
            + ui.Buttons(
                ui.Button(
                    draw.Pick("Go home", "Try again", "Back to home", ui.Words.Phrase(draw, 2)),
                    "primary",
                    draw.Pick(null, "home", "refresh", "arrow-left")
                ),
                ui.Maybe(0.4, () => ui.AnyButton("outline"))
            )
            + ui.Maybe(0.3, () => ui.Search());
        return Frame.Center(
            ui,
            $"<div class=\"x-stack x-textcenter\" style=\"align-items:center\">{content}</div>",
            "x-medium"
        );
    }

    public static string Empty(Ui ui)
    {
        Draw draw = ui.Draw;
        string content =
            $"<div style=\"font-size:2.6em\">{ui.Icon(ui.AnyIcon())}</div>"
            + ui.Heading(
                draw.Chance(0.5)
                    ? draw.Pick("Nothing here yet", "No results found", "Your cart is empty", "No messages", "No data")
                    : ui.Words.Phrase(draw, 3),
                2
            )
            + ui.Text(ui.Words.Sentence(draw), "x-muted")
            + ui.Maybe(0.8, () => ui.AnyButton("primary", draw.Pick("plus", "")));
        string block =
            $"<div class=\"x-stack x-textcenter\" style=\"align-items:center;padding:48px 12px\">{content}</div>";
        return Frame.App(
            ui,
            Frame.Title(ui, "menu")
                + ui.Maybe(0.4, () => ui.Tabs(draw.Int(2, 4)))
                + (draw.Chance(0.5) ? ui.Card(block) : block)
        );
    }

    public static string Loading(Ui ui)
    {
        Draw draw = ui.Draw;
        if (draw.Chance(0.35))
        {
            return Frame.Center(
                ui,
                $"<div class=\"x-stack x-textcenter\" style=\"align-items:center\">{ui.Spinner("large")}{ui.Text(draw.Pick("Loading…", "Please wait", "Loading data…", ui.Words.Phrase(draw, 3)), "x-muted")}{ui.Maybe(0.3, () => $"<div style=\"width:100%\">{ui.Progress()}</div>")}</div>"
            );
        }

        string group = ui.NewGroup();
        string cards = Ui.Grid(
            draw.Int(2, 4),
            Ui.Each(draw.Int(2, 6), _ => ui.Card(Ui.Each(draw.Int(2, 4), _ => ui.Skeleton()), group: group))
        );
        return Frame.App(
            ui,
            Frame.Title(ui, "heading")
                + cards
                + ui.Maybe(0.5, () => ui.Button("Loading…", "primary", null, false, true))
        );
    }

    public static string Notifications(Ui ui)
    {
        Draw draw = ui.Draw;
        string list = ui.List(
            draw.Int(3, 9),
            _ =>
                (
                    draw.Chance(0.5)
                        ? ui.Avatar()
                        : ui.Icon(draw.Pick("bell", "info", "warning", "check-circle", "chat", "user", "calendar"))
                )
                + $"<div class=\"x-grow\">{ui.Text(ui.Words.Sentence(draw))}{ui.Text(ui.Values.Ago(draw), "x-muted", "x-small")}</div>"
                + draw.Pick(
                    "",
                    ui.Badge("New", "primary"),
                    ui.Button(ui.Words.Name("action", draw, 1), "outline", null, false, false, "small"),
                    ui.IconButton("close")
                ),
            true
        );
        return Frame.App(
            ui,
            Frame.Title(ui, "menu", ui.Button("Mark all as read", "outline", "check"))
                + ui.Maybe(0.5, () => ui.Tabs(draw.Int(2, 4)))
                + (draw.Chance(0.5) ? ui.Panel("", list) : list)
        );
    }
}
