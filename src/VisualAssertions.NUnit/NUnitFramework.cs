using NUnit.Framework;
using NUnit.Framework.Internal;

[assembly: VisualAssertions.TestFrameworkAdapter(typeof(VisualAssertions.NUnit.NUnitFramework))]

namespace VisualAssertions.NUnit;

/// <summary>Tells NUnit: a failure is an assertion's, collected by <c>Assert.Multiple</c> like any other; a warning is NUnit's own.</summary>
internal sealed class NUnitFramework : ITestFramework
{
    public string? CurrentTest =>
        TestExecutionContext.CurrentContext is { CurrentTest: { } test } and not TestExecutionContext.AdhocContext
            ? $"{test.TypeInfo?.Type.Name}.{test.Name}"
            : null;

    public void Fail(string message) => Assert.Fail(message);

    public void Warn(string message) => Assert.Warn(message);

    public void Attach(string path, string description) => TestContext.AddTestAttachment(path, description);
}
