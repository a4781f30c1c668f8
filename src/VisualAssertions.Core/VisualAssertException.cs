namespace VisualAssertions;

/// <summary>Something other than the screen is wrong: an input, the command, or the machine. The message says what to do.</summary>
public class VisualAssertException(string message, Trouble trouble, Exception? cause = null) : Exception(message, cause)
{
    public Trouble Trouble { get; } = trouble;
}

/// <summary>Whose trouble it is; decides the exit code.</summary>
public enum Trouble
{
    /// <summary>The command, a spec or an input file is wrong: exit code 2.</summary>
    Usage,

    /// <summary>We could not look (browser, server, model file): exit code 3.</summary>
    Environment,

    /// <summary>No spec or test matched: exit code 4.</summary>
    NothingMatched,
}
