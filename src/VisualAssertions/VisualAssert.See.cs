using System.Runtime.CompilerServices;
using Microsoft.Playwright;

namespace VisualAssertions;

/// <summary>Looking without asserting, and asserting with patience.</summary>
public static partial class VisualAssert
{
    /// <summary>Looks once; then any number of statements and questions can be asked, and no verdict throws.</summary>
    public static Task<VisualScreen> See(
        IPage page,
        VisualAssertOptions? options = null,
        CancellationToken cancellation = default
    ) => See(ScreenSource.Of(page), options, cancellation);

    /// <inheritdoc cref="See(IPage, VisualAssertOptions?, CancellationToken)"/>
    public static Task<VisualScreen> See(
        ILocator locator,
        VisualAssertOptions? options = null,
        CancellationToken cancellation = default
    ) => See(ScreenSource.Of(locator), options, cancellation);

    /// <inheritdoc cref="See(IPage, VisualAssertOptions?, CancellationToken)"/>
    public static Task<VisualScreen> See(
        ScreenSource picture,
        VisualAssertOptions? options = null,
        CancellationToken cancellation = default
    ) => VisualAsserter.Shared.See(picture, options, cancellation);

    /// <summary>Looks again and again until the statement holds on two looks in a row; fails the test after <paramref name="timeout"/>.</summary>
    public static Task Eventually(
        IPage page,
        string statement,
        TimeSpan timeout,
        VisualAssertOptions? options = null,
        CancellationToken cancellation = default,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0
    ) => VisualAsserter.Shared.Eventually(ScreenSource.Of(page), statement, timeout, options, cancellation, file, line);

    /// <inheritdoc cref="Eventually(IPage, string, TimeSpan, VisualAssertOptions?, CancellationToken, string, int)"/>
    public static Task Eventually(
        ILocator locator,
        string statement,
        TimeSpan timeout,
        VisualAssertOptions? options = null,
        CancellationToken cancellation = default,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0
    ) =>
        VisualAsserter.Shared.Eventually(
            ScreenSource.Of(locator),
            statement,
            timeout,
            options,
            cancellation,
            file,
            line
        );
}
