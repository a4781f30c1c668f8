namespace VisualAssertions.Specs;

/// <summary>A spec is wrong; nothing was run. Tells all its mistakes together.</summary>
public sealed class SpecException(IReadOnlyList<SpecMistake> mistakes)
    : VisualAssertException(Tell(mistakes), Trouble.Usage)
{
    public IReadOnlyList<SpecMistake> Mistakes { get; } = mistakes;

    private static string Tell(IReadOnlyList<SpecMistake> mistakes)
    {
        string count = mistakes.Count == 1 ? "1 mistake" : $"{mistakes.Count} mistakes";
        return $"{string.Join("\n\n", mistakes)}\n\n{count}; nothing was run.";
    }
}
