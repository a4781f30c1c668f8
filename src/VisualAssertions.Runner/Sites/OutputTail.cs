namespace VisualAssertions.Runner;

/// <summary>The last lines of an output that may be long. Safe for parallel use.</summary>
internal sealed class OutputTail
{
    private const int MostLines = 20;

    private readonly Queue<string> lines = [];

    public IReadOnlyList<string> Lines
    {
        get
        {
            lock (lines)
            {
                return [.. lines];
            }
        }
    }

    /// <param name="line">Null at the end of the output.</param>
    public void Add(string? line)
    {
        if (string.IsNullOrWhiteSpace(line))
        {
            return;
        }

        lock (lines)
        {
            lines.Enqueue(line.TrimEnd());
            if (lines.Count > MostLines)
            {
                lines.Dequeue();
            }
        }
    }
}
