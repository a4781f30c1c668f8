namespace VisualAssertions;

/// <summary>Writes a file whole or not at all: whoever reads it, even after a kill, never sees half of it.</summary>
public static class AtomicFile
{
    /// <exception cref="VisualAssertException">The file cannot be written.</exception>
    public static void Write(string path, ReadOnlySpan<byte> bytes)
    {
        string full = Path.GetFullPath(path);
        string beside = $"{full}.{Environment.ProcessId}-{Environment.CurrentManagedThreadId}.tmp";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(full) ?? full);
            File.WriteAllBytes(beside, bytes);
            File.Move(beside, full, overwrite: true);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            if (File.Exists(beside))
            {
                File.Delete(beside);
            }

            throw new VisualAssertException(
                $"""
                The file '{path}' cannot be written.
                Because    {problem.Message}
                Give a path in a folder that you may write to, on a disk with room.
                """,
                Trouble.Environment,
                problem
            );
        }
    }
}
