using System.Runtime.CompilerServices;
using Microsoft.Playwright;
using VisualAssertions.Capture;
using VisualAssertions.Runner;

namespace NUnitSample;

/// <summary>The example sites, served from their folders, and a browser to open them in.</summary>
internal sealed class Sites : IAsyncDisposable
{
    private readonly StaticServer server;
    private readonly IBrowserContext context;

    private Sites(StaticServer server, IBrowserContext context) => (this.server, this.context) = (server, context);

    public static async Task<Sites> OpenAsync([CallerFilePath] string file = "")
    {
        IBrowser browser = await BrowserHost.Shared.GetAsync();
        IBrowserContext context = await browser.NewContextAsync(
            new() { ViewportSize = new() { Width = 1280, Height = 800 } }
        );
        return new Sites(StaticServer.Start(Path.Combine(Path.GetDirectoryName(file)!, "..")), context);
    }

    /// <param name="path">Such as <c>shop/cart.html</c>.</param>
    public async Task<IPage> GotoAsync(string path)
    {
        IPage page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(server.Url, path).AbsoluteUri);
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        await context.DisposeAsync();
        await server.DisposeAsync();
    }
}
