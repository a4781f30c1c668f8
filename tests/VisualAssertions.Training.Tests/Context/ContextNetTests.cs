using Microsoft.ML.OnnxRuntime;
using VisualAssertions.Owlet.Seeing;
using VisualAssertions.Owlet.Understanding;
using VisualAssertions.Training.Context;
using VisualAssertions.Training.Export;
using VisualAssertions.Training.Graphs;
using VisualAssertions.Training.Networks;
using VisualAssertions.Training.Questions;
using static TorchSharp.torch;

namespace VisualAssertions.Training.Tests.Context;

public sealed class ContextNetTests
{
    private static readonly ContextConfig Config = new();

    [Test]
    public void Before_it_has_learnt_anything_it_says_what_it_was_told()
    {
        Element[] told =
        [
            Seen(ElementKind.Tab, 0.9f, 20),
            Seen(ElementKind.Link, 0.6f, 120),
            Seen(ElementKind.Card, 0.8f, 220),
        ];

        IReadOnlyList<Element> said = Untrained().Judge(told, 800, 600);

        Assert.Multiple(() =>
        {
            Assert.That(said.Select(element => element.Kind), Is.EqualTo(told.Select(element => element.Kind)));
            Assert.That(said.Select(element => element.KindProbabilities.Sum()), Is.All.EqualTo(1f).Within(1e-4f));
            Assert.That(said[1].P(ElementState.Selected), Is.EqualTo(0.25f).Within(2e-3f));
        });
    }

    [Test]
    public void What_is_rather_nothing_is_doubtful_unless_it_has_a_text()
    {
        Element doubtful = Seen(ElementKind.ListItem, 0.3f, 20);

        IReadOnlyList<Element> said = Untrained().Judge([doubtful, doubtful with { Text = "Inbox" }], 800, 600);

        Assert.That(said.Select(ScreenSeer.IsSure), Is.EqualTo(new[] { false, true }));
    }

    [Test]
    public void A_page_without_elements_stays_without() => Assert.That(Untrained().Judge([], 800, 600), Is.Empty);

    [Test]
    public void What_is_shipped_can_be_trained_on_and_exported_again_without_a_loss()
    {
        string shipped = Path.Combine(Repository.Root, "models", "owlet", "context.onnx");
        byte[] again = ContextExport.Write(OnnxWeights.Read(shipped), Config).ToBytes();
        Assert.That(again, Is.EqualTo(File.ReadAllBytes(shipped)));
    }

    private static ContextNetwork Untrained()
    {
        using var scope = NewDisposeScope();
        using var off = no_grad();
        using var weights = new WeightStore(seed: 3);
        const int N = 2;
        ContextNet.Forward(
            new TorchGraph(weights),
            Config,
            zeros(1, N, RegionFeatures.Length),
            zeros(1, N, Regions.Embedding),
            zeros(1, N, N, Geometry.Features),
            zeros(1, N)
        );
        OnnxModel model = ContextExport.Write(weights.Values(), Config);
        return new ContextNetwork(
            new InferenceSession(model.ToBytes()),
            new OwletFiles(Path.Combine(Repository.Root, "models", "owlet")).Encoder(threads: 1)
        );
    }

    /// <param name="kind">The likeliest.</param>
    /// <param name="p">Of it; nothing is as likely as the rest.</param>
    /// <param name="x">In pixels.</param>
    private static Element Seen(ElementKind kind, float p, float x)
    {
        float[] kinds = new float[Element.KindCount];
        kinds[(int)kind] = p;
        float[] states = new float[Element.StateCount];
        states[(int)ElementState.Selected] = 0.25f;
        return new Element
        {
            Box = new Box(x, 40, 80, 30),
            KindProbabilities = kinds,
            StateProbabilities = states,
        };
    }
}
