using System.Text;
using DiffEngine;

namespace VisualAssertions;

/// <summary>What a person has approved, <c>CheckoutTests.Pay.verified.txt</c>, and beside it what came instead, <c>….received.txt</c>: Verify's conventions.</summary>
internal sealed class VerifiedText
{
    private VerifiedText(string verified, string received) => (Verified, Received) = (verified, received);

    /// <summary>Full path.</summary>
    public string Verified { get; }

    /// <summary>Full path.</summary>
    public string Received { get; }

    /// <param name="files">Of the test.</param>
    /// <param name="name">Tells several descriptions of one test apart; null for the only one.</param>
    public static VerifiedText Of(TestFiles files, string? name)
    {
        string part = name is null ? "" : $".{TestFiles.Clean(name)}";
        return new VerifiedText(files.PathOf($"{part}.verified.txt"), files.PathOf($"{part}.received.txt"));
    }

    /// <summary>Null if nobody has approved anything yet. Line ends and a byte order mark are as the editor left them.</summary>
    public IReadOnlyList<string>? Read()
    {
        if (!File.Exists(Verified))
        {
            return null;
        }

        string text = File.ReadAllText(Verified).ReplaceLineEndings("\n").TrimEnd('\n');
        return text.Length == 0 ? [] : text.Split('\n');
    }

    /// <summary>What was received before is settled.</summary>
    public void Accept()
    {
        if (File.Exists(Received))
        {
            File.Delete(Received);
            DiffRunner.Kill(Received, Verified);
        }
    }

    /// <summary>Writes what came and opens it in the machine's diff tool, if there is one and this is no build server.</summary>
    public async Task ShowAsync(IReadOnlyList<string> lines)
    {
        AtomicFile.Write(Received, Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => $"{line}\n"))));
        await DiffRunner.LaunchAsync(Received, Verified);
    }
}
