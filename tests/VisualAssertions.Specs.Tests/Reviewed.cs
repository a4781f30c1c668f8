using System.Runtime.CompilerServices;

namespace VisualAssertions.Specs.Tests;

/// <summary>A text that a person has reviewed: <c>name.verified.txt</c>. What came instead is written to <c>name.received.txt</c>.</summary>
internal static class Reviewed
{
    /// <summary>The folder of this project's source.</summary>
    public static string Home { get; } = FindHome();

    /// <param name="name">Of the files, with their folder: <c>Mistakes/unknown-key</c>.</param>
    public static void Matches(string name, string actual)
    {
        string verified = Path.Combine(Home, name + ".verified.txt");
        string received = Path.Combine(Home, name + ".received.txt");
        string expected = File.Exists(verified) ? File.ReadAllText(verified).ReplaceLineEndings("\n") : "";
        actual = actual.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
        File.Delete(received);
        if (actual != expected)
        {
            File.WriteAllText(received, actual);
        }

        Assert.That(actual, Is.EqualTo(expected), $"Compare {received} with {verified}, and rename it if it is right");
    }

    /// <summary>The cases of a folder: every spec in it.</summary>
    public static IEnumerable<string> Cases(string folder) =>
        Directory
            .EnumerateFiles(Path.Combine(Home, folder), "*.visual.yaml")
            .Select(path => Path.GetFileName(path)[..^".visual.yaml".Length])
            .Order(StringComparer.Ordinal);

    /// <summary>Full paths differ between machines; in a reviewed text they begin at this project's folder.</summary>
    public static string WithoutHome(string text) => text.Replace(Home + Path.DirectorySeparatorChar, "");

    private static string FindHome([CallerFilePath] string thisFile = "") => Path.GetDirectoryName(thisFile)!;
}
