using VisualAssertions.Training.Language;
using VisualAssertions.Training.Pages;
using static VisualAssertions.Training.Tests.Language.Small;

namespace VisualAssertions.Training.Tests.Language;

/// <summary>One test for each rule of SEMANTICS.md that programs carry out; the number is the rule's.</summary>
public sealed class SemanticsTests
{
    private static readonly Property Disabled = new InState(ElementState.Disabled);

    [Test]
    public void R2_a_missing_subject_makes_it_false_and_its_absence_true()
    {
        Scene scene = Page(Thing(ElementKind.Button, "Save"));
        Property export = The("button", "Export");
        Assert.Multiple(() =>
        {
            Assert.That(scene.Truth(That(export, new Colored("blue"))), Is.False);
            Assert.That(scene.Truth(That(export, new Not(new Colored("blue")))), Is.False);
            Assert.That(scene.Truth(new Said(Quantifier.None, export)), Is.True);
        });
    }

    [Test]
    public void R3_the_X_with_several_X_is_said_only_if_the_same_is_true_of_each()
    {
        TruthElement off = Thing(ElementKind.Button, "Add") with { States = [ElementState.Disabled] };
        Assert.Multiple(() =>
        {
            Assert.That(
                Page(off, Thing(ElementKind.Button, "Add", y: 50)).Truth(That(The("button", "Add"), Disabled)),
                Is.Null
            );
            Assert.That(Page(off, off).Truth(That(The("button", "Add"), Disabled)), Is.True);
        });
    }

    [Test]
    public void R3_all_needs_at_least_one()
    {
        var all = new Said(Quantifier.All, new OfKind(Kind("button")), Disabled);
        TruthElement off = Thing(ElementKind.Button, "A") with { States = [ElementState.Disabled] };
        Assert.Multiple(() =>
        {
            Assert.That(Page(Thing(ElementKind.Text, "A")).Truth(all), Is.False);
            Assert.That(Page(off).Truth(all), Is.True);
            Assert.That(Page(off, Thing(ElementKind.Button, "B")).Truth(all), Is.False);
        });
    }

    [TestCase(Quantifier.Exactly, 2, true)]
    [TestCase(Quantifier.Exactly, 3, false)]
    [TestCase(Quantifier.AtLeast, 2, true)]
    [TestCase(Quantifier.AtLeast, 3, false)]
    [TestCase(Quantifier.AtMost, 2, true)]
    [TestCase(Quantifier.AtMost, 1, false)]
    public void R4_numbers_mean_what_they_say(object quantifier, int number, bool truth)
    {
        Scene scene = Page(Thing(ElementKind.Tab, "A"), Thing(ElementKind.Tab, "B"));
        Assert.That(
            scene.Truth(new Said((Quantifier)quantifier, new OfKind(Kind("tab")), Number: number)),
            Is.EqualTo(truth)
        );
    }

    [Test]
    public void R4_a_header_row_is_not_a_row()
    {
        Scene scene = Scene.Of(SamplePage.Orders);
        Assert.That(scene.Truth(new Said(Quantifier.Exactly, new OfKind(Kind("row")), Number: 4)), Is.True);
    }

    [Test]
    public void R5_text_in_quotes_is_as_written_without_regard_to_case_accents_and_spaces()
    {
        Scene scene = Page(Thing(ElementKind.Text, "Café  is\nopen today"));
        Assert.Multiple(() =>
        {
            Assert.That(scene.Truth(Exists(new VisualAssertions.Programs.Contains("cafe is open"))), Is.True);
            Assert.That(scene.Truth(Exists(new VisualAssertions.Programs.Contains("cafe was open"))), Is.False);
        });
    }

    [Test]
    public void R5_a_name_without_quotes_may_be_paraphrased_but_not_a_quoted_one()
    {
        Scene scene = Page(Thing(ElementKind.Button, "Log in"));
        Assert.Multiple(() =>
        {
            Assert.That(scene.Truth(Exists(The("button", "sign in", quoted: false))), Is.True);
            Assert.That(scene.Truth(Exists(The("button", "Sign in", quoted: true))), Is.Null);
        });
    }

