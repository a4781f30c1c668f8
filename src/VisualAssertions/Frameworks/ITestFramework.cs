namespace VisualAssertions;

/// <summary>How a test framework is told what does not hold. Safe for parallel use.</summary>
public interface ITestFramework
{
    /// <summary>The test that is running here, with its class and arguments; null if none of this framework is.</summary>
    string? CurrentTest { get; }

    /// <summary>Fails the test, as a failed assertion and not as an error. Returns only where the framework collects failures.</summary>
    void Fail(string message);

    /// <summary>Tells without failing.</summary>
    void Warn(string message);

    /// <summary>Keeps a file with the test's result.</summary>
    void Attach(string path, string description);
}

/// <summary>Names the <see cref="ITestFramework"/> of an assembly <c>VisualAssertions.*</c>, which is found beside the program.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class TestFrameworkAdapterAttribute(Type adapter) : Attribute
{
    /// <summary>Has a constructor without parameters.</summary>
    public Type Adapter { get; } = adapter;
}
