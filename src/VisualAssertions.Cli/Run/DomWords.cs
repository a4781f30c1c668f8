using VisualAssertions.Runner;

namespace VisualAssertions.Cli.Run;

/// <summary>What the DOM says beside the picture: <c>button "Pay" is enabled, and was to be disabled; the picture says the opposite</c>.</summary>
internal static class DomWords
{
    /// <summary>Null where there is nothing to tell: the DOM was not asked, or it says what it should and the picture does not contradict it.</summary>
    public static string? Of(AssertionResult result) =>
        result.Dom is not { } dom ? null
        : result.DomDisagrees ? $"{dom.Words}; the picture says the opposite"
        : dom.Holds ? null
        : dom.Words;
}
