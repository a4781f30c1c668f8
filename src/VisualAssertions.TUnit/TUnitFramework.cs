using TUnit.Assertions;
using TUnit.Core;

[assembly: VisualAssertions.TestFrameworkAdapter(typeof(VisualAssertions.TUnit.TUnitFramework))]

namespace VisualAssertions.TUnit;

/// <summary>Tells TUnit. It has no warnings: what would be one is written to the test's output, and the test passes.</summary>
internal sealed class TUnitFramework : ITestFramework
{
    public string? CurrentTest =>
        TestContext.Current is { } test
            ? $"{test.Metadata.TestDetails.ClassType.Name}.{test.Metadata.DisplayName}"
            : null;

    public void Fail(string message) => Assert.Fail(message);

    public void Warn(string message) => TestContext.Current?.Output.WriteLine($"Warning: {message}");

    public void Attach(string path, string description) =>
        TestContext.Current?.Output.AttachArtifact(path, Path.GetFileName(path), description);
}
