namespace VisualAssertions.Specs;

/// <summary>Collects the mistakes of one reading, each once.</summary>
internal sealed class MistakeLog
{
    private readonly Dictionary<string, SourceText> sources = [];
    private readonly List<SpecMistake> mistakes = [];

    /// <summary>In the order of the files read, then of their lines.</summary>
    public IReadOnlyList<SpecMistake> Mistakes
    {
        get
        {
            List<string> order = [.. sources.Keys];
            return
            [
                .. mistakes
                    .OrderBy(mistake => order.IndexOf(mistake.Location.File))
                    .ThenBy(mistake => mistake.Location.Line)
                    .ThenBy(mistake => mistake.Location.Column),
            ];
        }
    }

    /// <summary>Lines of this file can be quoted from now on.</summary>
    public void Quote(SourceText source) => sources[source.Path] = source;

    public void Add(SpecLocation location, string message)
    {
        var mistake = new SpecMistake(location, sources[location.File].Line(location.Line), message);
        if (!mistakes.Contains(mistake))
        {
            mistakes.Add(mistake);
        }
    }
}
