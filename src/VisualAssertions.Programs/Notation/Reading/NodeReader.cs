using System.Globalization;
using System.Text;

namespace VisualAssertions.Programs.Notation;

/// <summary>Reads the shape of a notation: names, brackets, texts, numbers, and the signs &amp; | !.</summary>
internal sealed class NodeReader
{
    private const int Deepest = 60;
    private readonly string text;
    private int at;
    private int depth;

    private NodeReader(string text) => this.text = text;

    /// <summary>The whole text as one node; a mistake in the shape is thrown, as nothing after it can be trusted.</summary>
    public static Node Read(string text)
    {
        var reader = new NodeReader(text);
        Node node = reader.Any();
        if (reader.Next() != '\0')
        {
            throw reader.Wrong(
                reader.text[reader.at] == ')'
                    ? "this ')' closes nothing"
                    : $"expected the end, '&' or '|', not '{reader.text[reader.at]}'"
            );
        }

        return node;
    }

    private Node Any() => Joined('|', All);

    private Node All() => Joined('&', One);

    private Node Joined(char sign, Func<Node> part)
    {
        Next();
        int start = at;
        var parts = new List<Node> { part() };
        while (Next() == sign)
        {
            at++;
            parts.Add(part());
        }

        return parts.Count == 1 ? parts[0] : new JoinNode(start, sign, parts);
    }

    private Node One()
    {
        if (++depth > Deepest)
        {
            throw Wrong($"nested more than {Deepest} deep");
        }

        Node node = Next() switch
        {
            '!' => Negation(),
            '(' => Bracket(),
            '"' or '\'' or '“' => Text(),
            '-' => Number(),
            char c when char.IsAsciiDigit(c) => Number(),
            char c when char.IsAsciiLetter(c) => Call(),
            '\0' => throw Wrong("expected something here, found the end"),
            char c => throw Wrong($"expected a name, a text in quotes, a number, '!' or '(', not '{c}'"),
        };
        depth--;
        return node;
    }

    private NotNode Negation()
    {
        int start = at++;
        return new NotNode(start, One());
    }

    private Node Bracket()
    {
        int start = at++;
        Node inner = Any();
        Close(start, "'('");
        return inner;
    }

    private CallNode Call()
    {
        int start = at;
        while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] is '-' or '_'))
        {
            at++;
        }

        string name = text[start..at];
        if (Next() != '(')
        {
            return new CallNode(start, name, null);
        }

        int bracket = at++;
        var arguments = new List<Node>();
        while (Next() != ')')
        {
            if (arguments.Count > 0)
            {
                Comma(bracket, name);
            }

            arguments.Add(Any());
        }

        Close(bracket, $"'(' of {name}");
        return new CallNode(start, name, arguments);
    }

    private void Comma(int bracket, string name)
    {
        switch (Next())
        {
            case ',':
                at++;
                break;
            case '\0':
                throw Unclosed(bracket, $"'(' of {name}");
            default:
                throw Wrong($"expected ',' or ')' in {name}(…), not '{text[at]}'");
        }
    }

    private void Close(int bracket, string what)
    {
        if (Next() != ')')
        {
            throw Next() == '\0'
                ? Unclosed(bracket, what)
                : Wrong($"expected ')' for the {what} at column {bracket + 1}, not '{text[at]}'");
        }

        at++;
    }

    private TextNode Text()
    {
        int start = at;
        char close = text[at++] switch
        {
            '“' => '”',
            char same => same,
        };
        var content = new StringBuilder();
        for (; at < text.Length && text[at] != close; at++)
        {
            if (text[at] == '\\' && at + 1 < text.Length)
            {
                at++;
            }

            content.Append(text[at]);
        }

        if (at == text.Length)
        {
            throw Unclosed(start, "text that starts with " + text[start]);
        }

        at++;
        return new TextNode(start, content.ToString());
    }

    private NumberNode Number()
    {
        int start = at++;
        while (at < text.Length && (char.IsAsciiDigit(text[at]) || text[at] == '.'))
        {
            at++;
        }

        return double.TryParse(text.AsSpan(start..at), CultureInfo.InvariantCulture, out double value)
            ? new NumberNode(start, value)
            : throw Wrong($"'{text[start..at]}' is no number", start);
    }

    /// <summary>The next character that is no space; '\0' at the end.</summary>
    private char Next()
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at < text.Length ? text[at] : '\0';
    }

    private NotationException Unclosed(int start, string what) => Wrong($"the {what} is never closed", start);

    private NotationException Wrong(string message, int? where = null) =>
        new(new NotationMistake(where ?? at, message));
}

/// <summary>The shape of a notation is broken.</summary>
internal sealed class NotationException(NotationMistake mistake) : Exception(mistake.Message)
{
    public NotationMistake Mistake { get; } = mistake;
}
