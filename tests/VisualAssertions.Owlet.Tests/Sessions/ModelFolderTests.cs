using VisualAssertions.Owlet.Sessions;

namespace VisualAssertions.Owlet.Tests.Sessions;

public class ModelFolderTests
{
    private string folder = "";

    [SetUp]
    public void MakeAFolder() => folder = Directory.CreateTempSubdirectory("models-").FullName;

    [TearDown]
    public void DeleteTheFolder() => Directory.Delete(folder, recursive: true);

    [Test]
    public void Every_shipped_model_file_is_what_its_hash_says()
    {
        var models = ModelFolder.Find();
        var files = Directory
            .EnumerateFiles(models.Path, "*.onnx", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(models.Path, file).Replace('\\', '/'));
        Assert.That(models.Sums.Keys, Is.SupersetOf(files), "run: VisualAssertions.Training hash-models");
        Assert.Multiple(() =>
        {
            foreach (var name in models.Sums.Keys)
            {
                models.Check(name);
            }
        });
        Assert.That(models.Sha256, Does.Match("^[0-9a-f]{64}$"));
    }

    [Test]
    public void Models_lie_beside_the_program_or_above_it()
    {
        MakeModels(Path.Combine(folder, "models"), "owlet/some.onnx");
        var deep = Directory.CreateDirectory(Path.Combine(folder, "bin", "debug")).FullName;
        Assert.That(ModelFolder.Find(null, deep).Path, Is.EqualTo(Path.Combine(folder, "models")));
    }

    [Test]
    public void The_variable_names_another_folder()
    {
        var other = MakeModels(Path.Combine(folder, "other"), "owlet/some.onnx");
        Assert.That(ModelFolder.Find(other.Path, folder).Path, Is.EqualTo(other.Path));
    }

    [Test]
    public void A_variable_that_names_no_folder_is_an_error() =>
        Assert.That(
            Refused(() => ModelFolder.Find(Path.Combine(folder, "gone"), folder)),
            Does.StartWith("VISUALASSERT_MODELS names a folder that is not there.")
        );

    [Test]
    public void A_missing_folder_says_where_it_was_looked_for() =>
        Assert.That(Refused(() => ModelFolder.Find(null, folder)), Does.Contain($"Looked   {folder}"));

    [Test]
    public void A_missing_file_says_which() =>
        Assert.That(Refused(() => new ModelFolder(folder).File("owlet/gone.onnx")), Does.Contain("gone.onnx"));

    [Test]
    public void A_damaged_model_is_told_from_one_that_does_not_load()
    {
        var models = MakeModels(folder, "owlet/some.onnx");
        var sessions = new OwletSessions(models, ComputeDevice.Cpu);
        Assert.That(Refused(() => sessions.Open("owlet/some.onnx")), Does.StartWith("ONNX Runtime can't load"));
        File.WriteAllText(models.File("owlet/some.onnx"), "cut sh");
        Assert.That(Refused(() => sessions.Open("owlet/some.onnx")), Does.StartWith("A model file is damaged."));
    }

    private static ModelFolder MakeModels(string path, string name)
    {
        var file = Path.Combine(path, name);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, "not a model");
        var models = new ModelFolder(path);
        models.WriteSums();
        return models;
    }

    private static string Refused(Action look)
    {
        var e = Assert.Throws<VisualAssertException>(() => look())!;
        Assert.That(e.Trouble, Is.EqualTo(Trouble.Environment));
        return e.Message;
    }
}
