namespace VisualAssertions;

/// <summary>Where files of one test stand and how they are called: beside its source, named after it.</summary>
internal sealed class TestFiles
{
    private const int LongestName = 150;

    private readonly string folder;
    private readonly string name;

    private TestFiles(string folder, string name) => (this.folder, this.name) = (folder, name);

    /// <param name="test">Full name of the test; null if it is not known.</param>
    /// <param name="site">Null if it is not known.</param>
    /// <param name="folder">Null: that of the source file, or else the current one.</param>
    public static TestFiles Of(string? test, CallSite? site, string? folder)
    {
        string name =
            test ?? (site is null ? "VisualAssert" : $"{Path.GetFileNameWithoutExtension(site.File)}.{site.Line}");
        // A build on another machine leaves paths that are not here.
        string? source = Path.GetDirectoryName(site?.File);
        string? beside = Directory.Exists(source) ? source : null;
        return new TestFiles(Path.GetFullPath(folder ?? beside ?? "."), Clean(name));
    }

    public string PathOf(string ending) => Path.Combine(folder, $"{name}{ending}");

    /// <summary>Without what a file's name cannot hold on one of the systems.</summary>
    public static string Clean(string name)
    {
        string clean = new([.. name.Select(c => char.IsControl(c) || "\"<>|:*?\\/".Contains(c) ? '-' : c)]);
        return clean.Length <= LongestName ? clean : clean[..LongestName];
    }
}
