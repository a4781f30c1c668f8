namespace VisualAssertions.Core.Tests;

public class BoxSpecs
{
    private static readonly Box Ten = new(0, 0, 10, 10);

    [Test]
    public void Two_equal_boxes_overlap_wholly() => Assert.That(Ten.IoU(Ten), Is.EqualTo(1));

    [Test]
    public void Boxes_that_only_touch_do_not_overlap() => Assert.That(Ten.IoU(new Box(10, 0, 10, 10)), Is.Zero);

    [Test]
    public void Half_a_box_over_another_shares_a_third_of_their_union() =>
        Assert.That(Ten.IoU(new Box(5, 0, 10, 10)), Is.EqualTo(1 / 3f).Within(1e-6));

    [Test]
    public void A_small_box_may_lie_wholly_inside_a_large_one_that_it_hardly_fills()
    {
        var small = new Box(4, 4, 2, 2);

        Assert.That((small.Inside(Ten), Ten.Inside(small)), Is.EqualTo((1f, 0.04f)));
    }

    [Test]
    public void A_box_is_cut_at_the_edges_of_the_picture() =>
        Assert.That(new Box(-5, 5, 10, 10).Clip(8, 8), Is.EqualTo(new Box(0, 5, 5, 3)));

    [Test]
    public void The_union_holds_both() =>
        Assert.That(Ten.Union(new Box(20, 5, 1, 1)), Is.EqualTo(new Box(0, 0, 21, 10)));

    [Test]
    public void A_box_grows_on_all_sides() => Assert.That(Ten.Grow(2), Is.EqualTo(new Box(-2, -2, 14, 14)));
}
