using VisualAssertions.Specs;

namespace VisualAssertions.Runner;

/// <summary>Where the apps of the specs are; serves their folders, each once, until it is disposed.</summary>
internal sealed class Sites : IAsyncDisposable
{
    private readonly Dictionary<string, StaticServer> servers = [];
    private readonly Uri? baseUrl;

    /// <param name="baseUrl">Where every app is; null: where its spec says.</param>
    public Sites(Uri? baseUrl) => this.baseUrl = baseUrl;

    /// <summary>Null if the spec names no place; then all its URLs are absolute.</summary>
    /// <exception cref="VisualAssertException">Its folder cannot be served.</exception>
    public Uri? BaseOf(SpecFile file)
    {
        if (baseUrl is not null || file.Serve is not { } folder)
        {
            return baseUrl ?? file.BaseUrl;
        }

        if (!servers.TryGetValue(folder, out StaticServer? server))
        {
            servers[folder] = server = StaticServer.Start(folder);
        }

        return server.Url;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (StaticServer server in servers.Values)
        {
            await server.DisposeAsync();
        }
    }
}
