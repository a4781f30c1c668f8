using System.Runtime.CompilerServices;

namespace VisualAssertions.Cli.Tests;

/// <summary>A reviewed text file under Expectations. On a mismatch what came is written beside it as <c>.received</c>.</summary>
internal static class Expectation
{
    public static void Matches(string name, string actual, [CallerFilePath] string caller = "")
    {
        string file = Path.Combine(Home(caller), name);
        string expected = File.Exists(file) ? File.ReadAllText(file) : "";
        if (actual != expected)
        {
            File.WriteAllText(Path.ChangeExtension(file, ".received" + Path.GetExtension(file)), actual);
        }

        Assert.That(actual, Is.EqualTo(expected), $"Review {file}");
    }

    /// <summary>The folder Expectations of this project's source.</summary>
    private static string Home(string caller)
    {
        DirectoryInfo folder = new FileInfo(caller).Directory!;
        while (!Directory.Exists(Path.Combine(folder.FullName, "Expectations")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException($"No folder Expectations above {caller}");
        }

        return Path.Combine(folder.FullName, "Expectations");
    }
}
