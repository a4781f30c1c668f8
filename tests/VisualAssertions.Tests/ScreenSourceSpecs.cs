using Microsoft.Playwright;
using VisualAssertions.Capture;
using VisualAssertions.Runner.Tests;

namespace VisualAssertions.Tests;

/// <summary>Everything that can be looked at; pages are real ones in a real browser.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class ScreenSourceSpecs : IDisposable
{
    private const string Html = """
        <!doctype html><html lang="en"><title>Shop</title><body style="margin: 0; background: #ffffff">
        <button id="pay" style="position: absolute; left: 100px; top: 60px; width: 96px; height: 32px">Pay</button>
        <p id="other" style="position: absolute; left: 100px; top: 300px">Other</p>
        """;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly Pictures pictures = new();
    private readonly ColorJudge judge = new();
    private readonly Told told = new();
    private readonly VisualAsserter asserter;
    private readonly VisualAssertOptions options;

    public ScreenSourceSpecs() =>
        (asserter, options) = (new VisualAsserter(judge, told), new VisualAssertOptions { Pictures = pictures.Folder });

    public void Dispose() => pictures.Dispose();

    [Test]
    public async Task A_picture_is_taken_from_a_path_from_bytes_and_from_a_stream()
    {
        byte[] png = Pictures.Of(Pictures.White).EncodePng();
        string path = Path.Combine(pictures.Folder, "white.png");
        await File.WriteAllBytesAsync(path, png);
        using var stream = new MemoryStream(png);

        foreach (ScreenSource source in new ScreenSource[] { path, png, stream })
        {
            await asserter.That(source, "The page is #ffffff", options);
        }

        Assert.That((judge.Looks, told.Failures.Count), Is.EqualTo((3, 0)));
    }

    [Test]
    public void A_picture_that_is_not_there_is_an_error_and_no_failed_assertion()
    {
        var problem = Assert.ThrowsAsync<VisualAssertException>(() => asserter.That("missing.png", "It is white"))!;

        Assert.That(problem.Message, Does.StartWith("There is no picture 'missing.png'."));
        Assert.That(told.Failures, Is.Empty);
    }

    [Test]
    public async Task A_page_is_looked_at_as_it_is()
    {
        await using IBrowserContext context = await OpenAsync();

        await asserter.That(ScreenSource.Of(context.Pages[0]), "The page is #00ff00", options);

        Assert.That(told.Failures.Single(), Does.Contain("Answer   #ffffff\nScreen   about:blank, 640×400"));
    }

    [Test]
    public async Task Of_an_element_only_what_lies_in_it_counts_and_its_place_is_told_on_the_whole_picture()
    {
        await using IBrowserContext context = await OpenAsync();
        IPage page = context.Pages[0];

        await using VisualScreen pay = await asserter.See(ScreenSource.Of(page.Locator("#pay")), options);
        await using VisualScreen other = await asserter.See(ScreenSource.Of(page.Locator("#other")), options);

        Assert.That((await pay.Judge("It is red")).Evidence.Single().Box, Is.EqualTo(new Box(100, 60, 96, 32)));
        Assert.That((await other.Judge("It is red")).Evidence, Is.Empty);
        Assert.That((pay.Screenshot.Width, pay.Screen.Width), Is.EqualTo((640, 96)));
    }

    [Test]
    public async Task Eventually_waits_until_the_statement_holds_twice_in_a_row()
    {
        await using IBrowserContext context = await OpenAsync();
        IPage page = context.Pages[0];
        await page.EvaluateAsync("() => setTimeout(() => document.body.style.background = '#00ff00', 700)");

        await asserter.Eventually(ScreenSource.Of(page), "The page is #00ff00", Patience, options);

        Assert.That(told.Failures, Is.Empty);
        Assert.That(judge.Looks, Is.LessThanOrEqualTo(3), "a picture that has not changed is not looked at again");
    }

    [Test]
    public async Task Eventually_fails_with_what_was_seen_last_and_how_long_it_waited()
    {
        await using IBrowserContext context = await OpenAsync();
        TimeSpan brief = TimeSpan.FromMilliseconds(600);

        await asserter.Eventually(ScreenSource.Of(context.Pages[0]), "The page is #00ff00", brief, options);

        Assert.That(told.Failures.Single(), Does.Contain("Answer   #ffffff\nWaited   0.6 s"));
    }

    [Test]
    public async Task A_cancelled_wait_ends_and_tells_no_failure()
    {
        await using IBrowserContext context = await OpenAsync();
        using var soon = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));

        Assert.CatchAsync<OperationCanceledException>(() =>
            asserter.Eventually(ScreenSource.Of(context.Pages[0]), "The page is #00ff00", Patience, options, soon.Token)
        );
        Assert.That(told.Failures, Is.Empty);
    }

    [OneTimeTearDown]
    public static async Task Close() => await BrowserHost.Shared.DisposeAsync();

    private static async Task<IBrowserContext> OpenAsync()
    {
        IBrowser browser = await BrowserHost.Shared.GetAsync();
        IBrowserContext context = await browser.NewContextAsync(
            new()
            {
                ViewportSize = new() { Width = 640, Height = 400 },
            }
        );
        IPage page = await context.NewPageAsync();
        await page.SetContentAsync(Html);
        return context;
    }
}
