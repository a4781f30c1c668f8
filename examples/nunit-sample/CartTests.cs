using Microsoft.Playwright;
using NUnit.Framework;
using VisualAssertions;

namespace NUnitSample;

/// <summary>VisualAssert in tests of one's own.</summary>
public sealed class CartTests
{
    private Sites sites = null!;

    [OneTimeSetUp]
    public async Task Open() => sites = await Sites.OpenAsync();

    [OneTimeTearDown]
    public async Task Close() => await sites.DisposeAsync();

    [Test]
    public async Task The_cart_says_what_it_costs_and_how_to_go_on()
    {
        IPage page = await sites.GotoAsync("shop/cart.html");

        await VisualAssert.All(
            page,
            "The text \"$145.50\" is visible",
            "The word Total is visible",
            "The text \"Your cart\" is shown",
            "A \"Go to checkout\" button is shown"
        );
    }

    [Test]
    public async Task What_the_model_cannot_tell_yet_warns()
    {
        IPage page = await sites.GotoAsync("shop/cart.html");

        await VisualAssert.That(
            page,
            "The Go to checkout button is green",
            new VisualAssertOptions { Unsure = UnsureHandling.Warn, Message = "Green leads on, everywhere in the shop" }
        );
    }

    [Test]
    public async Task Saving_the_settings_is_confirmed()
    {
        IPage page = await sites.GotoAsync("account/settings.html");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save changes" }).ClickAsync();

        await VisualAssert.Eventually(page, "The text \"Changes saved\" is visible", TimeSpan.FromSeconds(60));
    }

    [Test]
    public async Task A_screen_is_seen_once_and_asked_often()
    {
        IPage page = await sites.GotoAsync("account/sign-up.html");

        await using VisualScreen screen = await VisualAssert.See(page);
        Verdict welcome = await screen.Judge("The heading says \"Welcome back\"");
        Answer heading = await screen.Ask("What does the heading say?");

        Assert.That(welcome.Outcome, Is.EqualTo(Outcome.Fail));
        TestContext.Out.WriteLine(heading.CanTell ? heading.Text : "The model cannot tell what the heading says.");
    }
}
