namespace VisualAssertions.Runner;

/// <summary>Why there is nothing to run, and what to do.</summary>
internal static class RunErrors
{
    public static VisualAssertException NoPath(string path) =>
        new(
            $"""
            There is no spec and no folder '{path}'.
            Give the path of a *.visual.yaml file, or of a folder with such files.
            """,
            Trouble.Usage
        );

    public static VisualAssertException NoSpecs(string folder) =>
        new(
            $"""
            There is no spec in the folder '{folder}'.
            Specs are files that end in .visual.yaml.
            """,
            Trouble.NothingMatched
        );

    public static VisualAssertException NothingMatched(CaseFilter filter, int cases)
    {
        string[] facts =
        [
            $"Tests      {cases}",
            .. filter.Grep is { } grep ? [$"--grep     {grep}"] : Array.Empty<string>(),
            .. filter.Tags.Count > 0 ? [$"--tag      {string.Join(", ", filter.Tags)}"] : Array.Empty<string>(),
        ];
        return new VisualAssertException(
            $"""
            No test matches.
            {string.Join('\n', facts)}
            Ask for less, or see all names and tags with --list.
            """,
            Trouble.NothingMatched
        );
    }
}
