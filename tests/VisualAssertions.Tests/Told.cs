namespace VisualAssertions.Tests;

/// <summary>A test framework that keeps what it is told.</summary>
internal sealed class Told : ITestFramework
{
    public string? CurrentTest { get; init; } = "CheckoutTests.Pay";
    public List<string> Failures { get; } = [];
    public List<string> Warnings { get; } = [];
    public List<string> Files { get; } = [];

    public void Fail(string message) => Failures.Add(message);

    public void Warn(string message) => Warnings.Add(message);

    public void Attach(string path, string description) => Files.Add(path);
}
