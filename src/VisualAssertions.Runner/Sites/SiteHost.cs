using VisualAssertions.Specs;

namespace VisualAssertions.Runner;

/// <summary>Where the apps of specs are: serves their folders and starts their servers, each once, until it is disposed. Safe for parallel use.</summary>
public sealed class SiteHost : IAsyncDisposable
{
    private static readonly Lazy<SiteHost> OfThisProcess = new(StartShared);

    private readonly SemaphoreSlim starting = new(1);
    private readonly Dictionary<string, StaticServer> folders = [];
    private readonly Dictionary<Uri, Start> starts = [];

    /// <summary>The one of this process, for tests that a framework runs one by one; it ends with the process.</summary>
    public static SiteHost Shared => OfThisProcess.Value;

    /// <summary>Whether both get the same server.</summary>
    internal static bool Shares(SpecFile one, SpecFile other) =>
        one.WebServer!.Command == other.WebServer!.Command && FolderOf(one) == FolderOf(other);

    /// <param name="file">Whose app is wanted.</param>
    /// <param name="baseUrl">Where every app is; null: where the spec says.</param>
    /// <param name="cancellation">Ends the wait for a server.</param>
    /// <exception cref="VisualAssertException">Its folder cannot be served, or its server does not answer; then it is not started again.</exception>
    internal async Task<Site> ReachAsync(SpecFile file, Uri? baseUrl, CancellationToken cancellation)
    {
        if (baseUrl is not null || file is { Serve: null, WebServer: null })
        {
            return new Site(baseUrl ?? file.BaseUrl, null);
        }

        await starting.WaitAsync(cancellation);
        try
        {
            if (file.Serve is { } folder)
            {
                return new Site(Serve(folder).Url, null);
            }

            AppServer server = await ServerOfAsync(file, cancellation);
            return new Site(file.BaseUrl ?? new Uri(server.Settings.Url, "/"), server);
        }
        finally
        {
            starting.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (StaticServer folder in folders.Values)
        {
            await folder.DisposeAsync();
        }

        foreach (Start start in starts.Values)
        {
            await start.DisposeAsync();
        }

        folders.Clear();
        starts.Clear();
        starting.Dispose();
    }

    private StaticServer Serve(string folder)
    {
        if (!folders.TryGetValue(folder, out StaticServer? server))
        {
            folders[folder] = server = StaticServer.Start(folder);
        }

        return server;
    }

    /// <summary>One that did not start is not tried again for each test; at one address, the app of the last spec that asked stands.</summary>
    private async Task<AppServer> ServerOfAsync(SpecFile file, CancellationToken cancellation)
    {
        WebServer wanted = file.WebServer!;
        string folder = FolderOf(file);
        if (starts.Remove(wanted.Url, out Start? earlier) && !earlier.IsOf(wanted, folder))
        {
            await earlier.DisposeAsync();
            earlier = null;
        }

        Start start = earlier ?? await StartAsync(wanted, folder, cancellation);
        starts[wanted.Url] = start;
        return start.Server ?? throw start.Problem!;
    }

    private static string FolderOf(SpecFile file) => Path.GetDirectoryName(Path.GetFullPath(file.Path))!;

    private static SiteHost StartShared()
    {
        var shared = new SiteHost();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => shared.DisposeAsync().AsTask().GetAwaiter().GetResult();
        return shared;
    }

    private static async Task<Start> StartAsync(WebServer wanted, string folder, CancellationToken cancellation)
    {
        try
        {
            return new Start(wanted, folder, await AppServer.StartAsync(wanted, folder, cancellation), null);
        }
        catch (VisualAssertException problem)
        {
            return new Start(wanted, folder, null, problem);
        }
    }

    /// <param name="Problem">Why there is no server.</param>
    private sealed record Start(WebServer Settings, string Folder, AppServer? Server, VisualAssertException? Problem)
        : IAsyncDisposable
    {
        public bool IsOf(WebServer settings, string folder) => Settings.Command == settings.Command && Folder == folder;

        public ValueTask DisposeAsync() => Server?.DisposeAsync() ?? ValueTask.CompletedTask;
    }
}

/// <param name="BaseUrl">Null if the spec names no place; then all its URLs are absolute.</param>
/// <param name="Server">Started for it, or found; null if there is none.</param>
internal sealed record Site(Uri? BaseUrl, AppServer? Server)
{
    /// <param name="patience">How long to watch it.</param>
    /// <exception cref="VisualAssertException">Its server has ended.</exception>
    public Task CheckAliveAsync(TimeSpan patience) => Server?.CheckAliveAsync(patience) ?? Task.CompletedTask;
}
