using System.Runtime.CompilerServices;
using Microsoft.Playwright;

namespace VisualAssertions;

/// <summary>Semantic snapshots.</summary>
public static partial class VisualAssert
{
    /// <summary>Fails the test if the screen, in the model's words, is not as in <c>*.verified.txt</c> beside the test.</summary>
    /// <param name="page">Captured as it is, once it has come to rest.</param>
    /// <param name="name">Tells several descriptions of one test apart; null for the only one.</param>
    /// <param name="options">Only how the page is captured and where files stand.</param>
    /// <param name="cancellation">Ends the wait for the page and the model.</param>
    /// <param name="file">Of the call; the compiler gives it.</param>
    /// <param name="line">Of the call; the compiler gives it.</param>
    public static Task MatchesDescription(
        IPage page,
        string? name = null,
        VisualAssertOptions? options = null,
        CancellationToken cancellation = default,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0
    ) => MatchesDescription(ScreenSource.Of(page), name, options, cancellation, file, line);

    /// <inheritdoc cref="MatchesDescription(IPage, string?, VisualAssertOptions?, CancellationToken, string, int)"/>
    public static Task MatchesDescription(
        ILocator locator,
        string? name = null,
        VisualAssertOptions? options = null,
        CancellationToken cancellation = default,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0
    ) => MatchesDescription(ScreenSource.Of(locator), name, options, cancellation, file, line);

    /// <inheritdoc cref="MatchesDescription(IPage, string?, VisualAssertOptions?, CancellationToken, string, int)"/>
    public static Task MatchesDescription(
        ScreenSource picture,
        string? name = null,
        VisualAssertOptions? options = null,
        CancellationToken cancellation = default,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0
    ) => VisualAsserter.Shared.MatchesDescription(picture, name, options, cancellation, file, line);
}
