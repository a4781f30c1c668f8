using System.Collections.Concurrent;

namespace VisualAssertions;

/// <summary>The marked picture of one test, <c>CheckoutTests.Pay.received.png</c>: named as Verify names what it received, so that one line of .gitignore keeps all out.</summary>
internal sealed class ReceivedPicture
{
    /// <summary>How many this process has written to each path.</summary>
    private static readonly ConcurrentDictionary<string, int> Written = new();

    private readonly TestFiles files;

    private ReceivedPicture(TestFiles files) => this.files = files;

    /// <param name="test">Full name of the test; null if it is not known.</param>
    /// <param name="site">Null if it is not known.</param>
    /// <param name="folder">Null: that of the source file, or else the current one.</param>
    public static ReceivedPicture For(string? test, CallSite? site, string? folder) =>
        new(TestFiles.Of(test, site, folder));

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

    private string PathOf(string number) => files.PathOf($"{number}.received.png");
}
