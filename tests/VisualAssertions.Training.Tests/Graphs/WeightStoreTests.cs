using TorchSharp;
using VisualAssertions.Training.Graphs;

namespace VisualAssertions.Training.Tests.Graphs;

public class WeightStoreTests
{
    private string _file = "";

    [SetUp]
    public void NameAFile() =>
        _file = Path.Combine(
            TestContext.CurrentContext.WorkDirectory,
            $"{TestContext.CurrentContext.Test.Name}.safetensors"
        );

    [TearDown]
    public void DeleteTheFile() => File.Delete(_file);

    [Test]
    public void The_same_seed_draws_the_same_weights_whatever_the_order()
    {
        using var one = new WeightStore(7);
        using var other = new WeightStore(7);
        Forward(one, "a", "b");
        Forward(other, "b", "a");
        Assert.That(other.Values()["a.weight"].Values, Is.EqualTo(one.Values()["a.weight"].Values));
        Assert.That(one.Values()["b.weight"].Values, Is.Not.EqualTo(one.Values()["a.weight"].Values));
    }

    [TestCase(false, 0)]
    [TestCase(true, 1e-3)]
    public void Saved_weights_load_as_they_were(bool half, double tolerance)
    {
        using var trained = new WeightStore(1);
        Forward(trained, "a", "b");
        trained.Save(_file, half);
        using var loaded = new WeightStore(2);
        loaded.Load(_file);
        foreach (var (name, weight) in trained.Values())
        {
            Assert.That(loaded.Values()[name].Values, Is.EqualTo(weight.Values).Within(tolerance), name);
        }
    }

    [Test]
    public void Frozen_weights_stay_while_the_others_learn()
    {
        using var weights = new WeightStore(1);
        weights.Freeze("a.");
        Forward(weights, "a", "b");
        var before = weights.Values();
        using var optimizer = torch.optim.SGD(weights.Trainable, 0.1);
        using (torch.NewDisposeScope())
        {
            Forward(weights, "a", "b").sum().backward();
            optimizer.step();
        }
        var after = weights.Values();
        Assert.That(after["a.weight"].Values, Is.EqualTo(before["a.weight"].Values));
        Assert.That(after["b.weight"].Values, Is.Not.EqualTo(before["b.weight"].Values));
    }

    [Test]
    public void A_file_of_another_network_says_which_weight_does_not_fit()
    {
        using var weights = new WeightStore();
        weights.Load(new Dictionary<string, WeightValues> { ["a.weight"] = new([2, 3], new float[6]) });
        var e = Assert.Throws<VisualAssertException>(() => Forward(weights, "a", "b"))!;
        Assert.That(e.Message, Does.StartWith("The weight a.weight is [2, 3], but the network wants [4, 4]."));
        Assert.That(e.Trouble, Is.EqualTo(Trouble.Usage));
    }

    [Test]
    public void A_file_cut_short_is_told_from_a_good_one()
    {
        File.WriteAllBytes(_file, [255, 0, 0, 0, 0, 0, 0, 0, 1]);
        using var weights = new WeightStore();
        Assert.That(
            () => weights.Load(_file),
            Throws.TypeOf<VisualAssertException>().With.Message.Contains("cut short")
        );
    }

    private static torch.Tensor Forward(WeightStore weights, string first, string second)
    {
        var g = new TorchGraph(weights);
        return g.Linear(g.Linear(torch.ones(1, 4), first, 4, 4), second, 4, 4);
    }
}
