namespace VisualAssertions.Training.Pages.Markup;

/// <summary>Buttons and what people fill in.</summary>
internal sealed partial class Ui
{
    private static readonly string[] ButtonLooks =
    [
        "primary",
        "secondary",
        "outline",
        "ghost",
        "danger",
        "success",
        "",
    ];

    public string Button(
        string text,
        string look = "",
        string? icon = null,
        bool disabled = false,
        bool loading = false,
        params string[] more
    )
    {
        string? known = loading ? null : Known(icon) ?? (text.Length == 0 ? AnyIcon() : null);
        List<ElementState> states = [];
        if (disabled)
        {
            states.Add(ElementState.Disabled);
        }

        if (loading)
        {
            states.Add(ElementState.Loading);
        }

        string content = loading ? Spinner("small") + $"<span>{Escape(text)}</span>" : IconAndText(known, text);
        return kit.Show(
            "button",
            [look.Length == 0 ? "plain" : look, .. disabled ? ["disabled"] : Array.Empty<string>(), .. more],
            ("va", new Va(ElementKind.Button) { Icon = known, States = states }.ToString()),
            ("disabled", disabled ? " disabled" : ""),
            ("content", content)
        );
    }

    /// <summary>A button with a name, look and state drawn by chance.</summary>
    public string AnyButton(string? look = null, string? icon = null)
    {
        string text = words.Name("action", draw);
        bool strange = Unusual;
        return Button(
            text,
            look ?? draw.Pick<string>(ButtonLooks),
            icon ?? (draw.Chance(0.3) ? AnyIcon() : null),
            disabled: strange && draw.Chance(0.65),
            loading: strange && draw.Chance(0.35)
        );
    }

    public string IconButton(string icon, string look = "ghost") => Button("", look, icon, Unusual, false, "icon");

    public string Buttons(params string[] buttons) => kit.Show("group", [], ("content", string.Concat(buttons)));

    /// <summary>A labelled text field, filled, empty with a placeholder, disabled, invalid or focused.</summary>
    public string Field(FieldSpec spec)
    {
        string id = NewId();
        string labelId = id + "l";
        bool strange = Unusual;
        bool invalid = strange && draw.Chance(0.5);
        bool disabled = strange && !invalid && draw.Chance(0.7);
        bool filled = draw.Chance(0.55);
        List<ElementState> states = [];
        if (invalid)
        {
            states.Add(ElementState.Invalid);
        }

        string control = spec.Kind switch
        {
            ElementKind.Select => Select(spec, id, labelId, states, disabled),
            ElementKind.TextArea => TextArea(spec, id, labelId, states, disabled, filled),
            _ => Input(spec, id, labelId, states, disabled, filled),
        };
        return kit.Show(
            "field",
            invalid ? ["invalid"] : [],
            ("label", Label(spec.Label, id, labelId)),
            ("control", control),
            ("help", !invalid && draw.Chance(0.12) ? Escape(words.Sentence(draw)) : ""),
            ("helpva", new Va(ElementKind.Text).ToString()),
            ("error", invalid ? Escape(draw.Chance(0.6) ? words.Of("invalid", draw) : words.Sentence(draw)) : ""),
            ("errorva", new Va(ElementKind.Text).ToString())
        );
    }

    public string Label(string text, string forId, string id) =>
        kit.Show("label", [], ("id", forId), ("va", Marked(new Va(ElementKind.Label), id)), ("text", Escape(text)));

    private string Input(
        FieldSpec spec,
        string id,
        string labelId,
        List<ElementState> states,
        bool disabled,
        bool filled
    )
    {
        string placeholder = spec.Placeholder ?? (draw.Chance(0.6) ? words.Name("heading", draw) : "");
        string value = filled ? $" value=\"{Escape(spec.Value)}\"" : $" placeholder=\"{Escape(placeholder)}\"";
        bool focused = !disabled && draw.Chance(focus);
        return kit.Show(
            "input",
            states.Contains(ElementState.Invalid) ? ["invalid"] : [],
            (
                "attrs",
                $"id=\"{id}\" type=\"{spec.Type}\"{value}{(disabled ? " disabled" : "")}{(focused ? " data-va-focus" : "")}"
            ),
            (
                "va",
                new Va(ElementKind.Field)
                {
                    Purpose = spec.Purpose,
                    LabelledBy = labelId,
                    States = states,
                }.ToString()
            )
        );
    }

