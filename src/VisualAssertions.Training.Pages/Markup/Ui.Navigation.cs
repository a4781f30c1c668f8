using System.Globalization;
using VisualAssertions.Training.Pages.Content;

namespace VisualAssertions.Training.Pages.Markup;

/// <summary>What leads elsewhere: bars, menus, tabs, crumbs, pages.</summary>
internal sealed partial class Ui
{
    private static readonly string[] MenuIcons =
    [
        "home",
        "users",
        "user",
        "settings",
        "bell",
        "chat",
        "mail",
        "calendar",
        "bar-chart",
        "pie-chart",
        "cart",
        "package",
        "folder",
        "file",
        "lock",
        "credit-card",
        "heart",
        "star",
        "help",
        "layers",
        "grid",
        "database",
        "truck",
        "tag",
        "inbox",
        "globe",
        "shield",
        "clipboard",
        "briefcase",
        "wallet",
        "book",
        "archive",
    ];

    public string Logo()
    {
        string? icon = draw.Chance(0.6) ? Known(AnyIcon()) : null;
        string name = draw.Chance(0.25) ? words.Of("company", draw) : Vocabulary.Capital(words.Word(draw));
        return kit.Show(
            "logo",
            [],
            ("va", new Va(ElementKind.Logo) { Icon = icon }.ToString()),
            ("content", IconAndText(icon, name))
        );
    }

    public string NavBar(string end = "")
    {
        string group = NewGroup();
        IReadOnlyList<string> names = words.Names("menu", draw.Int(2, 6), draw);
        int selected = draw.Chance(0.85) ? draw.Int(0, names.Count - 1) : -1;
        bool withIcons = draw.Chance(0.2);
        string items = Each(
            names.Count,
            i =>
                Item(
                    "navitem",
                    ElementKind.NavItem,
                    names[i],
                    withIcons ? draw.Pick<string>(MenuIcons) : null,
                    i == selected,
                    group
                )
        );
        return kit.Show(
            "navbar",
            [],
            ("va", new Va(ElementKind.NavBar).ToString()),
            ("logo", Maybe(0.9, Logo)),
            ("items", items),
            ("end", end.Length > 0 ? end : NavEnd())
        );
    }

    private string NavEnd()
    {
        string end = Maybe(0.4, () => Search());
        foreach (
            string icon in draw.Some(
                ["bell", "mail", "cart", "heart", "settings", "help", "moon", "globe", "chat", "user"],
                draw.Int(0, 3)
            )
        )
        {
            end += NavButton(icon);
        }

        return end + draw.Pick("", Avatar(), Button(words.Name("action", draw, 2), draw.Pick("primary", "outline")));
    }

    private string NavButton(string icon)
    {
        string? known = Known(icon);
        return known is null
            ? ""
            : $"<button class=\"x-navbutton\" {new Va(ElementKind.Button) { Icon = known }}>{Icon(known)}{Maybe(0.4, Count)}</button>";
    }

    /// <summary>A little number on or beside something.</summary>
    public string Count() =>
        kit.Show(
            "count",
            [],
            ("va", new Va(ElementKind.Badge) { Purpose = "count" }.ToString()),
            ("text", draw.Chance(0.1) ? "99+" : draw.Int(1, draw.Pick(9, 9, 99)).ToString(CultureInfo.InvariantCulture))
        );

    public string Sidebar(string end = "")
    {
        string group = NewGroup();
        IReadOnlyList<string> names = words.Names("menu", draw.Int(4, 10), draw);
        int selected = draw.Int(0, names.Count - 1);
        bool withIcons = draw.Chance(0.8);
        string items = Each(
            names.Count,
            i =>
                Item(
                    "sideitem",
                    ElementKind.NavItem,
                    names[i],
                    withIcons ? draw.Pick<string>(MenuIcons) : null,
                    i == selected,
                    group,
                    Maybe(0.12, Count)
                )
        );
        return kit.Show(
            "sidebar",
            [],
            ("va", new Va(ElementKind.Sidebar).ToString()),
            ("logo", Maybe(0.7, Logo)),
            ("items", items),
            ("end", end)
        );
    }

