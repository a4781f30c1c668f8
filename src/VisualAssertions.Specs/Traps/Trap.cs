using System.Text.RegularExpressions;

namespace VisualAssertions.Specs;

internal enum TrapKind
{
    /// <summary><c>#3</c> after a space cuts the rest off.</summary>
    Comment,

    /// <summary>A colon and a space make a key of what stands before.</summary>
    Colon,

    /// <summary>A quoted word at the start ends the text.</summary>
    LeadingQuote,

    /// <summary>The first character means something in YAML.</summary>
    LeadingSign,

    /// <summary>A word that some YAML readers take for a boolean, a number or nothing.</summary>
    NoSentence,

    /// <summary>An item that is indented deeper belongs to the one above.</summary>
    DeeperItem,
}

/// <summary>Where YAML would misread a text.</summary>
/// <param name="Line">Of the text's lines, from 0.</param>
/// <param name="Start">In that line, from 0.</param>
/// <param name="Length">In characters.</param>
internal sealed partial record Trap(TrapKind Kind, int Line, int Start, int Length)
{
    private static readonly string[] NoSentences = ["yes", "no", "on", "off", "true", "false", "null", "y", "n", "~"];

    /// <summary>The first trap of the text; null if YAML reads what was meant.</summary>
    public static Trap? Find(EnglishText english) =>
        english.DashColumn is not null ? new Trap(TrapKind.DeeperItem, 0, 0, english.First.Length)
        : FindAtStart(english) is { } start ? start
        : english.First[0] is '"' or '\'' or '{' or '[' or '|' or '>' ? null
        : FindNoSentence(english)
            ?? english.Lines.Select((_, line) => FindInside(english, line)).FirstOrDefault(trap => trap is not null);

    private static Trap? FindAtStart(EnglishText english)
    {
        string text = english.First;
        TrapKind? kind = text[0] switch
        {
            '"' or '\'' => EndsAtQuote(text) ? TrapKind.LeadingQuote : null,
            '{' => text.StartsWith("{{", StringComparison.Ordinal) ? TrapKind.LeadingSign : null,
            '[' or '%' or '@' or '`' or '!' => TrapKind.LeadingSign,
            '#' => text is ['#', not ' ', ..] ? TrapKind.LeadingSign : null,
            '*' => AliasPattern().IsMatch(text) ? null : TrapKind.LeadingSign,
            '&' => AnchorPattern().IsMatch(text) ? null : TrapKind.LeadingSign,
            '|' or '>' => BlockPattern().IsMatch(text) ? null : TrapKind.LeadingSign,
            '-' or '?' => text is [_] or [_, ' ', ..] ? TrapKind.LeadingSign : null,
            _ => null,
        };
        int length = kind is TrapKind.LeadingSign ? 1 : text.Length;
        return kind is { } found ? new Trap(found, 0, 0, length) : null;
    }

    /// <summary>More follows after the closing quote than a comment.</summary>
    private static bool EndsAtQuote(string text)
    {
        Match match = text[0] == '"' ? DoubleQuotedPattern().Match(text) : SingleQuotedPattern().Match(text);
        return match.Success
            && match.Groups["rest"].Value.TrimEnd() is not ("" or [' ', '#', ..] or [' ', ' ', '#', ..]);
    }

    private static Trap? FindNoSentence(EnglishText english) =>
        english.Key is null or "that" or "ask" or "visual"
        && english.Lines is [var only]
        && WithoutComment(only) is var word
        && IsNoSentence(word)
            ? new Trap(TrapKind.NoSentence, 0, 0, word.Length)
            : null;

    private static Trap? FindInside(EnglishText english, int line)
    {
        string text = english.Lines[line];
        string words = WithoutComment(text);
        Match comment = CommentPattern().Match(words);
        Match colon = ColonPattern().Match(words);
        if (colon.Success && !(comment.Success && comment.Index < colon.Index))
        {
            return new Trap(TrapKind.Colon, line, colon.Index, colon.Length);
        }

        return comment.Success
            ? new Trap(TrapKind.Comment, line, comment.Groups["cut"].Index, comment.Groups["cut"].Length)
            : null;
    }

    internal static bool IsNoSentence(string word) =>
        NoSentences.Contains(word, StringComparer.OrdinalIgnoreCase) || NumberPattern().IsMatch(word);

    /// <summary>A comment that is meant: two spaces before the sign, and one after it.</summary>
    internal static string WithoutComment(string text) => MeantCommentPattern().Replace(text, "").TrimEnd();

    [GeneratedRegex(@"\s{2,}#+(\s.*)?$", RegexOptions.ExplicitCapture)]
    private static partial Regex MeantCommentPattern();

    [GeneratedRegex(@"\s(?<cut>#.*)$", RegexOptions.ExplicitCapture)]
    private static partial Regex CommentPattern();

    [GeneratedRegex(@"\S*:(?=\s|$)")]
    private static partial Regex ColonPattern();

    [GeneratedRegex("""^"([^"\\]|\\.)*"(?<rest>.*)$""", RegexOptions.ExplicitCapture)]
    private static partial Regex DoubleQuotedPattern();

    [GeneratedRegex("^'([^']|'')*'(?<rest>.*)$", RegexOptions.ExplicitCapture)]
    private static partial Regex SingleQuotedPattern();

    [GeneratedRegex(@"^\*[\w-]+(\s+#.*)?$", RegexOptions.ExplicitCapture)]
    private static partial Regex AliasPattern();

    [GeneratedRegex(@"^&[\w-]+(\s|$)", RegexOptions.ExplicitCapture)]
    private static partial Regex AnchorPattern();

    [GeneratedRegex(@"^[|>][+\-0-9]*\s*(#.*)?$", RegexOptions.ExplicitCapture)]
    private static partial Regex BlockPattern();

    [GeneratedRegex(@"^[+-]?[\d.,]+$")]
    private static partial Regex NumberPattern();
}
