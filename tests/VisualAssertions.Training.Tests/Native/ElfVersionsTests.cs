using VisualAssertions.Training.Native;

namespace VisualAssertions.Training.Tests.Native;

[Platform("Linux")]
public class ElfVersionsTests
{
    private static readonly string Library = Path.Combine(
        AppContext.BaseDirectory,
        "runtimes/linux-x64/native/libLibTorchSharp.so"
    );

    [Test]
    public void A_version_is_marked_once_and_in_one_place()
    {
        var before = File.ReadAllBytes(Library);
        var after = before.ToArray();
        Assert.That(ElfVersions.MarkWeak(after, "GLIBCXX_3.4.30"), Is.True);
        Assert.That(before.Zip(after).Count(pair => pair.First != pair.Second), Is.EqualTo(1));
        Assert.That(ElfVersions.MarkWeak(after, "GLIBCXX_3.4.30"), Is.False);
    }

    [Test]
    public void A_version_that_the_library_does_not_ask_for_changes_nothing() =>
        Assert.That(ElfVersions.MarkWeak(File.ReadAllBytes(Library), "GLIBCXX_9.9.99"), Is.False);
}