    [TestCase("$1,200", "1200", "$", true)]
    [TestCase("$1,200.50", "1200.5", "$", true)]
    [TestCase("1.234,50 €", "1234.5", "€", true)]
    [TestCase("€1,200", "1200", "$", false)]
    [TestCase("64 %", "64", "%", true)]
    [TestCase("1,200", "1200", "", true)]
    public void R6_amounts_compare_by_value_and_named_currency(string shown, string value, string unit, bool same)
    {
        Scene scene = Page(Thing(ElementKind.Cell, shown));
        var amount = new Amount(double.Parse(value, System.Globalization.CultureInfo.InvariantCulture), unit);
        Assert.That(scene.Truth(Exists(new ShowsAmount(amount))), Is.EqualTo(same));
    }

    [Test]
    public void R6_dates_compare_by_day_and_are_not_read_where_day_and_month_could_be_swapped()
    {
        Assert.Multiple(() =>
        {
            Assert.That(ShownDate.Read("12 Mar 2026"), Is.EqualTo(new DateOnly(2026, 3, 12)));
            Assert.That(ShownDate.Read("March 12, 2026"), Is.EqualTo(new DateOnly(2026, 3, 12)));
            Assert.That(ShownDate.Read("25/12/2026"), Is.EqualTo(new DateOnly(2026, 12, 25)));
            Assert.That(ShownDate.Read("03/12/2026"), Is.Null);
        });
    }

    [Test]
    public void R7_a_placeholder_is_a_name_and_not_a_value()
    {
        Scene scene = Page(Thing(ElementKind.Field, "Your e-mail") with { States = [ElementState.Empty] });
        Assert.Multiple(() =>
        {
            Assert.That(scene.Truth(That(The("field", "Your e-mail"), new InState(ElementState.Empty))), Is.True);
            Assert.That(Page(Thing(ElementKind.Field, "ann@example.org")).Names[0], Is.Empty);
        });
    }

    [Test]
    public void R8_the_colour_of_a_button_is_its_fill_and_of_an_outlined_one_its_border()
    {
        TruthElement filled = Thing(ElementKind.Button, "A") with
        {
            Fill = Rgb.Parse("#2563eb"),
            Color = Rgb.Parse("#ffffff"),
        };
        TruthElement outlined = Thing(ElementKind.Button, "B", y: 50) with { Color = Rgb.Parse("#dc2626") };
        Scene scene = Page(filled, outlined);
        Assert.Multiple(() =>
        {
            Assert.That(scene.Truth(That(The("button", "A"), new Colored("blue"))), Is.True);
            Assert.That(scene.Truth(That(The("button", "A"), new Colored("white"))), Is.False);
            Assert.That(scene.Truth(That(The("button", "B"), new Colored("red"))), Is.True);
        });
    }

    [Test]
    public void R8_a_white_button_with_a_border_on_white_is_an_outlined_one()
    {
        TruthElement button = Thing(ElementKind.Button, "A") with
        {
            Fill = Rgb.Parse("#ffffff"),
            Color = Rgb.Parse("#dc2626"),
        };
        Scene scene = Page(button);
        Assert.Multiple(() =>
        {
            Assert.That(scene.Truth(That(The("button", "A"), new Colored("red"))), Is.True);
            Assert.That(scene.Truth(That(The("button", "A"), new Colored("white"))), Is.Null);
        });
    }

    [Test]
    public void R8_on_the_border_of_two_colours_nothing_is_said()
    {
        Scene scene = Page(
            Thing(ElementKind.Badge, "A") with
            {
                Fill = Rgb.Parse("#0d9488"),
                Color = Rgb.Parse("#ffffff"),
            }
        );
        Assert.Multiple(() =>
        {
            Assert.That(scene.Truth(That(The("badge", "A"), new Colored("teal"))), Is.True);
            Assert.That(scene.Truth(That(The("badge", "A"), new Colored("green"))), Is.Not.False);
            Assert.That(scene.Truth(That(The("badge", "A"), new Colored("red"))), Is.False);
        });
    }

    [TestCase(10, 10, true)]
    [TestCase(800, 10, false)]
    [TestCase(255, 10, null)]
    public void R9_places_go_by_thirds_and_are_left_open_near_their_borders(float x, float y, bool? truth)
    {
        Scene scene = Page(Thing(ElementKind.Button, "A", x, y));
        Assert.That(scene.Truth(That(The("button", "A"), new AtPlace(Third.First, Third.Any))), Is.EqualTo(truth));
    }

