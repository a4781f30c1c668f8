using Microsoft.VisualStudio.TestTools.UnitTesting;

[assembly: VisualAssertions.TestFrameworkAdapter(typeof(VisualAssertions.MSTest.MSTestFramework))]

namespace VisualAssertions.MSTest;

/// <summary>Tells MSTest. It has no warnings: what would be one is written to the test's output, and the test passes.</summary>
internal sealed class MSTestFramework : ITestFramework
{
    public string? CurrentTest =>
        TestContext.Current is { TestName: not null } test
            ? $"{test.FullyQualifiedTestClassName?.Split('.')[^1]}.{test.TestDisplayName ?? test.TestName}"
            : null;

    // Not Assert.Fail, which would put its own name before the message.
    public void Fail(string message) => throw new AssertFailedException(message);

    public void Warn(string message) => TestContext.Current?.WriteLine($"Warning: {message}");

    public void Attach(string path, string description) => TestContext.Current?.AddResultFile(path);
}
