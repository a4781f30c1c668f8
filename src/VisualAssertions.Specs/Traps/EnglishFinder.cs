using System.Text.RegularExpressions;

namespace VisualAssertions.Specs;

/// <summary>Finds the English in a spec's raw text, before any YAML reader has taken it apart. Works by indentation alone.</summary>
internal sealed partial class EnglishFinder
{
    private static readonly string[] EnglishKeys =
    [
        "that",
        "ask",
        "message",
        "visual",
        "name",
        "reason",
        "description",
    ];

    private static readonly HashSet<string> AssertionKeys =
    [
        .. SpecKeys.Statement,
        .. SpecKeys.Question,
        .. SpecKeys.Uses,
    ];

    private readonly SourceText source;
    private readonly List<EnglishText> found = [];

    /// <summary>Column of the innermost <c>assert:</c>, and of its items once the first has been seen.</summary>
    private (int Key, int? Item)? list;

    /// <summary>Lines deeper than this belong to a text that is written as a block, after <c>|</c> or <c>&gt;</c>.</summary>
    private int? block;

    /// <summary>The line before belongs to a statement without quotes: an item that is indented deeper would belong to it too.</summary>
    private bool afterStatement;

    private EnglishFinder(SourceText source) => this.source = source;

    public static IReadOnlyList<EnglishText> Find(SourceText source)
    {
        var finder = new EnglishFinder(source);
        int line = 0;
        while (line < source.Lines.Count)
        {
            line += finder.Take(line);
        }

        return finder.found;
    }

    /// <returns>How many lines were taken.</returns>
    private int Take(int line)
    {
        string text = source.Lines[line];
        int indent = Indent(text);
        if (IsEmpty(text) || indent > block)
        {
            return 1;
        }

        block = null;
        bool dash = IsItem(text, indent);
        FollowList(indent, dash);
        int start = dash ? AfterDashes(text, indent) : indent;
        bool deeper = dash && afterStatement && list?.Item < indent;
        afterStatement = false;
        bool item = dash && list?.Item == indent;
        if ((item || deeper) && start < text.Length && !IsMapping(line, text[start..], indent))
        {
            return Add(line, start, indent, null, deeper ? list?.Item + 1 : null);
        }

        return TakeKey(line, start);
    }

    private int TakeKey(int line, int start)
    {
        string text = source.Lines[line];
        Match match = KeyPattern().Match(text, start);
        if (!match.Success)
        {
            bool cut = text.AsSpan(start) is ['#', not (' ' or '#'), ..] && start > Indent(text);
            return cut && !HasMore(line, start) ? Add(line, start, start, null) : 1;
        }

        string key = match.Groups["key"].Value;
        Group value = match.Groups["value"];
        bool commented = value.Success && value.Value[0] == '#' && HasMore(line, start);
        if (key == "assert" && (!value.Success || commented))
        {
            list = (start, null);
        }

        if (value.Success && !commented && (EnglishKeys.Contains(key) || value.Value[0] == '#'))
        {
            return Add(line, value.Index, start, key);
        }

        if (value.Success && IsBlock(value.Value))
        {
            block = start;
        }

        return 1;
    }

    private int Add(int line, int start, int parentIndent, string? key, int? dashColumn = null)
    {
        string first = source.Lines[line][start..].TrimEnd();
        List<string> lines = [first];
        if (IsBlock(first))
        {
            block = parentIndent;
        }
        else if (first[0] is not ('"' or '\'' or '{' or '['))
        {
            IEnumerable<string> next = Continuation(line + 1, parentIndent).Select(text => text.Trim());
            lines.AddRange(key is null ? next.TakeWhile(text => text is not ['-', ' ', ..]) : next);
            afterStatement = key is null;
        }

        found.Add(new EnglishText(line + 1, start + 1, lines, key, dashColumn));
        return lines.Count;
    }

    /// <summary>The value stands on the lines below, so that what follows the key is a comment.</summary>
    private bool HasMore(int line, int start)
    {
        string? next = source.Lines.Skip(line + 1).FirstOrDefault(text => !IsEmpty(text));
        return next is not null && (Indent(next) > start || (Indent(next) == start && IsItem(next, start)));
    }

    private IEnumerable<string> Continuation(int line, int parentIndent) =>
        source.Lines.Skip(line).TakeWhile(text => !IsEmpty(text) && Indent(text) > parentIndent);

    private void FollowList(int indent, bool dash)
    {
        if (list is not { } open)
        {
            return;
        }

        if (open.Item is null && dash && indent >= open.Key)
        {
            list = (open.Key, indent);
        }
        else if (open.Item is not { } item || indent < item || (indent == item && !dash))
        {
            list = null;
        }
    }

    /// <summary>An item with keys of an assertion, also with one that is nearly right: the reader tells that better.</summary>
    private bool IsMapping(int line, string text, int indent)
    {
        Match match = KeyPattern().Match(text);
        string key = match.Groups["key"].Value;
        bool first =
            match.Success
            && (AssertionKeys.Contains(key) || (char.IsLower(key[0]) && Nearest.Find(key, AssertionKeys) is not null));
        return first
            || Continuation(line + 1, indent)
                .Select(next => KeyPattern().Match(next.TrimStart()))
                .Any(next => next.Success && AssertionKeys.Contains(next.Groups["key"].Value));
    }

    private static int AfterDashes(string text, int start)
    {
        int after = start + 1;
        while (after < text.Length && text[after] == ' ')
        {
            after++;
        }

        return after;
    }

    private static bool IsItem(string text, int indent) =>
        text[indent] == '-' && (indent + 1 == text.Length || text[indent + 1] == ' ');

    private static bool IsEmpty(string text) => text.TrimStart() is "" or ['#', ..];

    private static bool IsBlock(string value) => BlockPattern().IsMatch(value);

    private static int Indent(string text) => text.Length - text.TrimStart(' ').Length;

    [GeneratedRegex(
        @"\G(?<key>[A-Za-z]+)\s*:(\s+(?<value>[^\s#].*|#[^\s#].*)|\s+#.*|\s*)$",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex KeyPattern();

    [GeneratedRegex(@"^[|>][+\-0-9]*\s*(#.*)?$", RegexOptions.ExplicitCapture)]
    private static partial Regex BlockPattern();
}
