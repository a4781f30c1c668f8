namespace VisualAssertions.Training.Pages.Markup;

/// <summary>Cards, panels, lists and tables.</summary>
internal sealed partial class Ui
{
    public string Card(
        string content,
        string image = "",
        string footer = "",
        string group = "",
        bool selected = false,
        string label = ""
    )
    {
        Va va = new(ElementKind.Card)
        {
            Group = group.Length > 0 ? group : null,
            LabelledBy = label.Length > 0 ? label : null,
            States = selected ? [ElementState.Selected] : [],
        };
        return kit.Show(
            "card",
            selected ? ["selected"] : [],
            ("va", va.ToString()),
            ("content", content),
            ("image", image),
            ("footer", footer)
        );
    }

    public string Panel(string title, string content)
    {
        string id = NewId();
        return kit.Show(
            "panel",
            [],
            ("va", new Va(ElementKind.Panel) { LabelledBy = title.Length > 0 ? id : null }.ToString()),
            ("title", title.Length > 0 ? Heading(title, 3, id) : ""),
            ("content", content)
        );
    }

    /// <summary>A grid of <paramref name="columns"/> columns on a wide page.</summary>
    public static string Grid(int columns, string content) =>
        $"<div class=\"x-grid\" style=\"--n:{columns}\">{content}</div>";

    public string List(int count, Func<int, string> content, bool selectable = false)
    {
        string group = NewGroup();
        int selected = selectable && draw.Chance(0.5) ? draw.Int(0, count - 1) : -1;
        return kit.Show(
            "list",
            [],
            (
                "items",
                Each(
                    count,
                    i =>
                        kit.Show(
                            "listitem",
                            i == selected ? ["selected"] : [],
                            (
                                "va",
                                new Va(ElementKind.ListItem)
                                {
                                    Group = group,
                                    States = i == selected ? [ElementState.Selected] : [],
                                }.ToString()
                            ),
                            ("content", content(i))
                        )
                )
            )
        );
    }

    /// <summary>A table; each column is its title and a maker of its cells' content (HTML).</summary>
    public string Table(IReadOnlyList<Column> columns, int rows)
    {
        string look = draw.Pick("striped", "bordered", "plain", "plain");
        bool pickable = draw.Chance(0.25);
        string head = pickable ? HeaderCell("", false, BareCheckbox(false)) : "";
        int sorted = draw.Chance(0.3) ? draw.Int(0, columns.Count - 1) : -1;
        for (int i = 0; i < columns.Count; i++)
        {
            head += HeaderCell(
                columns[i].Title,
                columns[i].Number,
                i == sorted ? Icon(draw.Pick("arrow-up", "arrow-down", "chevron-up", "chevron-down")) : ""
            );
        }

        return kit.Show(
            "table",
            [look],
            ("va", new Va(ElementKind.Table).ToString()),
            ("head", head),
            ("rows", Each(rows, _ => Row(columns, pickable)))
        );
    }

    private string HeaderCell(string title, bool number, string extra) =>
        kit.Show(
            "columnheader",
            number ? ["x-num"] : [],
            ("va", new Va(ElementKind.ColumnHeader).ToString()),
            ("content", title.Length > 0 ? $"<span>{Escape(title)}</span> {extra}" : extra)
        );

    private string Row(IReadOnlyList<Column> columns, bool pickable)
    {
        bool picked = pickable && draw.Chance(0.3);
        string cell(string content, bool number) =>
            kit.Show(
                "cell",
                number ? ["x-num"] : [],
                ("va", new Va(ElementKind.Cell).ToString()),
                ("content", content)
            );
        string cells = pickable ? cell(BareCheckbox(picked), false) : "";
        foreach (Column column in columns)
        {
            cells += cell(column.Content(), column.Number);
        }

        bool marked = picked && draw.Chance(0.7);
        return kit.Show(
            "row",
            marked ? ["selected"] : [],
            ("va", new Va(ElementKind.Row) { States = marked ? [ElementState.Selected] : [] }.ToString()),
            ("content", cells)
        );
    }
}

/// <param name="Title">What its header says.</param>
/// <param name="Content">Makes the content (HTML) of one cell.</param>
/// <param name="Number">Aligned to the right.</param>
internal sealed record Column(string Title, Func<string> Content, bool Number = false);
