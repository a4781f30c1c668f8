namespace VisualAssertions;

/// <summary>What a test says whose screen is not as it was described: the lines that differ, the files, and what to do.</summary>
internal static class DescriptionMessage
{
    private const int MostLines = 20;

    /// <param name="text">The files.</param>
    /// <param name="verified">Approved lines; null if there are none yet.</param>
    /// <param name="seen">Lines of the screen.</param>
    /// <param name="facts">Lines about the screen, for the end.</param>
    public static string Of(
        VerifiedText text,
        IReadOnlyList<string>? verified,
        IReadOnlyList<string> seen,
        IReadOnlyList<string> facts
    )
    {
        IReadOnlyList<string> differing = LineDifference.Of(verified ?? [], seen);
        string name = Path.GetFileName(text.Verified);
        string head = verified is null
            ? $"Nobody has approved yet what this screen shows: there is no {name}."
            : $"The screen is not as {name} describes it: {Counted(differing.Count)}.";
        string advice = verified is null
            ? "To do    read the received file; if the screen is right, rename it to the verified one"
            : "To do    mend the screen; or, if it is right, put the received file in the place of the verified one";
        return string.Join(
            '\n',
            [
                head,
                .. differing.Take(MostLines).Select(line => $"  {line}"),
                .. differing.Count > MostLines ? [$"  … {differing.Count - MostLines} more"] : Array.Empty<string>(),
                .. facts,
                $"Received {text.Received}",
                $"Verified {text.Verified}",
                advice,
            ]
        );
    }

    private static string Counted(int lines) => lines == 1 ? "1 line differs" : $"{lines} lines differ";
}
