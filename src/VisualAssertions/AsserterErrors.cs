namespace VisualAssertions;

/// <summary>What can be wrong with a call, and what to do.</summary>
internal static class AsserterErrors
{
    public static VisualAssertException BadOptions(IReadOnlyList<string> mistakes) =>
        new(
            $"""
            {(mistakes.Count == 1 ? "An option" : $"{mistakes.Count} options")} of VisualAssert cannot be used.
            {string.Join('\n', mistakes)}
            """,
            Trouble.Usage
        );

    public static void RequireStatements(IReadOnlyList<string> statements)
    {
        if (statements.Count == 0)
        {
            throw new VisualAssertException(
                "There is no statement to judge. Say what the screen must show, such as: The Pay button is green",
                Trouble.Usage
            );
        }

        for (int i = 0; i < statements.Count; i++)
        {
            if (string.IsNullOrWhiteSpace(statements[i]))
            {
                throw new VisualAssertException(
                    $"Statement {i + 1} is empty. Say what the screen must show, such as: The Pay button is green",
                    Trouble.Usage
                );
            }
        }
    }

    public static void RequireTime(TimeSpan timeout)
    {
        if (timeout <= TimeSpan.Zero)
        {
            throw new VisualAssertException(
                $"The timeout {timeout} leaves no time to wait. Give more than 0, such as TimeSpan.FromSeconds(10).",
                Trouble.Usage
            );
        }
    }
}
