namespace VisualAssertions.Bench;

/// <param name="Image">Path of the picture, relative to the folder.</param>
/// <param name="Width">In pixels, as written in the labels; 0 if not.</param>
/// <param name="Height">In pixels, as written in the labels; 0 if not.</param>
/// <param name="Assertions">What was labelled on it.</param>
/// <param name="Line">Line of labels.jsonl, from 1.</param>
public sealed record LabelledPage(
    string Image,
    int Width,
    int Height,
    IReadOnlyList<LabelledAssertion> Assertions,
    int Line
);

/// <param name="Text">A statement, or a question to be answered with yes.</param>
/// <param name="Expected">Whether it is true of the picture.</param>
/// <param name="Category">Such as <c>text</c> or <c>count</c>.</param>
/// <param name="Set">Groups results across pages; null for none.</param>
public sealed record LabelledAssertion(string Text, bool Expected, string Category, string? Set);
