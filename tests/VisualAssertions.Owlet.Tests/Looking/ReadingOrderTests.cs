using VisualAssertions.Owlet.Seeing;

namespace VisualAssertions.Owlet.Tests.Looking;

public sealed class ReadingOrderTests
{
    [Test]
    public void A_row_is_read_from_the_left_even_if_its_boxes_are_a_little_off() =>
        Assert.That(
            ReadingOrder.Of([new Box(200, 10, 50, 20), new Box(10, 13, 50, 20), new Box(10, 60, 50, 20)]),
            Is.EqualTo(new[] { 1, 0, 2 })
        );

    [Test]
    public void A_side_bar_is_read_whole_before_the_content_beside_it()
    {
        Box[] boxes =
        [
            new(0, 0, 100, 400),
            new(10, 10, 80, 20),
            new(10, 200, 80, 20),
            new(110, 0, 500, 400),
            new(120, 12, 80, 20),
        ];

        Assert.That(ReadingOrder.Of(boxes), Is.EqualTo(new[] { 0, 1, 2, 3, 4 }));
    }

    [Test]
    public void Equal_boxes_and_no_boxes_have_an_order_too()
    {
        Assert.That(ReadingOrder.Of([]), Is.Empty);
        Assert.That(ReadingOrder.Of([new Box(1, 1, 5, 5), new Box(1, 1, 5, 5)]), Is.EqualTo(new[] { 0, 1 }));
    }
}
