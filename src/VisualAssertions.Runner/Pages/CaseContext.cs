using Microsoft.Playwright;
using VisualAssertions.Capture;
using VisualAssertions.Specs;

namespace VisualAssertions.Runner;

/// <summary>A browser context as <c>use</c> asks for it; what it leaves open is the same on every machine.</summary>
internal static class CaseContext
{
    private const int DefaultWidth = 1280;
    private const int DefaultHeight = 800;

    /// <exception cref="VisualAssertException">There is no such browser or device.</exception>
    public static async Task<IBrowserContext> OpenAsync(
        BrowserHost host,
        UseSettings use,
        CancellationToken cancellation
    )
    {
        IBrowser browser = await host.GetAsync(Channel(use.Browser), cancellation);
        BrowserNewContextOptions options = use.Viewport?.Device is { } device
            ? await host.DeviceAsync(device, cancellation)
            : Sized(use.Viewport);
        IBrowserContext context = await browser.NewContextAsync(Complete(options, use));
        if (use.Clock is { } clock)
        {
            await context.Clock.SetFixedTimeAsync(clock.UtcDateTime);
        }

        return context;
    }

    public static BrowserChannel Channel(SpecBrowser? browser) =>
        browser switch
        {
            SpecBrowser.Chrome => BrowserChannel.Chrome,
            SpecBrowser.MsEdge => BrowserChannel.MsEdge,
            SpecBrowser.Chromium or null => BrowserChannel.Chromium,
        };

    private static BrowserNewContextOptions Sized(SpecViewport? viewport) =>
        new()
        {
            ViewportSize = new()
            {
                Width = viewport?.Width ?? DefaultWidth,
                Height = viewport?.Height ?? DefaultHeight,
            },
            DeviceScaleFactor = 1,
        };

    private static BrowserNewContextOptions Complete(BrowserNewContextOptions options, UseSettings use)
    {
        options.DeviceScaleFactor = use.DeviceScaleFactor ?? options.DeviceScaleFactor;
        options.ColorScheme = use.ColorScheme == SpecColorScheme.Dark ? ColorScheme.Dark : ColorScheme.Light;
        options.Locale = use.Locale ?? "en-US";
        options.TimezoneId = use.Timezone ?? "UTC";
        options.ReducedMotion = use.ReducedMotion ?? true ? ReducedMotion.Reduce : ReducedMotion.NoPreference;
        options.StorageStatePath = use.StorageStatePath;
        options.ExtraHTTPHeaders = use.Headers.Count > 0 ? use.Headers : null;
        return options;
    }
}
