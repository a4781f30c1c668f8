using VisualAssertions.Specs;

namespace VisualAssertions.Runner;

/// <summary>Finds and reads specs; all mistakes of all files are told together.</summary>
public static class SpecFiles
{
    private static readonly string[] Endings = [".visual.yaml", ".visual.yml"];

    /// <param name="path">A spec, or a folder with specs at any depth.</param>
    /// <exception cref="SpecException">Specs are wrong.</exception>
    /// <exception cref="VisualAssertException">There is no such path, or no spec in the folder.</exception>
    public static IReadOnlyList<SpecFile> Read(string path)
    {
        IReadOnlyList<SpecReading> readings = TryRead(path);
        SpecMistake[] mistakes = [.. readings.SelectMany(reading => reading.Mistakes)];
        return mistakes.Length > 0
            ? throw new SpecException(mistakes)
            : [.. readings.Select(reading => reading.Spec).OfType<SpecFile>()];
    }

    /// <summary>As <see cref="Read"/>, with the mistakes instead of an exception.</summary>
    /// <exception cref="VisualAssertException">There is no such path, or no spec in the folder.</exception>
    public static IReadOnlyList<SpecReading> TryRead(string path)
    {
        var reader = new SpecReader();
        return [.. Find(path).Select(reader.TryRead)];
    }

    /// <returns>The spec itself, or all of the folder, in the order of their names.</returns>
    /// <exception cref="VisualAssertException">There is no such path, or no spec in the folder.</exception>
    public static IReadOnlyList<string> Find(string path)
    {
        if (File.Exists(path))
        {
            return [path];
        }

        if (!Directory.Exists(path))
        {
            throw RunErrors.NoPath(path);
        }

        string[] found =
        [
            .. Directory
                .EnumerateFiles(path, "*", SearchOption.AllDirectories)
                .Where(file => Endings.Any(ending => file.EndsWith(ending, StringComparison.OrdinalIgnoreCase)))
                .Select(file => file.Replace('\\', '/'))
                .Order(StringComparer.Ordinal),
        ];
        return found.Length > 0 ? found : throw RunErrors.NoSpecs(path);
    }
}
