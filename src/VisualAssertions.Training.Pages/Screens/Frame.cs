using VisualAssertions.Training.Pages.Markup;

namespace VisualAssertions.Training.Pages.Screens;

/// <summary>What surrounds a screen's content: bars, sidebars, footers, banners.</summary>
internal static class Frame
{
    /// <summary>An application's page: bar on top, sidebar, both or neither.</summary>
    public static string App(Ui ui, string content)
    {
        string body =
            $"<div class=\"x-main\"><div class=\"x-stack\">{ui.Maybe(0.3, ui.Breadcrumbs)}{content}</div></div>";
        string page = ui.Draw.Int(0, 5) switch
        {
            0 or 1 => ui.NavBar() + $"<div class=\"x-shell\">{ui.Sidebar()}{body}</div>",
            2 or 3 => $"<div class=\"x-shell\">{ui.Sidebar()}{body}</div>",
            4 => ui.NavBar() + body,
            _ => body,
        };
        return ui.Maybe(0.06, () => ui.Banner(ui.Draw.Pick("", "warning", "danger"))) + page + Extras(ui);
    }

    /// <summary>A website's page: bar on top, centred content, footer.</summary>
    public static string Site(Ui ui, string content) =>
        ui.Maybe(0.08, () => ui.Banner(ui.Draw.Pick("", "warning")))
        + ui.Maybe(0.9, () => ui.NavBar())
        + $"<div class=\"x-container\"><div class=\"x-stack\">{ui.Maybe(0.2, ui.Breadcrumbs)}{content}</div></div>"
        + ui.Maybe(0.6, ui.Footer)
        + Extras(ui);

    /// <summary>One block in the middle of the page.</summary>
    public static string Center(Ui ui, string content, string width = "x-narrow") =>
        ui.Maybe(0.25, () => ui.NavBar())
        + $"<div class=\"x-center\"><div class=\"{width}\">{content}</div></div>"
        + Extras(ui);

    public static string Title(Ui ui, string list, params string[] actions)
    {
        string heading = ui.Heading(ui.Words.Name(list, ui.Draw), ui.Draw.Int(1, 2));
        return actions.Length == 0 ? heading : $"<div class=\"x-between\">{heading}{ui.Buttons(actions)}</div>";
    }

    private static string Extras(Ui ui) =>
        ui.Maybe(0.05, () => ui.Toasts(1))
        + ui.Maybe(0.05, () => ui.Banner("bottom"))
        + ui.Maybe(
            0.04,
            () =>
                $"<div class=\"x-floating\">{ui.Button("", "primary", ui.Draw.Pick("plus", "chat", "edit", "help", "arrow-up"), false, false, "icon", "large")}</div>"
        );
}
