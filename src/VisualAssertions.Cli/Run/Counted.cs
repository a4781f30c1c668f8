namespace VisualAssertions.Cli.Run;

/// <summary>Numbers of things, in words.</summary>
internal static class Counted
{
    public static string Of(int count, string thing) => count == 1 ? $"1 {thing}" : $"{count} {thing}s";
}
