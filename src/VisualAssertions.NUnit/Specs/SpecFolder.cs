using VisualAssertions.Runner;
using VisualAssertions.Specs;

namespace VisualAssertions.NUnit;

/// <summary>From a folder of specs to tests. What is wrong with a spec becomes a test that fails with its message, so that it is seen and hides no other.</summary>
internal static class SpecFolder
{
    /// <param name="path">As the attribute has it.</param>
    /// <param name="source">Full path of the source file that has the attribute.</param>
    /// <param name="settings">Of the attribute.</param>
    public static IReadOnlyList<SpecTest> Read(string path, string source, SpecSettings settings)
    {
        try
        {
            string folder = Locate(path, source);
            return [.. SpecFiles.Find(folder).SelectMany(spec => ReadSpec(spec, NameOf(spec, folder), settings))];
        }
        catch (VisualAssertException problem)
        {
            return [Problem(path, problem)];
        }
    }

    /// <summary>Where the sources are, the spec's relative paths hold; a copy beside the tests is for elsewhere.</summary>
    private static string Locate(string path, string source)
    {
        string beside = Path.GetFullPath(
            path,
            Path.GetDirectoryName(Path.GetFullPath(source)) ?? AppContext.BaseDirectory
        );
        string copied = Path.GetFullPath(path, AppContext.BaseDirectory);
        return !Path.Exists(beside) && Path.Exists(copied) ? copied : beside;
    }

    private static IEnumerable<SpecTest> ReadSpec(string path, string name, SpecSettings settings)
    {
        SpecReading reading = new SpecReader().TryRead(path);
        return reading.Spec is { } spec
            ? spec.Cases().Select(one => new SpecTest($"{spec.Name}: {one.Name}", one.Test.Tags, Run(one, settings)))
            : [Problem(name, new SpecException(reading.Mistakes))];
    }

    private static string NameOf(string spec, string folder) =>
        spec == folder ? Path.GetFileName(spec) : Path.GetRelativePath(folder, spec).Replace('\\', '/');

    private static Func<Task> Run(SpecCase specCase, SpecSettings settings) =>
        new SpecCaseRun(specCase, settings).RunAsync;

    private static SpecTest Problem(string name, VisualAssertException problem) =>
        new($"{name} can be run", [], () => Task.FromException(problem));
}
