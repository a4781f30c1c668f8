namespace VisualAssertions.Core.Tests;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class AtomicFileSpecs : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("visualassert-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Test]
    public void A_file_is_replaced_whole_and_nothing_is_left_beside_it()
    {
        string path = Path.Combine(folder, "new/scores.json");

        AtomicFile.Write(path, "first, and longer"u8);
        AtomicFile.Write(path, "second"u8);

        Assert.That(File.ReadAllText(path), Is.EqualTo("second"));
        Assert.That(Directory.GetFiles(Path.GetDirectoryName(path)!), Has.Length.EqualTo(1));
    }

    [Test]
    public void A_path_that_cannot_be_written_is_told_with_what_to_do()
    {
        File.WriteAllText(Path.Combine(folder, "file"), "");

        var problem = Assert.Throws<VisualAssertException>(() =>
            AtomicFile.Write(Path.Combine(folder, "file/scores.json"), "x"u8)
        )!;

        Assert.That(problem.Message, Does.Contain("scores.json' cannot be written").And.Contain("may write to"));
        Assert.That(problem.Trouble, Is.EqualTo(Trouble.Environment));
    }

    [Test]
    public void A_folder_in_the_files_place_is_left_alone()
    {
        string taken = Directory.CreateDirectory(Path.Combine(folder, "taken")).FullName;

        Assert.That(() => AtomicFile.Write(taken, "x"u8), Throws.InstanceOf<VisualAssertException>());
        Assert.That(Directory.GetFiles(folder), Is.Empty);
    }
}
