using Microsoft.ML.OnnxRuntime;
using VisualAssertions.Owlet.Seeing;
using VisualAssertions.Training.Export;
using VisualAssertions.Training.Graphs;
using VisualAssertions.Training.Looking;
using VisualAssertions.Training.Networks;
using static TorchSharp.torch;

namespace VisualAssertions.Training.Tests.Looking;

public sealed class LookNetTests
{
    /// <summary>The file keeps kernels in float16.</summary>
    private const double Tolerance = 2e-3;

    private static readonly LookConfig Config = new(Icons: 9);

    [TestCase(1)]
    [TestCase(7)]
    [TestCase(32)]
    public void What_was_trained_what_is_exported_and_what_the_runtime_says_agree(int count)
    {
        using var scope = NewDisposeScope();
        using var off = no_grad();
        using var weights = new WeightStore(seed: 5);
        (float[] crops, float[] scalars) = Inputs(count);
        LookLogits<Tensor> logits = LookNet.Forward(
            new TorchGraph(weights),
            tensor(crops, [count, LookCrop.Channels, LookCrop.Rows, LookCrop.Columns]),
            tensor(scalars, [count, LookScalars.Length]),
            Config
        );
        float[] kinds = [.. logits.Kind.softmax(1).data<float>()];
        float[] states = [.. logits.States.sigmoid().data<float>()];
        float[] icons = [.. logits.Icon.softmax(1).data<float>()];

        LookGuess[] said = Exported(weights, crops, scalars, count);

        for (int i = 0; i < count; i++)
        {
            float nothing = kinds[(i + 1) * Config.Kinds - 1];
            float first = kinds[i * Config.Kinds];
            Assert.That(said[i].Nothing, Is.EqualTo(nothing).Within(Tolerance));
            Assert.That(said[i].Kinds[0] * (1 - said[i].Nothing), Is.EqualTo(first).Within(Tolerance));
            Assert.That(
                said[i].States,
                Is.EqualTo(states[(i * Config.States)..((i + 1) * Config.States)]).Within(Tolerance)
            );
            Assert.That(said[i].Icons[9], Is.EqualTo(icons[i * 10 + 9]).Within(Tolerance));
        }
    }

    [Test]
    public void What_is_shipped_can_be_trained_on_and_exported_again_without_a_loss()
    {
        string shipped = Path.Combine(Repository.Root, "models", "owlet", "look.onnx");
        string again = Path.Combine(TestContext.CurrentContext.WorkDirectory, "look-again.onnx");
        LookExport.Write(again, OnnxWeights.Read(shipped), new LookConfig(IconList.Names().Count));
        Assert.That(File.ReadAllBytes(again), Is.EqualTo(File.ReadAllBytes(shipped)));
    }

    [Test]
    public void The_network_is_small_enough_to_ship()
    {
        using var scope = NewDisposeScope();
        using var off = no_grad();
        using var weights = new WeightStore();
        (float[] crops, float[] scalars) = Inputs(1);
        LookNet.Forward(
            new TorchGraph(weights),
            tensor(crops, [1, LookCrop.Channels, LookCrop.Rows, LookCrop.Columns]),
            tensor(scalars, [1, LookScalars.Length]),
            new LookConfig(Icons: 140)
        );

        Assert.That(weights.Count, Is.LessThan(700_000));
    }

    private static LookGuess[] Exported(WeightStore weights, float[] crops, float[] scalars, int count)
    {
        string file = Path.Combine(TestContext.CurrentContext.WorkDirectory, "look-parity.onnx");
        LookExport.Write(file, weights.Values(), Config);
        using var session = new InferenceSession(file);
        var said = new LookGuess[count];
        new LookNetwork(session).Run(crops, scalars, count, said);
        return said;
    }

    private static (float[] Crops, float[] Scalars) Inputs(int count)
    {
        var random = new Random(count);
        float[] crops = new float[count * LookCrop.Length];
        float[] scalars = new float[count * LookScalars.Length];
        for (int i = 0; i < crops.Length; i++)
        {
            crops[i] = random.Next(256);
        }

        for (int i = 0; i < scalars.Length; i++)
        {
            scalars[i] = random.NextSingle();
        }

        return (crops, scalars);
    }
}
