namespace VisualAssertions.Specs;

/// <summary>What the reading of one file needs: where it stands, where mistakes go, and what the world is like.</summary>
/// <param name="File">As given; names the places of mistakes.</param>
internal sealed record ReadingContext(string File, MistakeLog Log, Func<string, string?> Environment, DateOnly Today)
{
    /// <summary>Full path of a path in the file, which counts from the file's own folder.</summary>
    public string FullPath(string path) => Path.GetFullPath(path, Path.GetDirectoryName(Path.GetFullPath(File))!);

    public void Add(Node node, string message) => Log.Add(node.Location, message);
}
