using System.Runtime.InteropServices;

namespace VisualAssertions.Capture;

/// <summary>What the search for a browser asks of the machine.</summary>
internal interface IMachine
{
    OSPlatform System { get; }

    /// <summary>May install packages of the operating system.</summary>
    bool IsRoot { get; }

    /// <summary>An environment variable; null if it is not set or empty.</summary>
    string? Variable(string name);

    bool FileExists(string path);

    /// <summary>Full paths; none if there is no such folder.</summary>
    IReadOnlyList<string> FoldersIn(string path);

    /// <summary>The first characters of a file, at most 4,096 of them.</summary>
    string Start(string path);
}

internal sealed class ThisMachine : IMachine
{
    public OSPlatform System =>
        OperatingSystem.IsWindows() ? OSPlatform.Windows
        : OperatingSystem.IsMacOS() ? OSPlatform.OSX
        : OSPlatform.Linux;

    public bool IsRoot => OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess;

    public string? Variable(string name) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;

    public bool FileExists(string path) => File.Exists(path);

    public IReadOnlyList<string> FoldersIn(string path) => Directory.Exists(path) ? Directory.GetDirectories(path) : [];

    public string Start(string path)
    {
        using var reader = new StreamReader(path);
        char[] start = new char[4096];
        return new string(start, 0, reader.ReadBlock(start));
    }
}
