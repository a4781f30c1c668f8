using System.Net;
using System.Net.Sockets;

namespace VisualAssertions.Runner;

/// <summary>Serves the files of one folder on 127.0.0.1, on a free port, until it is disposed.</summary>
public sealed class StaticServer : IAsyncDisposable
{
    private const int MostAttempts = 10;

    private readonly HttpListener listener;
    private readonly string root;
    private readonly Task serving;

    private StaticServer(string root, HttpListener listener, Uri url)
    {
        (this.root, this.listener, Url) = (root, listener, url);
        serving = ServeAsync();
    }

    /// <summary>Of the folder itself; ends with a slash.</summary>
    public Uri Url { get; }

    /// <exception cref="VisualAssertException">There is no such folder, or no port is free.</exception>
    public static StaticServer Start(string folder)
    {
        string root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        if (!Directory.Exists(root))
        {
            throw SiteErrors.NoFolder(folder);
        }

        for (int attempt = 1; ; attempt++)
        {
            var url = new Uri($"http://127.0.0.1:{FreePort()}/");
            var listener = new HttpListener();
            listener.Prefixes.Add(url.AbsoluteUri);
            try
            {
                listener.Start();
                return new StaticServer(root, listener, url);
            }
            catch (HttpListenerException problem)
            {
                // Somebody took the port between finding and using it.
                listener.Close();
                if (attempt == MostAttempts)
                {
                    throw SiteErrors.NoPort(folder, problem);
                }
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        listener.Stop();
        await serving;
        listener.Close();
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    private async Task ServeAsync()
    {
        while (await NextAsync() is { } context)
        {
            // Not awaited: a browser asks for several files at once.
            _ = AnswerAsync(context);
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

    private async Task AnswerAsync(HttpListenerContext context)
    {
        try
        {
            using HttpListenerResponse response = context.Response;
            await AnswerAsync(context.Request, response);
        }
        catch (Exception problem) when (problem is HttpListenerException or IOException or ObjectDisposedException)
        {
            // The browser left while the file was on its way; nobody is there to be told.
        }
    }

    private async Task AnswerAsync(HttpListenerRequest request, HttpListenerResponse response)
    {
        string path = request.Url!.AbsolutePath;
        string? file = Find(path);
        if (Directory.Exists(file) && !path.EndsWith('/'))
        {
            // Without the slash, links of its page would count from the folder above.
            response.Redirect(new Uri(Url, $"{path}/{request.Url.Query}").AbsoluteUri);
            return;
        }

        file = Directory.Exists(file) ? Path.Combine(file, "index.html") : file;
        if (request.HttpMethod is not ("GET" or "HEAD") || !File.Exists(file))
        {
            response.StatusCode = (int)HttpStatusCode.NotFound;
            return;
        }

        byte[] bytes = await File.ReadAllBytesAsync(file);
        response.ContentType = ContentTypes.Of(file);
        response.ContentLength64 = bytes.Length;
        if (request.HttpMethod == "GET")
        {
            await response.OutputStream.WriteAsync(bytes);
        }
    }

    /// <summary>The file or folder that a URL's path names; null if it lies outside the folder that is served.</summary>
    private string? Find(string urlPath)
    {
        string relative = Uri.UnescapeDataString(urlPath).TrimStart('/');
        if (relative.Contains('\0'))
        {
            return null;
        }

        string full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(Path.Combine(root, relative)));
        bool inside = full == root || full.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal);
        return inside ? full : null;
    }
}
