using VisualAssertions.Specs;

namespace VisualAssertions.Cli.Run;

/// <summary>An expected answer in words.</summary>
internal static class ExpectedWords
{
    public static string Of(ExpectedAnswer expected) => expected.Words;
}
