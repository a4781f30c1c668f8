using System.Text.RegularExpressions;
using Microsoft.Playwright;
using VisualAssertions.Specs;

namespace VisualAssertions.Runner;

/// <summary>One element of the DOM, held against what must be true of it.</summary>
internal sealed partial class DomElement
{
    /// <summary>It was there a moment ago; in milliseconds.</summary>
    private const float Timeout = 1000;

    private readonly ILocator element;

    public DomElement(ILocator element) => this.element = element;

    public async Task<IReadOnlyList<DomFact>> CheckAsync(DomCheck check)
    {
        List<DomFact> facts = [];
        if (check.Visible is { } visible)
        {
            facts.Add(DomFact.State(await element.IsVisibleAsync(), visible, "visible", "not visible"));
        }

        if (check.Enabled is { } enabled)
        {
            bool found = await element.IsEnabledAsync(new() { Timeout = Timeout });
            facts.Add(DomFact.State(found, enabled, "enabled", "disabled"));
        }

        if (check.Checked is { } wanted)
        {
            bool found = await element.IsCheckedAsync(new() { Timeout = Timeout });
            facts.Add(DomFact.State(found, wanted, "checked", "not checked"));
        }

        if (check.Text is { } text)
        {
            facts.Add(DomFact.Text(Plain(await element.TextContentAsync(new() { Timeout = Timeout }) ?? ""), text));
        }

        if (check.Value is { } value)
        {
            facts.Add(DomFact.Value(await element.InputValueAsync(new() { Timeout = Timeout }), value));
        }

        return facts;
    }

    private static string Plain(string text) => Spaces().Replace(text, " ").Trim();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
