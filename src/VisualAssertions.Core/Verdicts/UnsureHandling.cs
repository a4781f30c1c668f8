namespace VisualAssertions;

/// <summary>What an unsure verdict does to the test.</summary>
public enum UnsureHandling
{
    Fail,
    Warn,
    Pass,
}
