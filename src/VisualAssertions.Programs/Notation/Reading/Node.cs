namespace VisualAssertions.Programs.Notation;

/// <summary>A piece of notation as written, with its place in the text.</summary>
/// <param name="At">Position of its first character, from 0.</param>
internal abstract record Node(int At);

/// <summary>A name, with its arguments where it has brackets.</summary>
internal sealed record CallNode(int At, string Name, IReadOnlyList<Node>? Arguments) : Node(At);

internal sealed record TextNode(int At, string Text) : Node(At);

internal sealed record NumberNode(int At, double Value) : Node(At);

/// <summary>Parts joined by &amp; (all) or | (any).</summary>
internal sealed record JoinNode(int At, char Operator, IReadOnlyList<Node> Parts) : Node(At);

internal sealed record NotNode(int At, Node Of) : Node(At);

/// <summary>What is wrong with a notation, and where.</summary>
/// <param name="At">Position of the character in the text, from 0.</param>
public sealed record NotationMistake(int At, string Message)
{
    /// <summary>The message, the line and a mark under the place.</summary>
    public string Show(string notation)
    {
        // Long notations are cut to the part around the mistake.
        int from = Math.Max(0, At - 60);
        string part = notation[from..Math.Min(notation.Length, from + 120)].ReplaceLineEndings(" ");
        return $"column {At + 1}: {Message}\n  {part}\n  {new string(' ', At - from)}^";
    }
}
