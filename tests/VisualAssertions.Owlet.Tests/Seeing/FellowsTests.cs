using VisualAssertions.Owlet.Seeing;

namespace VisualAssertions.Owlet.Tests.Seeing;

public sealed class FellowsTests
{
    [Test]
    public void The_doubtful_fourth_of_a_row_of_cards_is_a_card()
    {
        IReadOnlyList<Element> settled = Fellows.Settle([Card(0), Card(300), Card(600), Doubtful(900, 200)]);
        Assert.Multiple(() =>
        {
            Assert.That(ScreenSeer.IsSure(settled[3]), Is.True);
            Assert.That(settled[3].Kind, Is.EqualTo(ElementKind.Card));
        });
    }

    [Test]
    public void What_is_of_another_size_or_lies_across_a_card_stays_doubtful()
    {
        IReadOnlyList<Element> settled = Fellows.Settle([
            Card(0),
            Card(300),
            Card(600),
            Doubtful(900, 120),
            Doubtful(700, 200),
        ]);
        Assert.That(settled.Skip(3).Select(ScreenSeer.IsSure), Is.All.False);
    }

    private static Element Card(float x) => Record(x, 200, ElementKind.Card, 0.95f);

    private static Element Doubtful(float x, float height) => Record(x, height, ElementKind.Panel, 0.3f);

    private static Element Record(float x, float height, ElementKind kind, float certainty)
    {
        float[] kinds = new float[Element.KindCount];
        kinds[(int)kind] = 1;
        return new Element
        {
            Box = new Box(x, 100, 280, height),
            KindProbabilities = kinds,
            StateProbabilities = new float[Element.StateCount],
            Certainty = certainty,
        };
    }
}
