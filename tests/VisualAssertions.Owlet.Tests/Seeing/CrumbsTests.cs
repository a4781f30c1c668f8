using VisualAssertions.Owlet.Seeing;
using VisualAssertions.Owlet.Tests.Judging;
using static VisualAssertions.Owlet.Tests.Judging.SeenThings;

namespace VisualAssertions.Owlet.Tests.Seeing;

public sealed class CrumbsTests
{
    [TestCase("Home / Orders / 4711", "Home", "Orders", "4711")]
    [TestCase("Shop › Shoes › On sale", "Shop", "Shoes", "On sale")]
    [TestCase("Effects nhl/ Flows", "Effects nhl", "Flows")]
    [TestCase("Input/Output > Ports", "Input/Output", "Ports")]
    [TestCase("Orders", "Orders")]
    public void A_path_is_seen_step_by_step(string line, params string[] steps)
    {
        Element path = Seen(ElementKind.Breadcrumb, line).At(20, 20);

        Element[] apart = [.. Crumbs.Apart(path)];

        Assert.That(apart.Select(step => step.Text), Is.EqualTo(steps));
        Assert.That(apart.Select(step => step.Box.X), Is.Ordered);
    }

    [Test]
    public void A_slash_in_any_other_text_is_part_of_it() =>
        Assert.That(Crumbs.Apart(Seen(ElementKind.Label, "Yes / No").At(20, 20)).Count(), Is.EqualTo(1));
}
