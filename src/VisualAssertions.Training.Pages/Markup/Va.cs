using System.Globalization;
using System.Net;
using System.Text;

namespace VisualAssertions.Training.Pages.Markup;

/// <summary>What a template says of its element; written as <c>data-va…</c> attributes that Truth/truth.js reads.</summary>
internal sealed record Va(ElementKind Kind)
{
    public string? Icon { get; init; }
    public string? Purpose { get; init; }
    public string? Group { get; init; }

    /// <summary>The HTML id of the text that names it.</summary>
    public string? LabelledBy { get; init; }

    /// <summary>0 to 1.</summary>
    public double? Value { get; init; }
    public IReadOnlyList<ElementState> States { get; init; } = [];

    public override string ToString()
    {
        var text = new StringBuilder($"data-va=\"{Camel(Kind.ToString())}\"");
        Add(text, "icon", Icon);
        Add(text, "purpose", Purpose);
        Add(text, "group", Group);
        Add(text, "label", LabelledBy);
        Add(text, "value", Value?.ToString("0.###", CultureInfo.InvariantCulture));
        Add(
            text,
            "states",
            States.Count == 0 ? null : string.Join(' ', States.Select(state => Camel(state.ToString())))
        );
        return text.ToString();
    }

    private static void Add(StringBuilder text, string name, string? value)
    {
        if (value is not null)
        {
            text.Append(CultureInfo.InvariantCulture, $" data-va-{name}=\"{WebUtility.HtmlEncode(value)}\"");
        }
    }

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
