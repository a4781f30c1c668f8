namespace VisualAssertions.Specs;

/// <summary>What came of a file: the spec, or every mistake in it and in the files that it uses.</summary>
/// <param name="Spec">Null if there are mistakes.</param>
public sealed record SpecReading(SpecFile? Spec, IReadOnlyList<SpecMistake> Mistakes);

/// <summary>Reads specs. Starts nothing: no browser, no model, no server. Safe for parallel use.</summary>
public sealed class SpecReader
{
    private readonly Func<string, string?> environment;
    private readonly TimeProvider time;

    /// <param name="environment">A variable's value, null if it is not set; default: those of this process.</param>
    /// <param name="time">Decides which waivers still hold; default: the machine's clock.</param>
    public SpecReader(Func<string, string?>? environment = null, TimeProvider? time = null) =>
        (this.environment, this.time) = (
            environment ?? Environment.GetEnvironmentVariable,
            time ?? TimeProvider.System
        );

    /// <exception cref="SpecException">The spec is wrong; tells all its mistakes.</exception>
    /// <exception cref="VisualAssertException">There is no such file.</exception>
    public SpecFile Read(string path)
    {
        SpecReading reading = TryRead(path);
        return reading.Spec ?? throw new SpecException(reading.Mistakes);
    }

    /// <exception cref="VisualAssertException">There is no such file.</exception>
    public SpecReading TryRead(string path) =>
        File.Exists(path) ? TryRead(path, File.ReadAllText(path)) : throw FileMessages.NotFound(path);

    /// <summary>As <see cref="TryRead(string)"/>, for a text that is not saved yet.</summary>
    /// <param name="path">Where it would stand: names the places of mistakes, and paths in the spec count from its folder.</param>
    public SpecReading TryRead(string path, string text)
    {
        var log = new MistakeLog();
        var source = new SourceText(path, text);
        log.Quote(source);
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        var context = new ReadingContext(path, log, environment, today);
        SpecFile? spec = Read(source, context);
        IReadOnlyList<SpecMistake> mistakes = log.Mistakes;
        return new SpecReading(mistakes.Count == 0 ? spec : null, mistakes);
    }

    private static SpecFile? Read(SourceText source, ReadingContext context)
    {
        Node? root = YamlTree.Read(source, EnglishTraps.Repair(source, context.Log), context.Log);
        if (root is MappingNode && MappingReader.Open(root, SpecKeys.File, context) is { } file)
        {
            return FileSection.Read(file);
        }

        if (context.Log.Mistakes.Count == 0)
        {
            context.Log.Add(root?.Location ?? new SpecLocation(source.Path, 1, 1, 1), FileMessages.NoMapping);
        }

        return null;
    }
}
