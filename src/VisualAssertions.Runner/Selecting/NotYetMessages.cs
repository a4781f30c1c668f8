namespace VisualAssertions.Runner;

/// <summary>What this runner does not do yet, and what to do instead.</summary>
internal static class NotYetMessages
{
    public static string NoBase(string url) =>
        $"'{url}' is no whole URL, and nothing says where the app is. Add 'serve' or 'baseUrl', or give --base-url.";
}
