namespace VisualAssertions.Specs;

/// <summary>A spec that has been read and found right.</summary>
/// <remarks>Compared by reference in its lists.</remarks>
public sealed record SpecFile
{
    /// <summary>As it was given to the reader.</summary>
    public required string Path { get; init; }

    /// <summary>Default: the file's name without <c>.visual.yaml</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The application's own server, to be started before the tests.</summary>
    public WebServer? WebServer { get; init; }

    /// <summary>Full path of a folder whose files are served as the site; never together with <see cref="WebServer"/>.</summary>
    public string? Serve { get; init; }

    /// <summary>What relative URLs count from; null: the address of the server, or what the command line gives.</summary>
    public Uri? BaseUrl { get; init; }

    /// <summary>What every test is run with; one entry with no name if the spec has no matrix.</summary>
    public required IReadOnlyList<MatrixEntry> Matrix { get; init; }

    public required IReadOnlyList<SpecTest> Tests { get; init; }

    /// <summary>All of them; those that still hold stand at their assertions too.</summary>
    public required IReadOnlyList<Waiver> Waivers { get; init; }

    /// <summary>Each test with each matrix entry for which it asserts anything.</summary>
    public IEnumerable<SpecCase> Cases() =>
        from test in Tests
        from entry in Matrix
        let assertions = test.Assertions.Where(assertion => assertion.When.Holds(entry)).ToList()
        where assertions.Count > 0
        select new SpecCase(this, test, entry, Merging.Merge(test.Use, entry), assertions);
}

/// <summary>A command that serves the application. The one place in a spec that starts a process.</summary>
public sealed record WebServer
{
    public required string Command { get; init; }

    /// <summary>Answers as soon as the server is ready.</summary>
    public required Uri Url { get; init; }

    /// <summary>Longest wait for the server; default 60 s.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Take a server that answers already; default false.</summary>
    public bool ReuseExisting { get; init; }
}

/// <summary>One test with one matrix entry: what a test runner shows as one case.</summary>
/// <param name="Use">The browser's settings, merged from the file, the test and the entry.</param>
/// <param name="Assertions">Those that <c>when</c> leaves for this entry.</param>
public sealed record SpecCase(
    SpecFile File,
    SpecTest Test,
    MatrixEntry Entry,
    UseSettings Use,
    IReadOnlyList<SpecAssertion> Assertions
)
{
    /// <summary>Stable and unique within the file: <c>Empty form [desktop, dark]</c>.</summary>
    public string Name => Entry.Name.Length == 0 ? Test.Name : $"{Test.Name} [{Entry.Name}]";

    /// <summary>Unique among all files, wherever a command is started: the file's full path and the name.</summary>
    public string Key => $"{System.IO.Path.GetFullPath(File.Path).Replace('\\', '/')}#{Name}";
}

/// <summary>A known failure that is tolerated for a while.</summary>
/// <param name="Id">Of the assertions that it is for.</param>
/// <param name="Until">The last day on which it holds, by UTC.</param>
public sealed record Waiver(string Id, DateOnly Until, string Reason, SpecLocation Location)
{
    public bool HoldsOn(DateOnly day) => day <= Until;
}
