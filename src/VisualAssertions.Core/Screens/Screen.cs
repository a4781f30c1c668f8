namespace VisualAssertions;

/// <summary>What was seen on a screenshot: its text lines and its elements, in reading order.</summary>
public sealed record Screen(int Width, int Height, IReadOnlyList<TextLine> Lines, IReadOnlyList<Element> Elements)
{
    /// <summary>What may be there, but more likely is nothing: <see cref="Element.Certainty"/> below one half.</summary>
    public IReadOnlyList<Element> Doubtful { get; init; } = [];
}
