namespace VisualAssertions.Runner;

/// <summary>Why a folder cannot be served, and what to do.</summary>
internal static class SiteErrors
{
    public static VisualAssertException NoFolder(string folder) =>
        new(
            $"""
            The folder to serve is not there.
            Folder     {folder}
            Build the site first, or correct 'serve' in the spec.
            """,
            Trouble.Environment
        );

    public static VisualAssertException NoPort(string folder, Exception cause) =>
        new(
            $"""
            No port of 127.0.0.1 is free for serving a folder.
            Folder     {folder}
            Because    {cause.Message}
            End other servers of this machine, or serve the site yourself and give --base-url.
            """,
            Trouble.Environment,
            cause
        );
}
