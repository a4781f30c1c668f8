namespace VisualAssertions.Specs;

/// <summary>Reads where the application is: <c>webServer</c>, <c>serve</c>, <c>baseUrl</c>.</summary>
internal static class ServerSection
{
    public static WebServer? Read(MappingReader file)
    {
        foreach (string other in new[] { "webServer", "baseUrl" }.Where(key => file.Has("serve") && file.Has(key)))
        {
            file.Context.Add(file.Key(other)!, FileMessages.BesideServe(other));
        }

        if (file.Mapping("webServer", SpecKeys.WebServer) is not { } server)
        {
            return null;
        }

        server.Require("command");
        server.Require("url");
        string? command = server.Expanded("command");
        Uri? url = Url(server, "url");
        bool reuse = server.Flag("reuseExisting") ?? false;
        TimeSpan timeout = server.Duration("timeout") ?? TimeSpan.FromSeconds(60);
        return command is null || url is null
            ? null
            : new WebServer
            {
                Command = command,
                Url = url,
                Timeout = timeout,
                ReuseExisting = reuse,
            };
    }

    public static Uri? BaseUrl(MappingReader file) => Url(file, "baseUrl");

    private static Uri? Url(MappingReader owner, string key)
    {
        if (owner.Expanded(key) is not { } text)
        {
            return null;
        }

        if (Uri.TryCreate(text, UriKind.Absolute, out Uri? url) && url.Scheme is "http" or "https")
        {
            return url;
        }

        owner.Context.Add(owner.Value(key)!, FileMessages.NoAddress(key, text));
        return null;
    }
}
