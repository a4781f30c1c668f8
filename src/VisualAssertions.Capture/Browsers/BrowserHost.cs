using Microsoft.Playwright;

namespace VisualAssertions.Capture;

/// <summary>One headless browser of each channel, started at first use and again if it died. Safe for parallel use.</summary>
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
    private readonly Dictionary<BrowserChannel, IBrowser> browsers = [];
    private readonly BrowserFinder finder;
    private readonly Action<string>? progress;
    private readonly Uri? endpoint;
    private IPlaywright? playwright;

    /// <param name="finder">Finds the browser to start.</param>
    /// <param name="progress">Told what is being installed, if anything is.</param>
    public BrowserHost(BrowserFinder finder, Action<string>? progress = null) =>
        (this.finder, this.progress) = (finder, progress);

    /// <summary>Uses a browser that runs elsewhere, whatever channel is asked for, and leaves it running.</summary>
    /// <param name="endpoint"><c>ws://</c> of a Playwright server; <c>http://</c>, or <c>ws://</c> with <c>/devtools/</c> in its path, of Chromium's DevTools.</param>
    public BrowserHost(Uri endpoint)
        : this(BrowserFinder.OfThisMachine) => this.endpoint = endpoint;

    /// <summary>The one of this process; it ends with the process.</summary>
    public static BrowserHost Shared { get; } = new(BrowserFinder.OfThisMachine);

    /// <exception cref="VisualAssertException">There is no browser, or it does not start.</exception>
    public Task<IBrowser> GetAsync(CancellationToken cancellation = default) =>
        GetAsync(BrowserChannel.Chromium, cancellation);

    /// <exception cref="VisualAssertException">There is no such browser, or it does not start.</exception>
    public async Task<IBrowser> GetAsync(BrowserChannel channel, CancellationToken cancellation = default)
    {
        await starting.WaitAsync(cancellation);
        try
        {
            if (!browsers.TryGetValue(channel, out IBrowser? browser) || !browser.IsConnected)
            {
                browsers[channel] = browser = await StartAsync(channel, cancellation);
            }

            return browser;
        }
        finally
        {
            starting.Release();
        }
    }

    /// <summary>A context as Playwright emulates the device: its screen, scale, touch and user agent.</summary>
    /// <param name="name">Of Playwright's list: <c>iPhone 15</c>.</param>
    /// <param name="cancellation">Ends the wait for the driver.</param>
    /// <returns>The caller's own.</returns>
    /// <exception cref="VisualAssertException">There is no such device.</exception>
    public async Task<BrowserNewContextOptions> DeviceAsync(string name, CancellationToken cancellation = default)
    {
        await starting.WaitAsync(cancellation);
        try
        {
            IPlaywright driver = await DriverAsync();
            return driver.Devices.TryGetValue(name, out BrowserNewContextOptions? device)
                ? new BrowserNewContextOptions(device)
                : throw BrowserErrors.NoDevice(name);
        }
        finally
        {
            starting.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (IBrowser browser in browsers.Values)
        {
            await browser.DisposeAsync();
        }

        browsers.Clear();

        playwright?.Dispose();
        starting.Dispose();
    }

    private async Task<IPlaywright> DriverAsync()
    {
        PlaywrightDriver.Locate();
        return playwright ??= await Playwright.CreateAsync();
    }

    private async Task<IBrowser> StartAsync(BrowserChannel channel, CancellationToken cancellation)
    {
        if (endpoint is not null)
        {
            return await ConnectAsync(endpoint, await DriverAsync());
        }

        FoundBrowser found = await finder.FindOrInstallAsync(channel, progress, cancellation);
        IPlaywright driver = await DriverAsync();
        try
        {
            return await driver.Chromium.LaunchAsync(
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

    private static async Task<IBrowser> ConnectAsync(Uri endpoint, IPlaywright driver)
    {
        bool isDevTools =
            endpoint.Scheme is "http" or "https"
            || endpoint.AbsolutePath.Contains("/devtools/", StringComparison.Ordinal);
        try
        {
            return isDevTools
                ? await driver.Chromium.ConnectOverCDPAsync(endpoint.AbsoluteUri)
                : await driver.Chromium.ConnectAsync(endpoint.AbsoluteUri);
        }
        catch (Exception problem) when (problem is PlaywrightException or TimeoutException)
        {
            throw BrowserErrors.NotConnected(endpoint, problem);
        }
    }
}
