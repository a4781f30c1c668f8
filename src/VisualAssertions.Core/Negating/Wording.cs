using System.Text.RegularExpressions;

namespace VisualAssertions;

/// <summary>A sentence, and beside it the same with quoted text masked, letter by letter, so that both have the same places.</summary>
internal sealed partial class Wording
{
    public Wording(string text)
    {
        Text = text;
        Masked = Quoted().Replace(text, quote => new string('Q', quote.Length));
    }

    public string Text { get; }

    public string Masked { get; }

    /// <summary>The first match in the masked sentence, replaced in the sentence itself; null if there is none.</summary>
    /// <param name="pattern">Looked for where quoted text is masked.</param>
    /// <param name="by">May name the pattern's groups: <c>$1</c>.</param>
    public string? Replace(Regex pattern, string by) =>
        Replace(pattern, match => Group().Replace(by, name => Unmasked(match.Groups[name.Value[1] - '0'])));

    public string? Replace(Regex pattern, Func<Match, string> by)
    {
        Match match = pattern.Match(Masked);
        return match.Success ? $"{Text[..match.Index]}{by(match)}{Text[(match.Index + match.Length)..]}" : null;
    }

    /// <summary>By the letters that begin the next word.</summary>
    public string Article(int after, bool capital)
    {
        string next = Text[after..].TrimStart('"', '“', '\'', '‘').ToLowerInvariant();
        string article = SpokenWithVowel().IsMatch(next) ? "an" : "a";
        return capital ? $"A{article[1..]}" : article;
    }

    private string Unmasked(Group group) => group.Success ? Text.Substring(group.Index, group.Length) : "";

    [GeneratedRegex("^([aeio8]|u(?!s|ni))")]
    private static partial Regex SpokenWithVowel();

    [GeneratedRegex(@"\$\d")]
    private static partial Regex Group();

    [GeneratedRegex(
        """
            "[^"]*"|“[^”]*”|(?<!\w)'[^']*'(?!\w)|‘[^’]*’
            """
    )]
    private static partial Regex Quoted();
}
