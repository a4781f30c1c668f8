using VisualAssertions.Owlet.Seeing;

namespace VisualAssertions.Owlet.Tests.Seeing;

public sealed class RepeatsTests
{
    private static readonly Box Row = new(20, 200, 400, 60);

    [Test]
    public void Rows_above_and_below_one_with_a_ground_are_found_by_where_their_texts_begin()
    {
        Box[] lines = [Line(150), Line(210), Line(270), Line(330)];
        Assert.That(
            Repeats.Of([Row], lines, 1),
            Is.EquivalentTo(new[] { Row with { Y = 140 }, Row with { Y = 260 }, Row with { Y = 320 } })
        );
    }

    [TestCase(60, 275, Description = "begins elsewhere")]
    [TestCase(80, 255, Description = "lies across the edge")]
    public void A_text_that_stands_otherwise_is_no_row(float x, float y) =>
        Assert.That(Repeats.Of([Row], [Line(210), new Box(x, y, 120, 16)], 1), Is.Empty);

    private static Box Line(float y) => new(80, y, 120, 16);
}
