namespace VisualAssertions.Core.Tests;

public class AnnotatorSpecs
{
    private static readonly Rgb Grey = new(128, 128, 128);
    private static readonly Rgb Blue = new(0, 0, 255);

    [Test]
    public void The_frame_lies_around_the_box_and_the_original_stays_as_it_was()
    {
        Screenshot original = Plain(100, 80);

        Screenshot drawn = Annotator.Draw(original, [new Annotation(new Box(30, 30, 40, 20), "", Blue)]);

        Assert.That((drawn[50, 28], drawn[50, 30], drawn[50, 40]), Is.EqualTo((Blue, Grey, Grey)));
        Assert.That(original[50, 28], Is.EqualTo(Grey));
    }

    [Test]
    public void A_tag_stands_above_the_frame_or_inside_where_the_picture_ends()
    {
        Screenshot above = Annotator.Draw(Plain(100, 80), [new Annotation(new Box(30, 40, 40, 20), "1 fails", Blue)]);
        Screenshot inside = Annotator.Draw(Plain(100, 80), [new Annotation(new Box(30, 2, 40, 70), "1 fails", Blue)]);

        Assert.That(above[29, 21], Is.EqualTo(Blue));
        Assert.That(inside[29, 10], Is.EqualTo(Blue));
    }

    [TestCase(-20, -20, 30, 30)]
    [TestCase(0, 0, 100, 80)]
    [TestCase(90, 70, 500, 500)]
    [TestCase(200, 200, 5, 5)]
    public void A_box_that_leaves_the_picture_is_drawn_as_far_as_it_goes(float x, float y, float width, float height) =>
        Assert.That(
            () => Annotator.Draw(Plain(100, 80), [new Annotation(new Box(x, y, width, height), "1", Blue)]),
            Throws.Nothing
        );

    private static Screenshot Plain(int width, int height)
    {
        byte[] rgba = new byte[width * height * 4];
        for (int at = 0; at < rgba.Length; at += 4)
        {
            (rgba[at], rgba[at + 1], rgba[at + 2], rgba[at + 3]) = (128, 128, 128, 255);
        }

        return new Screenshot(width, height, rgba);
    }
}
