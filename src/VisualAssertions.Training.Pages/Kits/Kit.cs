using System.Text;

namespace VisualAssertions.Training.Pages.Kits;

/// <summary>One kit's own markup: templates and class names as data. What a kit lacks comes from the file <c>own.kit</c>.</summary>
public sealed class Kit
{
    private readonly Dictionary<string, string> templates;
    private readonly Dictionary<string, string> settings;
    private readonly Dictionary<string, string> classes = [];
    private readonly Kit? fallback;

    private Kit(string text, Kit? fallback)
    {
        this.fallback = fallback;
        templates = Data.Sections(text);
        string head = text.StartsWith("== ", StringComparison.Ordinal) ? "" : text.Split("\n== ")[0];
        settings = Pairs(head);
        if (templates.Remove("classes", out string? names))
        {
            classes = Pairs(names);
        }
    }

    public string Name => settings["name"];

    /// <summary>Style sheets below node_modules.</summary>
    public IReadOnlyList<string> Styles => Setting("css").Split(' ', StringSplitOptions.RemoveEmptyEntries);
    public bool Dark => settings.ContainsKey("dark");
    public bool IsOwn => fallback is null || settings.ContainsKey("own");
    public string Split => settings.GetValueOrDefault("split", "train");

    public static Kit Parse(string text, Kit? fallback) => new(text, fallback);

    public string Setting(string name) => settings.GetValueOrDefault(name, "");

    public string Section(string name) => templates.GetValueOrDefault(name, "");

    /// <summary>Fills a template; <paramref name="modifiers"/> become the class names of the kit that the template comes from.</summary>
    public string Show(
        string template,
        IEnumerable<string> modifiers,
        params ReadOnlySpan<(string Slot, string Value)> slots
    )
    {
        Kit from = this;
        while (!from.templates.ContainsKey(template) && from.fallback is not null)
        {
            from = from.fallback;
        }

        if (!from.templates.TryGetValue(template, out string? markup))
        {
            throw new VisualAssertException(
                $"No kit has a template '{template}'. Add it to own.kit.",
                Trouble.Environment
            );
        }

        var values = new Dictionary<string, string>();
        foreach ((string slot, string value) in slots)
        {
            values[slot] = value;
        }

        values["mods"] = string.Join(' ', modifiers.Select(modifier => from.Class(template, modifier)));
        return Template.Fill(markup, values);
    }

    private string Class(string template, string modifier) =>
        classes.TryGetValue($"{template}.{modifier}", out string? name) ? name
        : fallback is null
            ? modifier.StartsWith("x-", StringComparison.Ordinal) ? modifier
                : $"x-{template}-{modifier}"
        : modifier.StartsWith("x-", StringComparison.Ordinal) ? modifier
        : "";

    private static Dictionary<string, string> Pairs(string text) =>
        text.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(':', 2, StringSplitOptions.TrimEntries))
            .ToDictionary(pair => pair[0], pair => pair[1]);
}

/// <summary>Templates with <c>{{slot}}</c> and <c>{{#slot}}…{{/slot}}</c> (shown if the slot isn't empty).</summary>
internal static class Template
{
    public static string Fill(string markup, IReadOnlyDictionary<string, string> values)
    {
        var page = new StringBuilder();
        int at = 0;
        while (true)
        {
            int open = markup.IndexOf("{{", at, StringComparison.Ordinal);
            if (open < 0)
            {
                return page.Append(markup, at, markup.Length - at).ToString();
            }

            page.Append(markup, at, open - at);
            int close = markup.IndexOf("}}", open, StringComparison.Ordinal);
            string slot = markup[(open + 2)..close];
            at = close + 2;
            if (!slot.StartsWith('#'))
            {
                page.Append(values.GetValueOrDefault(slot, ""));
                continue;
            }

            int end = markup.IndexOf("{{/" + slot[1..] + "}}", at, StringComparison.Ordinal);
            if (values.GetValueOrDefault(slot[1..], "").Length > 0)
            {
                page.Append(Fill(markup[at..end], values));
            }

            at = end + slot.Length + 4;
        }
    }
}
