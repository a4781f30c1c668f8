using VisualAssertions.Specs;

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

    public static VisualAssertException NoModel(SpecCase specCase, string loaded, string folder) =>
        new(
            $"""
            The model that a spec asks for is not there.
            Test       {specCase.Test.Location.File}:{specCase.Test.Location.Line}
            Model      {specCase.Test.Judge.Model}
            Loaded     {loaded}
            Looked in  {folder}
            Write the name of the model that is loaded or the folder of another, or leave 'judge: model' out.
            """,
            Trouble.Usage
        );

    public static VisualAssertException TwoServers(SpecFile one, SpecFile other) =>
        new(
            $"""
            Two specs start different servers at the same address, so they cannot be run at the same time.
            URL        {one.WebServer!.Url}
            Spec       {one.Path}: {one.WebServer.Command}
            Spec       {other.Path}: {other.WebServer!.Command}
            Give them different ports, or run one test after the other with --workers 1.
            """,
            Trouble.Usage
        );

    public static VisualAssertException NothingMatched(CaseFilter filter, int cases)
    {
        string[] facts =
        [
            $"Tests      {cases}",
            .. filter.Grep is { } grep ? [$"--grep     {grep}"] : Array.Empty<string>(),
            .. filter.Shard is { } shard ? [$"--shard    {shard.Part}/{shard.Parts}"] : Array.Empty<string>(),
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