    private string TextArea(
        FieldSpec spec,
        string id,
        string labelId,
        List<ElementState> states,
        bool disabled,
        bool filled
    ) =>
        kit.Show(
            "textarea",
            states.Contains(ElementState.Invalid) ? ["invalid"] : [],
            ("rows", draw.Pick("3", "4", "5")),
            (
                "attrs",
                $"id=\"{id}\"{(filled ? "" : $" placeholder=\"{Escape(words.Sentence(draw))}\"")}{(disabled ? " disabled" : "")}"
            ),
            ("text", filled ? Escape(spec.Value) : ""),
            (
                "va",
                new Va(ElementKind.TextArea)
                {
                    Purpose = spec.Purpose,
                    LabelledBy = labelId,
                    States = states,
                }.ToString()
            )
        );

    private string Select(FieldSpec spec, string id, string labelId, List<ElementState> states, bool disabled) =>
        kit.Show(
            "select",
            states.Contains(ElementState.Invalid) ? ["invalid"] : [],
            ("attrs", $"id=\"{id}\"{(disabled ? " disabled" : "")}"),
            ("options", $"<option selected>{Escape(spec.Value)}</option>"),
            (
                "va",
                new Va(ElementKind.Select)
                {
                    Purpose = spec.Purpose,
                    LabelledBy = labelId,
                    States = states,
                }.ToString()
            )
        );

    public string BareSelect(string value, string? purpose = null) =>
        $"<span style=\"display:inline-block;min-width:120px\">{Select(new FieldSpec("", purpose ?? "", value), NewId(), "", [], Unusual)}</span>";

    public string Search(string? placeholder = null)
    {
        bool filled = draw.Chance(0.2);
        string hint =
            placeholder
            ?? draw.Pick("Search", "Search…", "Search " + words.Word(draw), "Find anything", "Type to search");
        string? icon = draw.Chance(0.75) ? Known("search") : null;
        return kit.Show(
            "search",
            [],
            ("icon", icon is null ? "" : Icon(icon)),
            (
                "attrs",
                $"type=\"text\" placeholder=\"{Escape(hint)}\"{(filled ? $" value=\"{Escape(words.Phrase(draw, 2))}\"" : "")}"
            ),
            ("va", new Va(ElementKind.Search) { Icon = icon, Purpose = "search" }.ToString())
        );
    }

    public string Checkbox(string text) => Choice("checkbox", ElementKind.Checkbox, text, draw.Chance(0.5), "");

    public string BareCheckbox(bool on) =>
        kit.Show(
            "barecheckbox",
            [],
            ("attrs", on ? "checked" : ""),
            ("va", new Va(ElementKind.Checkbox) { Purpose = "select the row" }.ToString())
        );

    public string Radios(IReadOnlyList<string> texts)
    {
        string group = NewGroup();
        int chosen = draw.Int(0, texts.Count - 1);
        return $"<div class=\"{(draw.Chance(0.5) ? "x-row" : "x-stack")}\">"
            + Each(texts.Count, i => Choice("radio", ElementKind.Radio, texts[i], i == chosen, group))
            + "</div>";
    }

    private string Choice(string template, ElementKind kind, string text, bool on, string group)
    {
        string id = NewId();
        bool disabled = draw.Chance(unusual * 0.6);
        string name = group.Length > 0 ? $" name=\"{group}\"" : "";
        return kit.Show(
            template,
            [],
            ("id", id),
            ("attrs", $"id=\"{id}\"{name}{(on ? " checked" : "")}{(disabled ? " disabled" : "")}"),
            ("labelva", Marked(new Va(ElementKind.Label), id + "l")),
            ("text", Escape(text)),
            ("va", new Va(kind) { LabelledBy = id + "l", Group = group.Length > 0 ? group : null }.ToString())
        );
    }

    public string Switch(string text)
    {
        string id = NewId();
        bool on = draw.Chance(0.5);
        bool disabled = draw.Chance(unusual * 0.6);
        List<ElementState> states = [];
        if (on)
        {
            states.Add(ElementState.Checked);
        }

        if (disabled)
        {
            states.Add(ElementState.Disabled);
        }

        return kit.Show(
            "switch",
            [on ? "on" : "off", .. disabled ? ["disabled"] : Array.Empty<string>()],
            ("id", id),
            ("attrs", $"id=\"{id}\"{(on ? " checked" : "")}{(disabled ? " disabled" : "")}"),
            ("labelva", Marked(new Va(ElementKind.Label), id + "l")),
            ("text", Escape(text)),
            ("va", new Va(ElementKind.Switch) { LabelledBy = id + "l", States = states }.ToString())
        );
    }

    public string Slider(string text, string purpose)
    {
        string id = NewId();
        return kit.Show(
            "field",
            [],
            ("label", Label(text, id, id + "l")),
            (
                "control",
                kit.Show(
                    "slider",
                    [],
                    (
                        "attrs",
                        $"id=\"{id}\" min=\"0\" max=\"100\" value=\"{draw.Int(0, 100)}\"{(Unusual ? " disabled" : "")}"
                    ),
                    ("va", new Va(ElementKind.Slider) { LabelledBy = id + "l", Purpose = purpose }.ToString())
                )
            )
        );
    }

    public string Stepper(int number) =>
        kit.Show(
            "stepper",
            [],
            ("text", number.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            ("minusva", new Va(ElementKind.Button) { Purpose = "one less" }.ToString()),
            ("plusva", new Va(ElementKind.Button) { Purpose = "one more" }.ToString()),
            ("va", new Va(ElementKind.Stepper) { Purpose = "quantity" }.ToString())
        );
}

/// <param name="Label">What stands above it.</param>
/// <param name="Purpose">What it is for, in plain words.</param>
/// <param name="Value">What it holds when it is filled.</param>
internal sealed record FieldSpec(string Label, string Purpose, string Value)
{
    public ElementKind Kind { get; init; } = ElementKind.Field;
    public string Type { get; init; } = "text";
    public string? Placeholder { get; init; }
}