    [Test]
    public void R9_above_and_left_of_go_by_boxes_that_do_not_overlap()
    {
        Scene scene = Page(
            Thing(ElementKind.Button, "A", 0, 0),
            Thing(ElementKind.Button, "B", 0, 40),
            Thing(ElementKind.Button, "C", 0, 55)
        );
        var b = new Anchor(The("button", "B"));
        Assert.Multiple(() =>
        {
            Assert.That(scene.Truth(That(The("button", "A"), new Beyond(Direction.Above, b))), Is.True);
            Assert.That(scene.Truth(That(The("button", "A"), new Beyond(Direction.Below, b))), Is.False);
            Assert.That(scene.Truth(That(The("button", "C"), new Beyond(Direction.Below, b))), Is.Null);
        });
    }

    [TestCase(95, true)]
    [TestCase(600, false)]
    [TestCase(160, null)]
    public void R9_next_to_is_at_about_a_controls_size(float x, bool? truth)
    {
        Scene scene = Page(Thing(ElementKind.Button, "A"), Thing(ElementKind.Button, "B", x));
        Assert.That(
            scene.Truth(That(The("button", "B"), new NextTo(new Anchor(The("button", "A"))))),
            Is.EqualTo(truth)
        );
    }

    [TestCase(2, true)]
    [TestCase(20, false)]
    [TestCase(5, null)]
    public void R9_aligned_is_within_3_px(float x, bool? truth)
    {
        Scene scene = Page(Thing(ElementKind.Button, "A"), Thing(ElementKind.Button, "B", x, 50));
        var aligned = new AlignedWith(Edge.Left, new Anchor(The("button", "A")));
        Assert.That(scene.Truth(That(The("button", "B"), aligned)), Is.EqualTo(truth));
    }

    [Test]
    public void R9_centred_is_within_2_percent_of_the_width()
    {
        Scene scene = Page(Thing(ElementKind.Button, "A", 410), Thing(ElementKind.Button, "B", 100, 50));
        Assert.Multiple(() =>
        {
            Assert.That(scene.Truth(That(The("button", "A"), new Centred())), Is.True);
            Assert.That(scene.Truth(That(The("button", "B"), new Centred())), Is.False);
        });
    }

    [Test]
    public void R10_a_rows_value_stands_in_its_row_under_the_named_header()
    {
        Scene scene = Scene.Of(SamplePage.Orders);
        Property Key(string text) => new OfAnyKind([ElementKind.Cell]) & new HasText(text);
        Property Head(string text) => new OfAnyKind([ElementKind.ColumnHeader]) & new HasText(text);
        var status = new InCell(new Anchor(Key("#1043")), new Anchor(Head("Status")));
        Judgement pending = That(status, new HasText("Pending")).Judge(scene)!;
        Assert.Multiple(() =>
        {
            Assert.That(pending.Truth, Is.True);
            Assert.That(scene.Truth(That(status, new HasText("Paid"))), Is.False);
            Assert.That(pending.Grounding.Anchors.Select(id => scene[id].Text), Is.EqualTo(new[] { "#1043" }));
            Assert.That(pending.Grounding.SecondAnchors.Select(id => scene[id].Text), Is.EqualTo(new[] { "Status" }));
        });
    }

    [TestCase("Dear {{first_name}},", true)]
    [TestCase("Total: ${amount}", true)]
    [TestCase("Hello undefined", true)]
    [TestCase("NaN items", true)]
    [TestCase("[object Object]", true)]
    [TestCase("checkout.button.pay", null)]
    [TestCase("Nullify the contract", false)]
    public void R11_raw_template_or_program_text_is_a_leak(string text, bool? truth)
    {
        Scene scene = Page(Thing(ElementKind.Text, text));
        Assert.That(scene.Truth(Exists(new LeaksPlaceholder())), Is.EqualTo(truth));
    }

    [Test]
    public void R12_a_kind_that_some_would_call_so_decides_nothing()
    {
        Scene scene = Page(Thing(ElementKind.NavItem, "Home"));
        Assert.Multiple(() =>
        {
            Assert.That(scene.Truth(Exists(The("link", "Home"))), Is.Null);
            Assert.That(scene.Truth(Exists(The("nav", "Home"))), Is.True);
            Assert.That(scene.Truth(Exists(The("checkbox", "Home"))), Is.False);
        });
    }

    [Test]
    public void An_anchor_that_several_things_could_be_is_never_used()
    {
        Scene scene = Page(
            Thing(ElementKind.Button, "A"),
            Thing(ElementKind.Link, "B", y: 50),
            Thing(ElementKind.Link, "B", y: 90)
        );
        Assert.That(
            scene.Truth(That(The("button", "A"), new Beyond(Direction.Above, new Anchor(The("link", "B"))))),
            Is.Null
        );
    }
}