    public string Tabs(int count, string list = "tab")
    {
        string group = NewGroup();
        IReadOnlyList<string> names = words.Names(list, count, draw);
        int selected = draw.Int(0, names.Count - 1);
        bool withIcons = draw.Chance(0.2);
        return kit.Show(
            "tabs",
            [],
            (
                "items",
                Each(
                    names.Count,
                    i =>
                        Item(
                            "tab",
                            ElementKind.Tab,
                            names[i],
                            withIcons ? AnyIcon() : null,
                            i == selected,
                            group,
                            Maybe(0.07, Count),
                            i != selected && draw.Chance(unusual * 0.5)
                        )
                )
            )
        );
    }

    public string Menu(IReadOnlyList<string> names, params string[] looks)
    {
        string group = NewGroup();
        bool withIcons = draw.Chance(0.5);
        int selected = draw.Chance(0.3) ? draw.Int(0, names.Count - 1) : -1;
        string items = Each(
            names.Count,
            i =>
                Item(
                    "menuitem",
                    ElementKind.MenuItem,
                    names[i],
                    withIcons ? AnyIcon() : null,
                    i == selected,
                    group,
                    "",
                    i != selected && draw.Chance(unusual * 0.5)
                )
        );
        return kit.Show("menu", looks, ("va", new Va(ElementKind.Menu).ToString()), ("items", items));
    }

    public string Breadcrumbs()
    {
        IReadOnlyList<string> names = words.Names("menu", draw.Int(2, 4), draw);
        string group = NewGroup();
        return kit.Show(
            "breadcrumbs",
            [],
            (
                "items",
                Each(
                    names.Count,
                    i =>
                        Item(
                            "breadcrumb",
                            ElementKind.Breadcrumb,
                            names[i],
                            null,
                            false,
                            group,
                            "",
                            false,
                            i == names.Count - 1
                        )
                )
            )
        );
    }

    public string Pagination()
    {
        string group = NewGroup();
        int count = draw.Int(3, 7);
        int selected = draw.Int(1, count);
        string Page(string text, bool on, bool off) => Item("page", ElementKind.Page, text, null, on, group, "", off);
        (string back, string next) = draw.Pick(("Previous", "Next"), ("‹", "›"), ("«", "»"), ("Prev", "Next"));
        return kit.Show(
            "pagination",
            [],
            (
                "items",
                Page(back, false, selected == 1)
                    + Each(count, i => Page((i + 1).ToString(CultureInfo.InvariantCulture), i + 1 == selected, false))
                    + Page(next, false, selected == count)
            )
        );
    }

    private string Item(
        string template,
        ElementKind kind,
        string text,
        string? icon,
        bool selected,
        string group,
        string end = "",
        bool disabled = false,
        bool last = false
    )
    {
        string? known = Known(icon);
        List<ElementState> states = [];
        if (selected)
        {
            states.Add(ElementState.Selected);
        }

        if (disabled)
        {
            states.Add(ElementState.Disabled);
        }

        string[] mods =
        [
            .. selected || last ? ["selected"] : Array.Empty<string>(),
            .. disabled ? ["disabled"] : Array.Empty<string>(),
        ];
        return kit.Show(
            template,
            mods,
            (
                "va",
                new Va(kind)
                {
                    Icon = known,
                    Group = group,
                    States = states,
                }.ToString()
            ),
            ("current", selected || last ? " aria-current=\"page\"" : ""),
            ("content", IconAndText(known, text) + end)
        );
    }

    public string Footer()
    {
        string links = string.Concat(
            words.Names("menu", draw.Int(2, 5), draw).Select(name => Link(name, "plain") + " ")
        );
        string note = Span($"© {draw.Int(2019, 2027)} {words.Of("company", draw)}", "x-small");
        return kit.Show(
            "footer",
            [],
            ("va", new Va(ElementKind.Footer).ToString()),
            ("content", note + $"<span class=\"x-row\">{links}</span>")
        );
    }
}
