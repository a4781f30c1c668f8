using VisualAssertions.Owlet.Seeing;

namespace VisualAssertions.Owlet.Tests.Seeing;

public sealed class StateTraitsTests
{
    [TestCase(ElementKind.Field, ElementState.Empty, true)]
    [TestCase(ElementKind.Text, ElementState.Empty, false)]
    [TestCase(ElementKind.Tab, ElementState.Selected, true)]
    [TestCase(ElementKind.Badge, ElementState.Selected, false)]
    [TestCase(ElementKind.Switch, ElementState.Checked, true)]
    [TestCase(ElementKind.Button, ElementState.Checked, false)]
    [TestCase(ElementKind.Heading, ElementState.Disabled, false)]
    [TestCase(ElementKind.Text, ElementState.Clipped, true)]
    public void An_element_is_in_no_state_that_its_kind_cannot_be_in(
        ElementKind kind,
        ElementState state,
        bool possible
    )
    {
        float[] kinds = new float[Element.KindCount];
        kinds[(int)kind] = 1;
        float[] states = [.. Enumerable.Repeat(0.9f, Element.StateCount)];
        var seen = new Element
        {
            Box = new Box(0, 0, 100, 20),
            KindProbabilities = kinds,
            StateProbabilities = states,
        };
        Assert.That(StateTraits.Possible(seen).P(state), Is.EqualTo(possible ? 0.9f : 0f));
    }
}
