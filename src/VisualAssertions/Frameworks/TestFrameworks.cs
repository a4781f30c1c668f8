using System.Reflection;

namespace VisualAssertions;

/// <summary>Finds the adapter of the framework whose test is running.</summary>
internal static class TestFrameworks
{
    private static readonly Lazy<IReadOnlyList<ITestFramework>> Adapters = new(Load);

    public static ITestFramework Current =>
        Adapters.Value.FirstOrDefault(adapter => adapter.CurrentTest is not null) ?? NoFramework.Instance;

    // By the files beside the program: nothing in a test that calls VisualAssert names the adapter, so nothing else would load it.
    private static ITestFramework[] Load() =>
        [
            .. Directory
                .EnumerateFiles(AppContext.BaseDirectory, "VisualAssertions.*.dll")
                .Select(Assembly.LoadFrom)
                .Select(assembly => assembly.GetCustomAttribute<TestFrameworkAdapterAttribute>())
                .OfType<TestFrameworkAdapterAttribute>()
                .Select(found => (ITestFramework)Activator.CreateInstance(found.Adapter)!),
        ];

    /// <summary>A program that is no test of a framework with an adapter.</summary>
    private sealed class NoFramework : ITestFramework
    {
        public static readonly NoFramework Instance = new();

        public string? CurrentTest => null;

        public void Fail(string message) => throw new VisualAssertFailedException(message);

        public void Warn(string message) => Console.Error.WriteLine(message);

        /// <summary>The message names the file already.</summary>
        public void Attach(string path, string description) { }
    }
}
