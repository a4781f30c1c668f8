using System.Net;
using System.Net.Sockets;
using System.Text;

namespace VisualAssertions.Capture.Tests;

/// <summary>A server of this machine that answers every request with one page.</summary>
internal sealed class LocalSite : IAsyncDisposable
{
    private readonly HttpListener listener = new();
    private readonly Task serving;
    private readonly string html;
    private readonly int status;

    public LocalSite(string html, int status = 200)
    {
        (this.html, this.status) = (html, status);
        Url = new Uri($"http://127.0.0.1:{FreePort()}/");
        listener.Prefixes.Add(Url.AbsoluteUri);
        listener.Start();
        serving = ServeAsync();
    }

    public Uri Url { get; }

    /// <summary>A port on which nothing listens.</summary>
    public static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    public async ValueTask DisposeAsync()
    {
        listener.Stop();
        await serving;
        listener.Close();
    }

    private async Task ServeAsync()
    {
        while (await NextAsync() is { } context)
        {
            // A request for /never is left open: the server that hangs.
            if (context.Request.Url!.AbsolutePath == "/never")
            {
                continue;
            }

            byte[] body = Encoding.UTF8.GetBytes(html);
            context.Response.StatusCode = status;
            context.Response.ContentType = "text/html; charset=utf-8";
            await context.Response.OutputStream.WriteAsync(body);
            context.Response.Close();
        }
    }

    private async Task<HttpListenerContext?> NextAsync()
    {
        try
        {
            return await listener.GetContextAsync();
        }
        catch (Exception problem) when (problem is HttpListenerException or ObjectDisposedException)
        {
            return null;
        }
    }
}
