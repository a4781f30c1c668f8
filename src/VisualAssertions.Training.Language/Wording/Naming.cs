namespace VisualAssertions.Training.Language;

/// <summary>Noun phrases of a kind and a name: <c>"Save" button</c>, <c>button that says Save</c>, <c>card titled "Billing"</c>.</summary>
internal sealed class Naming(Rng rng)
{
    private static readonly string[] OfText =
    [
        "that says",
        "saying",
        "reading",
        "with the text",
        "labelled",
        "labeled",
        "called",
        "named",
        "with the label",
        "which says",
        "that reads",
    ];

    private static readonly string[] OfPlainText = ["that says", "saying", "reading", "which says", "that reads"];

    private static readonly string[] OfLabel =
    [
        "labelled",
        "labeled",
        "called",
        "named",
        "with the label",
        "for",
        "for",
        "under the label",
        "that is labelled",
    ];

    private static readonly string[] OfHeading =
    [
        "titled",
        "headed",
        "called",
        "with the heading",
        "with the title",
        "named",
        "for",
        "under the heading",
    ];

    public string Quote(string text) =>
        rng.Below(8) switch
        {
            0 or 1 => $"'{text}'",
            2 => $"“{text}”",
            _ => $"\"{text}\"",
        };

    /// <summary>Words for a kind with a name: they may mean something that isn't there.</summary>
    public Reference Called(KindWords kind, string name, bool? quoted = null)
    {
        bool quote = quoted ?? (rng.Chance(0.5) || name.Any(c => !char.IsLetterOrDigit(c) && c is not ' ' and not '-'));
        string said = quote ? Quote(name) : Unquoted(name);
        string word = rng.Draw(kind.One);
        Property property = new OfKind(kind) & new Titled(new Named(name, quote));
        string core = rng.Below(10) switch
        {
            0 or 1 or 2 when quote || Plain.WordCount(name) < 4 => $"{word} {rng.Pick(Joiners(kind))} {said}",
            3 when quote => $"{word} {said}",
            _ => Repeats(said, word) ? said : $"{said} {word}",
        };
        return new Reference(property, core);
    }

    /// <summary>A thing by a few of the words in it: "the message about cookies".</summary>
    public Reference Mentioning(KindWords kind, string words)
    {
        string core = rng.Below(4) switch
        {
            0 => $"{rng.Draw(kind.One)} that mentions {words}",
            1 => $"{rng.Draw(kind.One)} with the words {Quote(words)}",
            2 => $"{rng.Draw(kind.One)} containing {Quote(words)}",
            _ => $"{rng.Draw(kind.One)} about {words}",
        };
        return new Reference(new OfKind(kind) & new Mentions(words), core);
    }

    // "Profile picture picture": the name already says what it is.
    private static bool Repeats(string said, string word) =>
        said.TrimEnd('"', '\'', '”').EndsWith(" " + word, StringComparison.OrdinalIgnoreCase) && !said.StartsWith('"');

    private static string[] Joiners(KindWords kind) =>
        kind.Is.Any(Kinds.Containers.Contains) ? OfHeading
        : kind.Is.Any(Kinds.IsLabelled) ? OfLabel
        : kind.Is.Any(Kinds.IsText) || kind.Is.Contains(ElementKind.Cell) ? OfPlainText
        : OfText;

    private string Unquoted(string name) => rng.Chance(0.4) && !name.Any(char.IsDigit) ? name.ToLowerInvariant() : name;
}
