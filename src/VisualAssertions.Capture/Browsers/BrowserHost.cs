using Microsoft.Playwright;

namespace VisualAssertions.Capture;

/// <summary>One headless browser, started at first use and again if it died. Safe for parallel use.</summary>
public sealed class BrowserHost : IAsyncDisposable
{
    /// <summary>Quiet and without a GPU: the same pixels on a desktop and in CI. Playwright adds --no-sandbox, which root needs.</summary>
    private static readonly string[] Arguments =
    [
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
    ];

    private readonly SemaphoreSlim starting = new(1);
    private readonly BrowserFinder finder;
    private readonly Action<string>? progress;
    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <param name="finder">Finds the browser to start.</param>
    /// <param name="progress">Told what is being installed, if anything is.</param>
    public BrowserHost(BrowserFinder finder, Action<string>? progress = null) =>
        (this.finder, this.progress) = (finder, progress);

    /// <summary>The one of this process; it ends with the process.</summary>
    public static BrowserHost Shared { get; } = new(BrowserFinder.OfThisMachine);

    /// <exception cref="VisualAssertException">There is no browser, or it does not start.</exception>
    public async Task<IBrowser> GetAsync(CancellationToken cancellation = default)
    {
        await starting.WaitAsync(cancellation);
        try
        {
            if (browser is not { IsConnected: true })
            {
                browser = await StartAsync(cancellation);
            }

            return browser;
        }
        finally
        {
            starting.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
        starting.Dispose();
    }

    private async Task<IBrowser> StartAsync(CancellationToken cancellation)
    {
        FoundBrowser found = await finder.FindOrInstallAsync(progress, cancellation);
        PlaywrightDriver.Locate();
        playwright ??= await Playwright.CreateAsync();
        try
        {
            return await playwright.Chromium.LaunchAsync(
                new()
                {
                    ExecutablePath = found.ExecutablePath,
                    Args = Arguments,
                    HandleSIGINT = false,
                }
            );
        }
        catch (Exception problem) when (problem is PlaywrightException or TimeoutException)
        {
            throw BrowserErrors.DoesNotStart(found, problem);
        }
    }
}
