using Microsoft.Playwright;
using VisualAssertions.Specs;

namespace VisualAssertions.Runner;

/// <summary>A browser context as <c>use</c> asks for it; what it leaves open is the same on every machine.</summary>
internal static class CaseContext
{
    private const int DefaultWidth = 1280;
    private const int DefaultHeight = 800;

    public static async Task<IBrowserContext> OpenAsync(IBrowser browser, UseSettings use)
    {
        IBrowserContext context = await browser.NewContextAsync(Options(use));
        if (use.Clock is { } clock)
        {
            await context.Clock.SetFixedTimeAsync(clock.UtcDateTime);
        }

        return context;
    }

    private static BrowserNewContextOptions Options(UseSettings use) =>
        new()
        {
            ViewportSize = new()
            {
                Width = use.Viewport?.Width ?? DefaultWidth,
                Height = use.Viewport?.Height ?? DefaultHeight,
            },
            DeviceScaleFactor = use.DeviceScaleFactor ?? 1,
            ColorScheme = use.ColorScheme == SpecColorScheme.Dark ? ColorScheme.Dark : ColorScheme.Light,
            Locale = use.Locale ?? "en-US",
            TimezoneId = use.Timezone ?? "UTC",
            ReducedMotion = use.ReducedMotion ?? true ? ReducedMotion.Reduce : ReducedMotion.NoPreference,
            StorageStatePath = use.StorageStatePath,
            ExtraHTTPHeaders = use.Headers.Count > 0 ? use.Headers : null,
        };
}
