namespace VisualAssertions.Cli;

/// <summary>How the command ended, for scripts and CI. Part of the interface: numbers never change.</summary>
internal enum ExitCode
{
    Passed = 0,
    Failed = 1,
    Usage = 2,
    Environment = 3,
    NothingMatched = 4,
    Internal = 5,
    Interrupted = 130,
}

internal static class ExitCodes
{
    /// <summary>Gravest first: where several apply, the first of them counts.</summary>
    public static IReadOnlyList<(ExitCode Code, string Means)> Table { get; } =
    [
        (ExitCode.Interrupted, "interrupted"),
        (ExitCode.Internal, "internal error"),
        (ExitCode.Environment, "could not look: browser, server, model file or disk"),
        (ExitCode.Usage, "the command or an input file is wrong"),
        (ExitCode.Failed, "a statement failed, or it was too unsure to say"),
        (ExitCode.NothingMatched, "there was nothing to judge"),
        (ExitCode.Passed, "everything holds"),
    ];

    public static ExitCode Gravest(IEnumerable<ExitCode> codes) =>
        codes.DefaultIfEmpty(ExitCode.NothingMatched).MinBy(Rank);

    public static ExitCode Of(Outcome outcome) => outcome == Outcome.Pass ? ExitCode.Passed : ExitCode.Failed;

    public static ExitCode Of(Trouble trouble) =>
        trouble switch
        {
            Trouble.Usage => ExitCode.Usage,
            Trouble.Environment => ExitCode.Environment,
            Trouble.NothingMatched => ExitCode.NothingMatched,
        };

    private static int Rank(ExitCode code) => Table.TakeWhile(row => row.Code != code).Count();
}
