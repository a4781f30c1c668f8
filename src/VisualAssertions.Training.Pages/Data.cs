using System.Reflection;

namespace VisualAssertions.Training.Pages;

/// <summary>The data files that travel inside this assembly.</summary>
internal static class Data
{
    private static readonly Assembly Home = typeof(Data).Assembly;

    public static IReadOnlyList<string> Names(string prefix) =>
        [
            .. Home.GetManifestResourceNames()
                .Where(name => name.StartsWith(prefix, StringComparison.Ordinal))
                .Order(StringComparer.Ordinal),
        ];

    public static string Text(string name)
    {
        using Stream stream =
            Home.GetManifestResourceStream(name)
            ?? throw new VisualAssertException(
                $"The data file '{name}' is not inside {Home.GetName().Name}. Build the project again.",
                Trouble.Environment
            );
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>Lines without empty ones and comments (# and a space).</summary>
    public static IEnumerable<string> Lines(string name) =>
        Text(name)
            .Split('\n')
            .Select(line => line.TrimEnd())
            .Where(line => line.Length > 0 && !line.StartsWith("# ", StringComparison.Ordinal));

    /// <summary>Files of sections: "== name", then its lines.</summary>
    public static Dictionary<string, string> Sections(string text)
    {
        var sections = new Dictionary<string, string>();
        foreach (string part in ("\n" + text).Split("\n== ").Skip(1))
        {
            int end = part.IndexOf('\n', StringComparison.Ordinal);
            sections[part[..end].Trim()] = part[(end + 1)..].Trim('\n');
        }

        return sections;
    }
}
