namespace VisualAssertions.Core.Tests;

public class VerdictSpecs
{
    [TestCase(0.95f, Outcome.Pass)]
    [TestCase(0.9f, Outcome.Pass)]
    [TestCase(0.5f, Outcome.Unsure)]
    [TestCase(0.1f, Outcome.Fail)]
    public void Between_the_thresholds_it_is_unsure(float probability, Outcome expected) =>
        Assert.That(new Thresholds(PassAt: 0.9f, FailAt: 0.1f).Decide(probability), Is.EqualTo(expected));

    [Test]
    public void An_element_is_of_its_likeliest_kind_and_in_every_state_of_one_half_or_more()
    {
        float[] kinds = new float[Element.KindCount];
        (kinds[(int)ElementKind.Link], kinds[(int)ElementKind.Button]) = (0.3f, 0.7f);
        float[] states = new float[Element.StateCount];
        (states[(int)ElementState.Disabled], states[(int)ElementState.Focused]) = (0.5f, 0.4f);

        var element = new Element
        {
            Box = new Box(0, 0, 1, 1),
            KindProbabilities = kinds,
            StateProbabilities = states,
        };

        Assert.That(element.Kind, Is.EqualTo(ElementKind.Button));
        Assert.That(element.States, Is.EqualTo(new[] { ElementState.Disabled }));
    }

    [TestCase("#0a64ff", 10, 100, 255)]
    [TestCase("#FFFFFF", 255, 255, 255)]
    public void A_colour_is_read_as_rrggbb(string hex, byte r, byte g, byte b)
    {
        Assert.That(Rgb.Parse(hex), Is.EqualTo(new Rgb(r, g, b)));
        Assert.That(Rgb.Parse(hex).ToString(), Is.EqualTo(hex.ToLowerInvariant()));
    }

    [TestCase("red")]
    [TestCase("#12345")]
    [TestCase("#12345g")]
    public void Anything_else_is_no_colour(string text) =>
        Assert.That(() => Rgb.Parse(text), Throws.InstanceOf<FormatException>());
}
