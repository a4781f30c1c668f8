using System.Runtime.InteropServices;

namespace VisualAssertions.Capture.Tests;

/// <summary>A machine made up of a few files and variables.</summary>
internal sealed class TestMachine : IMachine
{
    public OSPlatform System { get; init; } = OSPlatform.Linux;
    public bool IsRoot { get; init; }
    public Dictionary<string, string> Variables { get; } = [];

    /// <summary>Full path to content.</summary>
    public Dictionary<string, string> Files { get; } = [];

    public string? Variable(string name) => Variables.GetValueOrDefault(name);

    public bool FileExists(string path) => Files.ContainsKey(path.Replace('\\', '/'));

    public IReadOnlyList<string> FoldersIn(string path) =>
        [
            .. Files
                .Keys.Where(file => file.StartsWith(path + "/", StringComparison.Ordinal))
                .Select(file => path + "/" + file[(path.Length + 1)..].Split('/')[0])
                .Distinct(),
        ];

    public string Start(string path) => Files[path];
}
