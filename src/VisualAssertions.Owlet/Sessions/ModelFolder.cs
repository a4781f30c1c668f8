using System.Security.Cryptography;
using System.Text;

namespace VisualAssertions.Owlet.Sessions;

/// <summary>The folder of model files, with the SHA-256 that each should have in its <c>SHA256SUMS</c>.</summary>
public sealed class ModelFolder
{
    /// <summary>The environment variable that names another folder.</summary>
    public const string Variable = "VISUALASSERT_MODELS";

    private const string Name = "models";
    private const string SumsFile = "SHA256SUMS";
    private readonly Lazy<IReadOnlyDictionary<string, string>> sums;
    private readonly Lazy<string> sha256;

    public ModelFolder(string path)
    {
        Path = System.IO.Path.GetFullPath(path);
        sums = new(ReadSums);
        sha256 = new(() => Hex(SHA256.HashData(Encoding.UTF8.GetBytes(Lines(Sums)))));
    }

    public string Path { get; }

    /// <summary>Of the whole set: equal sets of models answer equally. Read from <c>SHA256SUMS</c>.</summary>
    public string Sha256 => sha256.Value;

    /// <summary>Relative path, with slashes → SHA-256 in hex, as <c>SHA256SUMS</c> says.</summary>
    public IReadOnlyDictionary<string, string> Sums => sums.Value;

    /// <summary>The folder that the environment names, else the one beside the program, else the nearest above it.</summary>
    public static ModelFolder Find() => Find(Environment.GetEnvironmentVariable(Variable), AppContext.BaseDirectory);

    internal static ModelFolder Find(string? named, string start)
    {
        if (!string.IsNullOrEmpty(named))
        {
            return Directory.Exists(named) ? new ModelFolder(named) : throw SessionErrors.NoSuchFolder(named);
        }
        var looked = new List<string>();
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            var models = System.IO.Path.Combine(folder.FullName, Name);
            if (System.IO.File.Exists(System.IO.Path.Combine(models, SumsFile)))
            {
                return new ModelFolder(models);
            }
            looked.Add(models);
        }
        throw SessionErrors.NoFolder(looked);
    }

    /// <summary>The full path of a file such as <c>owlet/encoder.onnx</c>, which must be there.</summary>
    public string File(string name)
    {
        var path = System.IO.Path.Combine(Path, name);
        return System.IO.File.Exists(path) ? path : throw SessionErrors.NoFile(path);
    }

    /// <summary>Throws where the file is not what <c>SHA256SUMS</c> says.</summary>
    public void Check(string name)
    {
        var actual = HashOf(File(name));
        if (Sums.TryGetValue(name, out var expected) && expected != actual)
        {
            throw SessionErrors.Damaged(File(name), expected, actual);
        }
    }

    /// <summary>Writes <c>SHA256SUMS</c> from the files that are there; readable by <c>sha256sum --check</c>.</summary>
    internal void WriteSums()
    {
        var files = Directory
            .EnumerateFiles(Path, "*", SearchOption.AllDirectories)
            .Select(file => System.IO.Path.GetRelativePath(Path, file).Replace('\\', '/'))
            .Where(name => name != SumsFile && !name.EndsWith(".md", StringComparison.Ordinal))
            .ToDictionary(name => name, name => HashOf(File(name)));
        System.IO.File.WriteAllText(System.IO.Path.Combine(Path, SumsFile), Lines(files));
    }

    private Dictionary<string, string> ReadSums() =>
        System
            .IO.File.ReadLines(File(SumsFile))
            .Select(line => line.Split("  ", 2))
            .ToDictionary(parts => parts[1], parts => parts[0]);

    private static string Lines(IReadOnlyDictionary<string, string> sums) =>
        string.Concat(sums.OrderBy(sum => sum.Key, StringComparer.Ordinal).Select(sum => $"{sum.Value}  {sum.Key}\n"));

    private static string HashOf(string file)
    {
        using var stream = System.IO.File.OpenRead(file);
        return Hex(SHA256.HashData(stream));
    }

    private static string Hex(byte[] hash) => Convert.ToHexStringLower(hash);
}
