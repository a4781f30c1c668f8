namespace VisualAssertions.Specs;

/// <summary>A file's text in lines, as it stands on disk.</summary>
internal sealed class SourceText
{
    public SourceText(string path, string text)
    {
        Path = path;
        Lines = text.ReplaceLineEndings("\n").Split('\n');
    }

    public string Path { get; }
    public IReadOnlyList<string> Lines { get; }

    /// <param name="number">From 1; a line after the end is empty.</param>
    public string Line(int number) => number <= Lines.Count ? Lines[number - 1] : "";
}
