using VisualAssertions.Programs;
using static VisualAssertions.ElementKind;
using static VisualAssertions.Training.Tests.Language.Seen.SeenThings;

namespace VisualAssertions.Training.Tests.Language.Seen;

public sealed class SeenFormTests
{
    private static readonly PageTruth Form = Page(
        A(Card, 100, 100, 400, 500),
        A(Heading, 120, 120, 120, 24, "Sign up"),
        A(Label, 120, 160, 60, 12, "Email"),
        A(Field, 120, 178, 360, 36, "anna@example.org"),
        A(Label, 120, 232, 80, 12, "Password"),
        A(Field, 120, 250, 360, 36).Looking(ElementState.Empty),
        A(Label, 120, 312, 60, 12, "Country"),
        A(ElementKind.Select, 240, 300, 240, 36, "Spain"),
        A(Checkbox, 120, 360, 16, 16).Looking(ElementState.Checked),
        A(Label, 144, 361, 130, 13, "I accept the terms"),
        A(Label, 120, 400, 80, 12, "Newsletter"),
        A(Switch, 440, 396, 40, 20),
        A(Button, 120, 450, 100, 36, "Create account"),
        A(Button, 240, 450, 100, 36, "Cancel")
    );

    [TestCase("""is(field & named("Email"), text("anna@example.org"))""", true)]
    [TestCase("""is(field & named("Password"), empty)""", true)]
    [TestCase("""is(field & named("Email"), empty)""", false)]
    [TestCase("""is(select & named("Country"), text("Spain"))""", true)]
    [TestCase("""is(checkbox & named("I accept the terms"), checked)""", true)]
    [TestCase("""is(switch & named("Newsletter"), on)""", false)]
    [TestCase("""is(card & named("Sign up"), hasexactly(2, button))""", true)]
    [TestCase("""all(field, in(card & named("Sign up")))""", true)]
    public void I_can_ask_a_form_that_was_seen_by_the_names_of_its_fields(string program, bool truth)
    {
        Assert.That(Form.Says(program), Is.EqualTo(truth));
    }

    [Test]
    public void Two_fields_side_by_side_each_take_the_label_above_them()
    {
        PageTruth page = Page(
            A(Label, 100, 100, 80, 12, "First name"),
            A(Label, 320, 100, 80, 12, "Last name"),
            A(Field, 100, 118, 200, 36, "Anna"),
            A(Field, 320, 118, 200, 36, "Berg")
        );
        Assert.Multiple(() =>
        {
            Assert.That(page.Says("""is(field & named("First name"), text("Anna"))"""), Is.True);
            Assert.That(page.Says("""is(field & named("Last name"), text("Berg"))"""), Is.True);
        });
    }

    [Test]
    public void A_label_that_was_taken_for_plain_text_still_names_its_field()
    {
        PageTruth page = Page(A(Text, 100, 100, 80, 12, "City"), A(Field, 100, 118, 200, 36, "Oslo"));
        Assert.That(page.Says("""is(field & named("City"), text("Oslo"))"""), Is.True);
    }

    [Test]
    public void What_a_page_is_for_is_not_told_from_what_stands_on_it()
    {
        Assert.That(Form.Says("""page("sign-up")"""), Is.Null);
    }
}
