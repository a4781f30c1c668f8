using System.Text;

namespace VisualAssertions;

/// <summary>What the model sees, in words: one line an element, in reading order; no places, no probabilities.</summary>
/// <remarks>What is doubtful is left out, so that the same screen gets the same words on another machine.</remarks>
internal static class ScreenDescription
{
    /// <summary>P from which a kind, an icon and a state are told.</summary>
    private const float SureKind = 0.7f;
    private const float SureIcon = 0.7f;
    private const float SureState = 0.8f;

    /// <summary>P from which words are told as they were read.</summary>
    private const float SureText = 0.8f;

    /// <summary>Share of a text line that lies in the element that it is part of.</summary>
    private const float Inside = 0.5f;

    public static IReadOnlyList<string> Of(Screen screen) =>
        [.. screen.Elements.Where(IsSure).Select(element => Line(element, screen)).OfType<string>()];

    private static bool IsSure(Element element) => element.P(element.Kind) >= SureKind;

    /// <summary><c>button "Pay", cart icon, disabled</c>; null for words that could not be read.</summary>
    private static string? Line(Element element, Screen screen)
    {
        bool isRead = screen
            .Lines.Where(line => line.Box.Inside(element.Box) >= Inside)
            .All(line => line.Confidence >= SureText);
        string text = isRead && element.Text.Length > 0 ? $" \"{element.Text.ReplaceLineEndings(" ")}\"" : "";
        IconGuess? icon = element.Icons.FirstOrDefault(guess => guess.Probability >= SureIcon);
        return text.Length == 0 && element.Text.Length > 0 && IsWords(element.Kind)
            ? null
            : string.Join(
                ", ",
                [
                    $"{Name(element.Kind)}{text}",
                    .. icon is null ? [] : new[] { $"{icon.Name} icon" },
                    .. States(element).Select(state => state.ToString().ToLowerInvariant()),
                ]
            );
    }

    private static IEnumerable<ElementState> States(Element element) =>
        Enum.GetValues<ElementState>().Where(state => element.P(state) >= SureState);

    private static bool IsWords(ElementKind kind) =>
        kind is ElementKind.Text or ElementKind.Heading or ElementKind.Label or ElementKind.Link;

    /// <summary><c>NavItem</c> → <c>nav item</c>.</summary>
    private static string Name(ElementKind kind)
    {
        var name = new StringBuilder();
        foreach (char letter in kind.ToString())
        {
            name.Append(char.IsUpper(letter) && name.Length > 0 ? " " : "").Append(char.ToLowerInvariant(letter));
        }

        return name.ToString();
    }
}
