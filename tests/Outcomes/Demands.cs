using VisualAssertions.Runner.Tests;

namespace VisualAssertions.Outcomes;

/// <summary>One call for each outcome that a test can have, the same for every framework.</summary>
internal static class Demands
{
    private static readonly VisualAsserter Asserter = new(new ColorJudge());
    private static readonly VisualAssertOptions Options = new() { Pictures = AppContext.BaseDirectory };
    private static readonly Screenshot White = new(100, 100, [.. Enumerable.Repeat((byte)255, 100 * 100 * 4)]);

    public static Task Hold() => Asserter.That(White, "The page is #ffffff", Options);

    public static Task Fail() => Asserter.That(White, "The page is #00ff00", Options);

    public static Task BeUnsure() => Asserter.That(White, "The page looks calm", Options);

    public static Task Warn() =>
        Asserter.That(White, "The page looks calm", Options with { Unsure = UnsureHandling.Warn });

    /// <summary>There is nothing to look at.</summary>
    public static Task Break() => Asserter.That("missing.png", "The page is #ffffff", Options);
}
