namespace VisualAssertions.Tests;

/// <summary>What of a screen is put into words.</summary>
public sealed class ScreenDescriptionSpecs
{
    [Test]
    public void Each_element_is_told_by_its_kind_words_icon_and_looks_in_reading_order() =>
        Assert.That(
            Describe(
                Of(ElementKind.NavItem, "Orders", state: ElementState.Selected),
                Of(ElementKind.Button, "Pay", icon: "cart", state: ElementState.Disabled),
                Of(ElementKind.Icon, "", icon: "bell")
            ),
            Is.EqualTo(
                new[] { "nav item \"Orders\", selected", "button \"Pay\", cart icon, disabled", "icon, bell icon" }
            )
        );

    [Test]
    public void What_is_doubtful_is_left_out() =>
        Assert.That(
            Describe(
                Of(ElementKind.Badge, "3", p: 0.6f),
                Of(ElementKind.Button, "Pay", icon: "cart", state: ElementState.Disabled, p: 0.95f, doubt: 0.6f)
            ),
            Is.EqualTo(new[] { "button \"Pay\"" })
        );

    [Test]
    public void Lines_that_differ_are_shown_where_they_stand() =>
        Assert.That(
            LineDifference.Of(["heading \"Cart\"", "card", "button \"Pay\""], ["heading \"Cart\"", "button \"Buy\""]),
            Is.EqualTo(new[] { "- card", "- button \"Pay\"", "+ button \"Buy\"" })
        );

    private static IReadOnlyList<string> Describe(params Element[] elements) =>
        ScreenDescription.Of(new Screen(300, 200, [], elements));

    private static Element Of(
        ElementKind kind,
        string text,
        string? icon = null,
        ElementState? state = null,
        float p = 0.95f,
        float doubt = 0.95f
    )
    {
        var kinds = new float[Element.KindCount];
        var states = new float[Element.StateCount];
        kinds[(int)kind] = p;
        if (state is { } shown)
        {
            states[(int)shown] = doubt;
        }

        return new Element
        {
            Box = new Box(0, 0, 10, 10),
            KindProbabilities = kinds,
            StateProbabilities = states,
            Text = text,
            Icons = icon is null ? [] : [new IconGuess(icon, doubt)],
        };
    }
}
