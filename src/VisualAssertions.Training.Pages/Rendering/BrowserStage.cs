using System.Text.Json;
using Microsoft.Playwright;
using VisualAssertions.Capture;

namespace VisualAssertions.Training.Pages.Rendering;

/// <summary>One running browser with one page, on which plans are staged and photographed.</summary>
internal sealed class BrowserStage : IAsyncDisposable
{
    private readonly IPlaywright playwright;
    private readonly IBrowser browser;
    private readonly ICDPSession session;
    private readonly string kitsFolder;

    private BrowserStage(IPlaywright playwright, IBrowser browser, IPage page, ICDPSession session, string kitsFolder)
    {
        (this.playwright, this.browser, Page) = (playwright, browser, page);
        (this.session, this.kitsFolder) = (session, kitsFolder);
    }

    public IPage Page { get; }

    public static async Task<BrowserStage> OpenAsync(RenderOptions options, Draw draw)
    {
        FoundBrowser found = await BrowserFinder.OfThisMachine.FindOrInstallAsync(null, default);
        PlaywrightDriver.Locate();
        IPlaywright playwright = await Playwright.CreateAsync();
        string[] fonts =
        [
            "--font-render-hinting=" + draw.Pick("none", "slight", "medium", "full"),
            draw.Chance(0.25) ? "--enable-lcd-text" : "--disable-lcd-text",
        ];
        IBrowser browser = await playwright.Chromium.LaunchAsync(
            new BrowserTypeLaunchOptions
            {
                ExecutablePath = found.ExecutablePath,
                Args =
                [
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--allow-file-access-from-files",
                    "--host-resolver-rules=MAP * ~NOTFOUND",
                    "--hide-scrollbars",
                    .. fonts,
                ],
            }
        );
        IBrowserContext context = await browser.NewContextAsync(
            new BrowserNewContextOptions { ViewportSize = ViewportSize.NoViewport }
        );
        // Machines that also train are slow at times.
        context.SetDefaultTimeout(180_000);
        IPage page = await context.NewPageAsync();
        ICDPSession session = await context.NewCDPSessionAsync(page);
        await session.SendAsync(
            "Emulation.setFocusEmulationEnabled",
            new Dictionary<string, object> { ["enabled"] = true }
        );
        string blank = Path.Combine(Path.GetFullPath(options.KitsFolder), "blank.html");
        await File.WriteAllTextAsync(blank, "<!doctype html><title>blank</title>");
        await page.GotoAsync("file://" + blank);
        return new BrowserStage(playwright, browser, page, session, Path.GetFullPath(options.KitsFolder));
    }

    /// <summary>A new document: the plan's size and style sheets.</summary>
    public async Task OpenAsync(PagePlan plan, PageLook look, string body)
    {
        await session.SendAsync(
            "Emulation.setDeviceMetricsOverride",
            new Dictionary<string, object>
            {
                ["width"] = plan.Width,
                ["height"] = plan.Height,
                ["deviceScaleFactor"] = plan.Scale,
                ["mobile"] = false,
            }
        );
        await Page.EvaluateAsync(
            "html => { document.open(); document.write(html); document.close(); }",
            plan.Document(look, body, kitsFolder)
        );
        await Page.WaitForFunctionAsync("() => document.readyState === 'complete'");
        await ReadyAsync(plan);
    }

    /// <summary>Changes theme and content in place.</summary>
    public async Task ShowAsync(PagePlan plan, PageLook look, string body)
    {
        await Page.EvaluateAsync(
            """
            ({ attributes, sheet, dark, body }) => {
              const html = document.documentElement;
              for (const name of html.getAttributeNames()) html.removeAttribute(name);
              const holder = document.createElement("div");
              holder.innerHTML = `<i ${attributes}></i>`;
              for (const { name, value } of holder.firstChild.attributes) html.setAttribute(name, value);
              document.getElementById("tokens").textContent = sheet;
              const night = document.getElementById("night");
              if (night) night.disabled = !dark;
              document.body.innerHTML = body;
              scrollTo(0, 0);
            }
            """,
            new
            {
                attributes = look.Attributes,
                sheet = look.Sheet,
                dark = look.Dark,
                body,
            }
        );
        await ReadyAsync(plan);
    }

    private async Task ReadyAsync(PagePlan plan)
    {
        if (plan.Kinds is not null)
        {
            await Page.EvaluateAsync(plan.Kinds);
        }

        await SettleAsync();
    }

    public async Task SettleAsync() =>
        await Page.EvaluateAsync(
            """
            async () => {
              await Promise.all([...document.images].map((image) => image.decode().catch(() => 0)));
              await document.fonts.ready;
              document.querySelector("[data-va-focus]")?.focus({ preventScroll: true });
            }
            """
        );

    /// <summary>The viewport as a PNG.</summary>
    public async Task<byte[]> PhotographAsync()
    {
        JsonElement? answer = await session.SendAsync(
            "Page.captureScreenshot",
            new Dictionary<string, object> { ["format"] = "png", ["optimizeForSpeed"] = true }
        );
        return answer!.Value.GetProperty("data").GetBytesFromBase64();
    }

    public async ValueTask DisposeAsync()
    {
        await browser.DisposeAsync();
        playwright.Dispose();
    }
}
