namespace VisualAssertions.Runner;

/// <summary>URLs as specs write them: absolute, or to be joined with the base URL.</summary>
internal static class PageUrls
{
    private static readonly string[] Absolute = ["http://", "https://", "file://", "data:", "about:"];

    public static bool IsAbsolute(string url) =>
        Absolute.Any(start => url.StartsWith(start, StringComparison.OrdinalIgnoreCase));

    /// <param name="baseUrl">Only for a URL that is not absolute.</param>
    /// <param name="url">From a spec that was found to be runnable.</param>
    public static Uri Join(Uri? baseUrl, string url) =>
        IsAbsolute(url) ? new Uri(url, UriKind.Absolute) : new Uri(baseUrl!, url);
}
