namespace VisualAssertions;

/// <summary>One line of text as read from the pixels.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Confidence">Mean probability of its characters, 0 to 1.</param>
/// <param name="Box">Where it is.</param>
public sealed record TextLine(string Text, float Confidence, Box Box);
