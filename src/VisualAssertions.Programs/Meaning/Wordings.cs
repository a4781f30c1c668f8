using System.Globalization;
using System.Text.RegularExpressions;

namespace VisualAssertions.Programs;

/// <summary>Says that reading takes so many minutes.</summary>
internal sealed partial record MinutesToRead(int Minutes) : Property
{
    public override Fit[] Over(Scene scene) => Fits.Map(scene.Count, id => Fits.Of(Of(scene[id].Text) == Minutes));

    public static int? Of(string text) =>
        Shape().Match(text) is { Success: true } match
            ? int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)
            : null;

    [GeneratedRegex(@"\b(\d{1,2}) ?min(?:utes)?\.? (?:read|to read)")]
    private static partial Regex Shape();
}

/// <summary>Its words, or those of its label, are of this language: of the few that turn up on English pages.</summary>
internal sealed record InLanguage(string Language) : Property
{
    private static readonly Dictionary<string, HashSet<string>> Words = Lexicon
        .ListNames.Where(name => name.StartsWith("language.", StringComparison.Ordinal))
        .ToDictionary(
            name => name["language.".Length..],
            name => Lexicon.List(name).Select(word => Plain.Of(word.Text)).ToHashSet()
        );

    public static IReadOnlyCollection<string> Known => Words.Keys;

    public override Fit[] Over(Scene scene) =>
        Fits.Map(
            scene.Count,
            id => Fits.Of(Words[Language].Contains(scene.PlainNames[id]) || Words[Language].Contains(scene.Texts[id]))
        );
}
