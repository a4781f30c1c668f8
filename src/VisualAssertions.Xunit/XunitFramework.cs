using Xunit;

[assembly: VisualAssertions.TestFrameworkAdapter(typeof(VisualAssertions.Xunit.XunitFramework))]

namespace VisualAssertions.Xunit;

/// <summary>Tells xUnit v3, which knows a failed assertion by its exception.</summary>
internal sealed class XunitFramework : ITestFramework
{
    public string? CurrentTest => TestContext.Current.Test?.TestDisplayName;

    public void Fail(string message) => Assert.Fail(message);

    public void Warn(string message) => TestContext.Current.AddWarning(message);

    public void Attach(string path, string description) =>
        TestContext.Current.AddAttachment(
            Path.GetFileName(path),
            File.ReadAllBytes(path),
            replaceExistingValue: true,
            mediaType: "image/png"
        );
}
