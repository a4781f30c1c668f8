using DiffEngine;
using Microsoft.Playwright;
using VisualAssertions.Capture;

namespace VisualAssertions.Tests;

/// <summary>Semantic snapshots of real pages in a real browser, in the words of the embedded model.</summary>
public sealed class DescriptionSpecs : IDisposable
{
    private readonly Pictures pictures = new();
    private readonly Told told = new() { CurrentTest = "CheckoutTests.Login" };
    private IPage page = null!;

    private VisualAssertOptions Options => new() { Pictures = pictures.Folder };

    private string Verified => Path.Combine(pictures.Folder, "CheckoutTests.Login.verified.txt");

    private string Received => Path.Combine(pictures.Folder, "CheckoutTests.Login.received.txt");

    [OneTimeSetUp]
    public async Task Open()
    {
        // Else a developer's diff tool would open at each run of these tests.
        DiffRunner.Disabled = true;
        IBrowser browser = await BrowserHost.Shared.GetAsync(BrowserChannel.Chromium, default);
        page = await browser.NewPageAsync(
            new()
            {
                ViewportSize = new() { Width = 640, Height = 400 },
            }
        );
        await page.SetContentAsync(
            """
            <!doctype html>
            <body style="font: 16px sans-serif; margin: 32px; background: #fff">
            <h1>Sign in</h1>
            <p>Welcome back to the shop. Your basket is where you left it.</p>
            <label for="mail">Email address</label><br>
            <input id="mail" style="font: 16px sans-serif; padding: 10px; width: 320px; margin: 8px 0 16px"><br>
            <button style="font: 600 16px sans-serif; padding: 12px 24px; border: 0; border-radius: 6px; background: #1d4ed8; color: #fff">Continue</button>
            """
        );
    }

    public void Dispose() => pictures.Dispose();

    [OneTimeTearDown]
    public async Task Close()
    {
        await page.CloseAsync();
    }

    [Test]
    public async Task A_first_run_is_received_an_accepted_one_passes_and_a_changed_screen_shows_the_lines_that_differ()
    {
        var asserter = new VisualAsserter(await VisualAsserter.Shared.Judge, told);

        await asserter.MatchesDescription(ScreenSource.Of(page), options: Options);
        Assert.That(told.Failures.Single(), Does.StartWith("Nobody has approved yet what this screen shows"));
        Assert.That(
            told.Failures.Single(),
            Does.Contain("  + heading \"Sign in\"\n").And.Contain($"Received {Received}")
        );
        Assert.That(told.Files, Is.EqualTo(new[] { Received }));

        File.Move(Received, Verified);
        await asserter.MatchesDescription(ScreenSource.Of(page), options: Options);
        Assert.That((told.Failures.Count, File.Exists(Received)), Is.EqualTo((1, false)));

        await page.EvaluateAsync("document.querySelector('h1').textContent = 'Sign up'");
        await asserter.MatchesDescription(ScreenSource.Of(page), options: Options);
        Assert.That(
            told.Failures[1],
            Does.StartWith("The screen is not as CheckoutTests.Login.verified.txt describes it: 2 lines differ.")
                .And.Contain("\n  - heading \"Sign in\"\n  + heading \"Sign up\"\n")
                .And.Contain($"Verified {Verified}\nTo do    mend the screen")
        );
        Assert.That(await File.ReadAllTextAsync(Received), Does.Contain("heading \"Sign up\"\n"));
        TestContext.Out.WriteLine(told.Failures[1] + "\n" + await File.ReadAllTextAsync(Verified));
    }
}
