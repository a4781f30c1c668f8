namespace VisualAssertions;

/// <summary>A statement about a screen does not hold. Thrown where no test framework's adapter is at work.</summary>
public sealed class VisualAssertFailedException(string message) : Exception(message);
