using System.Runtime.CompilerServices;

namespace VisualAssertions;

/// <summary>Asserting that a screen shows what it showed when a person approved it.</summary>
public sealed partial class VisualAsserter
{
    /// <summary>Fails the test if the screen, in the model's words, is not as in <c>*.verified.txt</c> beside the test.</summary>
    public async Task MatchesDescription(
        ScreenSource source,
        string? name = null,
        VisualAssertOptions? options = null,
        CancellationToken cancellation = default,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0
    )
    {
        options ??= VisualAssertOptions.Default;
        await using VisualScreen screen = await See(source, options, cancellation);
        ITestFramework told = reporting.Framework;
        CallSite? site = CallSite.Of(file, line);
        var files = TestFiles.Of(told.CurrentTest, site, options.Pictures);
        var text = VerifiedText.Of(files, name);
        IReadOnlyList<string> seen = ScreenDescription.Of(screen.Screen);
        IReadOnlyList<string>? verified = text.Read();
        if (verified?.SequenceEqual(seen) == true)
        {
            text.Accept();
            return;
        }

        await text.ShowAsync(seen);
        told.Attach(text.Received, "What the screen shows, in words");
        told.Fail(DescriptionMessage.Of(text, verified, seen, screen.Facts(site, options)));
    }
}
