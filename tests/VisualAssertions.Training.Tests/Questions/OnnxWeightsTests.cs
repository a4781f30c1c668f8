using VisualAssertions.Training.Export;
using VisualAssertions.Training.Networks;
using VisualAssertions.Training.Questions;

namespace VisualAssertions.Training.Tests.Questions;

public sealed class OnnxWeightsTests
{
    [Test]
    public void What_is_shipped_can_be_trained_on_and_exported_again_without_a_loss()
    {
        string scene = Path.Combine(Repository.Root, "models", "owlet", "scene.onnx");
        string ask = Path.Combine(Repository.Root, "models", "owlet", "ask.onnx");
        var export = new QuestionExport(new QuestionConfig(), OnnxWeights.Read(scene, ask), StorageRules.Half);
        Assert.Multiple(() =>
        {
            Assert.That(export.Scene().ToBytes(), Is.EqualTo(File.ReadAllBytes(scene)));
            Assert.That(export.Ask().ToBytes(), Is.EqualTo(File.ReadAllBytes(ask)));
        });
    }
}
