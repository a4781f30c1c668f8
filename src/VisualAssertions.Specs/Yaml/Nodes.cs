namespace VisualAssertions.Specs;

/// <summary>A YAML value that knows where it stands.</summary>
internal abstract record Node(SpecLocation Location);

/// <param name="Plain">Written without quotes, on or over lines; a plain <c>true</c> is a flag, a quoted one a text.</param>
internal sealed record ScalarNode(string Text, bool Plain, SpecLocation Location) : Node(Location)
{
    public bool IsNothing => Plain && Text is "" or "null" or "~";
}

internal sealed record SequenceNode(IReadOnlyList<Node> Items, SpecLocation Location) : Node(Location);

internal sealed record MappingNode(IReadOnlyList<MappingEntry> Entries, SpecLocation Location) : Node(Location);

internal sealed record MappingEntry(ScalarNode Key, Node Value);
