using VisualAssertions.Training.Pages.Markup;

namespace VisualAssertions.Training.Pages.Screens;

internal static class FormScreens
{
    public static string Form(Ui ui)
    {
        Draw draw = ui.Draw;
        string fields = Ui.Grid(draw.Int(1, 2), string.Concat(FieldBook.Several(ui, draw.Int(3, 9)).Select(ui.Field)));
        string extras =
            ui.Maybe(0.4, () => ui.Radios(ui.Words.Names("status", draw.Int(2, 5), draw)))
            + ui.Maybe(
                0.4,
                () =>
                    $"<div class=\"x-stack\">{string.Concat(ui.Words.Names("setting", draw.Int(1, 4), draw).Select(ui.Checkbox))}</div>"
            )
            + ui.Maybe(0.25, () => ui.Slider(ui.Words.Name("column", draw), ""))
            + ui.Maybe(0.25, () => string.Concat(ui.Words.Names("setting", draw.Int(1, 3), draw).Select(ui.Switch)));
        string form =
            fields
            + extras
            + ui.Buttons(ui.AnyButton("primary"), ui.AnyButton(draw.Pick("outline", "secondary", "ghost")));
        string head =
            Frame.Title(ui, "heading")
            + ui.Maybe(0.5, () => ui.Text(ui.Words.Sentence(draw), "x-muted"))
            + ui.Maybe(0.25, () => ui.Alert());
        string block = draw.Chance(0.5) ? ui.Panel("", form) : form;
        return draw.Chance(0.4) ? Frame.App(ui, head + block)
            : draw.Chance(0.5) ? Frame.Site(ui, head + block)
            : Frame.Center(ui, $"<div class=\"x-stack\">{head}{block}</div>", "x-medium");
    }

    public static string Wizard(Ui ui)
    {
        Draw draw = ui.Draw;
        IReadOnlyList<string> names = ui.Words.Names("tab", draw.Int(3, 5), draw, 1);
        int now = draw.Int(0, names.Count - 1);
        string group = ui.NewGroup();
        string steps = string.Join(
            "<span class=\"x-stepline\"></span>",
            names.Select(
                (name, i) =>
                {
                    Va va = new(ElementKind.Tab)
                    {
                        Group = group,
                        Purpose = "step",
                        States =
                            i == now ? [ElementState.Selected]
                            : i < now ? [ElementState.Checked]
                            : [],
                    };
                    return $"<span class=\"x-step {(i == now ? "x-step-selected" : i < now ? "x-step-checked" : "")}\" {va}><b>{(i < now ? "✓" : i + 1)}</b><span>{Ui.Escape(name)}</span></span>";
                }
            )
        );
        string form =
            ui.Heading(names[now], 2)
            + ui.Maybe(0.4, () => ui.Text(ui.Words.Sentence(draw), "x-muted"))
            + Ui.Grid(draw.Int(1, 2), string.Concat(FieldBook.Several(ui, draw.Int(2, 6)).Select(ui.Field)))
            + $"<div class=\"x-between\">{ui.Button("Back", "outline", null, now == 0)}{ui.Button(now == names.Count - 1 ? "Finish" : "Next", "primary", null, ui.Unusual)}</div>";
        return Frame.Site(
            ui,
            $"<div class=\"x-row\">{steps}</div>"
                + ui.Maybe(0.3, () => ui.Progress((now + 1.0) / names.Count))
                + (draw.Chance(0.6) ? ui.Panel("", form) : form)
        );
    }

    /// <summary>Many controls side by side, each in any state, as in a kit's own gallery.</summary>
    public static string Controls(Ui ui)
    {
        Draw draw = ui.Draw;
        string row(Func<string> part, int fewest, int most) =>
            $"<div class=\"x-row\">{Ui.Each(draw.Int(fewest, most), _ => part())}</div>";
        Func<string>[] parts =
        [
            () => row(() => ui.AnyButton(), 3, 7),
            () => row(() => ui.IconButton(ui.AnyIcon(), draw.Pick("ghost", "outline", "primary", "secondary")), 3, 8),
            () => row(() => ui.Badge(ui.Words.Name("status", draw, 1)), 3, 8),
            () => row(() => ui.Tag(ui.Words.Name("tab", draw, 1), draw.Chance(0.25)), 3, 8),
            () => Ui.Each(draw.Int(2, 4), _ => ui.Alert()),
            () => row(() => ui.Checkbox(ui.Words.Name("setting", draw)), 3, 6),
            () => ui.Radios(ui.Words.Names("status", draw.Int(3, 5), draw)),
            () => string.Concat(ui.Words.Names("setting", draw.Int(2, 4), draw).Select(ui.Switch)),
            () => ui.Tabs(draw.Int(3, 6)),
            ui.Pagination,
            ui.Breadcrumbs,
            () =>
                Ui.Each(
                    draw.Int(1, 3),
                    _ => $"<div>{ui.Progress(null, draw.Pick("", "success", "danger", "warning"))}</div>"
                ),
            () => row(() => ui.Spinner(draw.Pick("small", "large")), 1, 3),
            () => row(() => ui.Avatar(), 3, 6),
            () => row(ui.Rating, 1, 3),
            () => row(ui.Tooltip, 1, 3),
            () => ui.Menu(ui.Words.Names("action", draw.Int(3, 6), draw)),
            () => ui.Slider(ui.Words.Name("column", draw), ""),
            () => row(() => ui.Stepper(draw.Int(0, 20)), 1, 3),
            () => row(() => ui.Icon(ui.AnyIcon()), 6, 14),
            () => Ui.Grid(2, string.Concat(FieldBook.Several(ui, draw.Int(2, 4)).Select(ui.Field))),
            () =>
                Ui.Each(
                    draw.Int(2, 3),
                    _ => ui.Accordion(ui.Words.Phrase(draw, 3), ui.Maybe(0.4, () => ui.Text(ui.Words.Sentence(draw))))
                ),
            () => Ui.Each(3, _ => ui.Skeleton()),
        ];
        string content = string.Concat(
            draw.Some(parts, draw.Int(4, 9))
                .Select(part =>
                {
                    string title = ui.Words.Phrase(draw, 2);
                    return draw.Chance(0.3) ? ui.Panel(title, part())
                        : draw.Chance(0.7) ? ui.Heading(title, 3) + part()
                        : part();
                })
        );
        return draw.Chance(0.5) ? Frame.Site(ui, content) : Frame.App(ui, content);
    }
}
