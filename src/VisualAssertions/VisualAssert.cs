using System.Runtime.CompilerServices;
using Microsoft.Playwright;

namespace VisualAssertions;

/// <summary>Says in a test what a screen must show, in plain English. One model for the whole process; safe for parallel tests.</summary>
public static partial class VisualAssert
{
    /// <summary>Fails the test if the statement does not hold, or if that cannot be told.</summary>
    /// <param name="page">Captured as it is, once it has come to rest.</param>
    /// <param name="statement">What the screen must show, in English: one fact is judged best.</param>
    /// <param name="options">Default: the model's thresholds; unsure fails.</param>
    /// <param name="cancellation">Ends the wait for the page and the model.</param>
    /// <param name="file">Of the call; the compiler gives it.</param>
    /// <param name="line">Of the call; the compiler gives it.</param>
    public static Task That(
        IPage page,
        string statement,
        VisualAssertOptions? options = null,
        CancellationToken cancellation = default,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0
    ) => That(ScreenSource.Of(page), statement, options, cancellation, file, line);

    /// <summary>As for a page; only what lies in the element counts, seen within its surroundings.</summary>
    public static Task That(
        ILocator locator,
        string statement,
        VisualAssertOptions? options = null,
        CancellationToken cancellation = default,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0
    ) => That(ScreenSource.Of(locator), statement, options, cancellation, file, line);

    /// <summary>As for a page, for a picture (its path, bytes, stream or <see cref="Screenshot"/>) or a URL.</summary>
    public static Task That(
        ScreenSource picture,
        string statement,
        VisualAssertOptions? options = null,
        CancellationToken cancellation = default,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0
    ) => VisualAsserter.Shared.That(picture, statement, options, cancellation, file, line);

    /// <summary>Looks once, judges every statement, and tells all failures together.</summary>
    public static Task All(IPage page, params string[] statements) => All(ScreenSource.Of(page), statements);

    /// <inheritdoc cref="All(IPage, string[])"/>
    public static Task All(ILocator locator, params string[] statements) => All(ScreenSource.Of(locator), statements);

    /// <inheritdoc cref="All(IPage, string[])"/>
    public static Task All(ScreenSource picture, params string[] statements) =>
        // The place of the call cannot stand behind params.
        VisualAsserter.Shared.All(picture, statements, file: "", line: 0);

    /// <inheritdoc cref="All(IPage, string[])"/>
    public static Task All(
        IPage page,
        IReadOnlyList<string> statements,
        VisualAssertOptions? options = null,
        CancellationToken cancellation = default,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0
    ) => All(ScreenSource.Of(page), statements, options, cancellation, file, line);

    /// <inheritdoc cref="All(IPage, string[])"/>
    public static Task All(
        ILocator locator,
        IReadOnlyList<string> statements,
        VisualAssertOptions? options = null,
        CancellationToken cancellation = default,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0
    ) => All(ScreenSource.Of(locator), statements, options, cancellation, file, line);

    /// <inheritdoc cref="All(IPage, string[])"/>
    public static Task All(
        ScreenSource picture,
        IReadOnlyList<string> statements,
        VisualAssertOptions? options = null,
        CancellationToken cancellation = default,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0
    ) => VisualAsserter.Shared.All(picture, statements, options, cancellation, file, line);
}
