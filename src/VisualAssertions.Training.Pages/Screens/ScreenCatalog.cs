using VisualAssertions.Training.Pages.Markup;

namespace VisualAssertions.Training.Pages.Screens;

/// <summary>One kind of screen: how to draw it, and what a user would call it (main name first).</summary>
internal sealed record ScreenType(string Name, Func<Ui, string> Draw, params string[] Kinds)
{
    /// <summary>Held out of training.</summary>
    public bool Held { get; init; }
}

internal static class ScreenCatalog
{
    public static IReadOnlyList<ScreenType> All { get; } =
    [
        new("login", AccountScreens.Login, "login page", "sign-in page"),
        new("signup", AccountScreens.Signup, "sign-up page", "registration page"),
        new("profile", AccountScreens.Profile, "profile page"),
        new("settings", AccountScreens.Settings, "settings page", "preferences page"),
        new("checkout", ShopScreens.Checkout, "checkout page", "payment page"),
        new("products", ShopScreens.Products, "product list", "shop page"),
        new("product", ShopScreens.Product, "product page", "product detail page"),
        new("cart", ShopScreens.Cart, "shopping cart page", "cart page"),
        new("table", DataScreens.Table, "table page", "data table"),
        new("dashboard", DataScreens.Dashboard, "dashboard"),
        new("report", DataScreens.Report, "report page", "analytics page"),
        new("search", DataScreens.SearchResults, "search results page"),
        new("article", ReadingScreens.Article, "article page", "blog post"),
        new("blog", ReadingScreens.Blog, "blog"),
        new("landing", ReadingScreens.Landing, "landing page", "home page"),
        new("faq", ReadingScreens.Faq, "FAQ page", "help page"),
        new("chat", WorkScreens.Chat, "chat page", "messages page"),
        new("calendar", WorkScreens.Calendar, "calendar page"),
        new("form", FormScreens.Form, "form page"),
        new("controls", FormScreens.Controls, "components page"),
        new("dialog", MessageScreens.DialogOverPage, "page with a dialog"),
        new("toasts", MessageScreens.Toasts, "page with messages"),
        new("error", MessageScreens.Error, "error page", "not-found page"),
        new("empty", MessageScreens.Empty, "empty page", "empty state"),
        new("loading", MessageScreens.Loading, "loading page"),
        new("kanban", WorkScreens.Kanban, "kanban board", "task board") { Held = true },
        new("inbox", WorkScreens.Inbox, "inbox", "e-mail list") { Held = true },
        new("pricing", ShopScreens.Pricing, "pricing page", "plans page") { Held = true },
        new("wizard", FormScreens.Wizard, "step-by-step form", "wizard") { Held = true },
        new("files", WorkScreens.Files, "file list", "files page") { Held = true },
        new("notifications", MessageScreens.Notifications, "notifications page") { Held = true },
    ];
}
