using System.Collections.Concurrent;

namespace VisualAssertions;

/// <summary>The marked picture of one test, <c>CheckoutTests.Pay.received.png</c>: named as Verify names what it received, so that one line of .gitignore keeps all out.</summary>
internal sealed class ReceivedPicture
{
    private const int LongestName = 150;

    /// <summary>How many this process has written to each path.</summary>
    private static readonly ConcurrentDictionary<string, int> Written = new();

    private readonly string folder;
    private readonly string name;

    private ReceivedPicture(string folder, string name) => (this.folder, this.name) = (folder, name);

    /// <param name="test">Full name of the test; null if it is not known.</param>
    /// <param name="site">Null if it is not known.</param>
    /// <param name="folder">Null: that of the source file, or else the current one.</param>
    public static ReceivedPicture For(string? test, CallSite? site, string? folder)
    {
        string name =
            test ?? (site is null ? "VisualAssert" : $"{Path.GetFileNameWithoutExtension(site.File)}.{site.Line}");
        // A build on another machine leaves paths that are not here.
        string? source = Path.GetDirectoryName(site?.File);
        string? beside = Directory.Exists(source) ? source : null;
        return new ReceivedPicture(Path.GetFullPath(folder ?? beside ?? "."), Clean(name));
    }

    public string Write(Screenshot picture)
    {
        string first = PathOf("");
        int number = Written.AddOrUpdate(first, 1, (_, count) => count + 1);
        string path = number == 1 ? first : PathOf($".{number}");
        AtomicFile.Write(path, picture.EncodePng());
        return path;
    }

    /// <summary>What holds now needs no picture any more.</summary>
    public void DeleteFromEarlierRun()
    {
        string path = PathOf("");
        if (!Written.ContainsKey(path) && File.Exists(path))
        {
            File.Delete(path);
        }
    }

    private string PathOf(string number) => Path.Combine(folder, $"{name}{number}.received.png");

    /// <summary>Without what a file's name cannot hold on one of the systems.</summary>
    private static string Clean(string name)
    {
        string clean = new([.. name.Select(c => char.IsControl(c) || "\"<>|:*?\\/".Contains(c) ? '-' : c)]);
        return clean.Length <= LongestName ? clean : clean[..LongestName];
    }
}
