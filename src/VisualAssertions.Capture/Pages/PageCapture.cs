using Microsoft.Playwright;

namespace VisualAssertions.Capture;

/// <summary>From a page, a locator or a URL to a screenshot that has come to rest.</summary>
public sealed class PageCapture
{
    /// <summary>Of what is masked. Playwright's own pink would be told as a colour of the page.</summary>
    private const string MaskColor = "#808080";

    private static readonly TimeSpan LongestClose = TimeSpan.FromSeconds(5);

    private readonly BrowserHost host;
    private readonly CaptureOptions options;
    private readonly StableFrames frames;

    /// <exception cref="VisualAssertException">An option is out of range.</exception>
    public PageCapture(CaptureOptions? options = null, BrowserHost? host = null)
    {
        this.options = options ?? new CaptureOptions();
        this.options.Check();
        this.host = host ?? BrowserHost.Shared;
        frames = new StableFrames(this.options.StableTimeout, this.options.FrameInterval);
    }

    /// <summary>Opens <paramref name="url"/> in a context of its own and captures it. A page with an error status is captured too.</summary>
    /// <exception cref="VisualAssertException">Nothing answers, or the page does not finish loading.</exception>
    public async Task<CapturedPage> CaptureAsync(Uri url, CancellationToken cancellation = default)
    {
        IBrowser browser = await host.GetAsync(cancellation);
        IBrowserContext context = await browser.NewContextAsync(Context()).WaitAsync(cancellation);
        try
        {
            return await OpenAndCaptureAsync(context, url, cancellation).WaitAsync(cancellation);
        }
        finally
        {
            await CloseAsync(context);
        }
    }

    private async Task<CapturedPage> OpenAndCaptureAsync(
        IBrowserContext context,
        Uri url,
        CancellationToken cancellation
    )
    {
        IPage page = await context.NewPageAsync();
        await OpenAsync(page, url);
        return await CaptureAsync(page, cancellation);
    }

    /// <summary>A context that is closed while it opens a page may never say that it is.</summary>
    private static async Task CloseAsync(IBrowserContext context)
    {
        try
        {
            await context.CloseAsync().WaitAsync(LongestClose);
        }
        catch (Exception problem) when (problem is TimeoutException or PlaywrightException)
        {
            // It is out of use; the browser ends it with itself.
        }
    }

    /// <summary>Captures the page as it is, without changing it.</summary>
    public async Task<CapturedPage> CaptureAsync(IPage page, CancellationToken cancellation = default)
    {
        PageScreenshotOptions shot = Shot();
        bool cutOff = options.FullPage && await LimitAsync(page, shot);
        (Screenshot screenshot, bool stable) = await frames.WaitAsync(() => ShootAsync(page, shot), cancellation);
        return new CapturedPage
        {
            Screenshot = screenshot,
            Stable = stable,
            CutOff = cutOff,
        };
    }

    /// <summary>Scrolls the element into view and captures the viewport around it: how a control looks depends on its surroundings.</summary>
    /// <exception cref="VisualAssertException">The element is not there or not visible.</exception>
    public async Task<CapturedPage> CaptureAsync(ILocator locator, CancellationToken cancellation = default)
    {
        try
        {
            await locator.ScrollIntoViewIfNeededAsync(new() { Timeout = (float)options.Timeout.TotalMilliseconds });
        }
        catch (Exception problem) when (problem is PlaywrightException or TimeoutException)
        {
            throw CaptureErrors.NoElement(locator, options.Timeout, problem);
        }

        PageScreenshotOptions shot = Shot();
        (Screenshot screenshot, bool stable) = await frames.WaitAsync(
            () => ShootAsync(locator.Page, shot),
            cancellation
        );
        LocatorBoundingBoxResult box =
            await locator.BoundingBoxAsync() ?? throw CaptureErrors.NoElement(locator, options.Timeout, null);
        float scale = screenshot.Width / (float)await locator.Page.EvaluateAsync<int>("() => innerWidth");
        var region = new Box(box.X * scale, box.Y * scale, box.Width * scale, box.Height * scale);
        return new CapturedPage
        {
            Screenshot = screenshot,
            Region = region.Clip(screenshot.Width, screenshot.Height),
            Stable = stable,
        };
    }

    /// <summary>Opens <paramref name="url"/> in a page of the caller's and waits until it has loaded.</summary>
    /// <exception cref="VisualAssertException">Nothing answers, or the page does not finish loading.</exception>
    public async Task OpenAsync(IPage page, Uri url)
    {
        try
        {
            var load = new PageGotoOptions
            {
                WaitUntil = WaitUntilState.Load,
                Timeout = (float)options.Timeout.TotalMilliseconds,
            };
            await page.GotoAsync(url.AbsoluteUri, load);
        }
        catch (TimeoutException problem)
        {
            throw CaptureErrors.TooSlow(url, options.Timeout, problem);
        }
        catch (PlaywrightException problem) when (CaptureErrors.IsNavigation(problem))
        {
            throw CaptureErrors.NotOpened(url, problem);
        }
    }

    private BrowserNewContextOptions Context() =>
        new()
        {
            ViewportSize = new() { Width = options.Width, Height = options.Height },
            DeviceScaleFactor = options.DeviceScale,
            ColorScheme = options.ColorScheme,
            ReducedMotion = ReducedMotion.Reduce,
        };

    private PageScreenshotOptions Shot() =>
        new()
        {
            Animations = ScreenshotAnimations.Disabled,
            Caret = ScreenshotCaret.Hide,
            Scale = ScreenshotScale.Device,
            FullPage = options.FullPage,
            Mask = options.Mask,
            MaskColor = MaskColor,
            Timeout = (float)options.Timeout.TotalMilliseconds,
        };

    /// <summary>Cuts a full page at the limit; true if it did.</summary>
    private async Task<bool> LimitAsync(IPage page, PageScreenshotOptions shot)
    {
        int[] size = await page.EvaluateAsync<int[]>(
            "() => [document.documentElement.scrollWidth, document.documentElement.scrollHeight]"
        );
        if (size[1] <= options.FullPageHeightLimit)
        {
            return false;
        }

        shot.Clip = new() { Width = size[0], Height = options.FullPageHeightLimit };
        return true;
    }

    private async Task<byte[]> ShootAsync(IPage page, PageScreenshotOptions shot)
    {
        try
        {
            return await page.ScreenshotAsync(shot);
        }
        catch (TimeoutException problem)
        {
            throw CaptureErrors.NoPicture(page.Url, options.Timeout, problem);
        }
    }
}
