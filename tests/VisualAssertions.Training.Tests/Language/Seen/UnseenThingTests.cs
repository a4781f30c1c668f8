using VisualAssertions.Programs;
using VisualAssertions.Programs.Notation;
using static VisualAssertions.ElementKind;
using static VisualAssertions.Training.Tests.Language.Seen.SeenThings;

namespace VisualAssertions.Training.Tests.Language.Seen;

/// <summary>On seen pages kinds may be wrong, and bars and cards without edges are not seen at all; their names are.</summary>
public sealed class UnseenThingTests
{
    private static readonly PageTruth Login = Page(
        A(Link, 900, 20, 60, 16, "Contact"),
        A(Heading, 100, 200, 200, 30, "Login"),
        A(Field, 100, 250, 300, 36),
        A(Text, 100, 300, 160, 16, "Forgot Password"),
        A(Heading, 700, 200, 200, 30, "Share"),
        A(Switch, 700, 250, 60, 24),
        A(Link, 100, 780, 80, 16, "Imprint")
    );

    [TestCase("""none(link & named("Forgot Password"))""", false, true)]
    [TestCase("""none(link & named("Imprint"))""", false, false)]
    [TestCase("""none(link & named("Sign up"))""", true, true)]
    [TestCase("""none(button & disabled)""", true, true)]
    [TestCase("""exists(button & named("Forgot Password"))""", true, false)]
    [TestCase("""exists(link & named("Contact"), in(navbar))""", true, false)]
    [TestCase("""none(link, in(navbar))""", false, true)]
    [TestCase("""exists(link & named("Imprint"), in(navbar))""", false, false)]
    [TestCase("""exists(link & named("Imprint"), in(footer))""", true, false)]
    [TestCase("""exists(switch, in(card & called("Share")))""", true, false)]
    [TestCase("""exists(field, in(card & called("Imprint")))""", false, false)]
    public void What_is_named_is_looked_for_under_other_kinds_and_at_usual_places(string program, bool seen, bool known)
    {
        var said = ProgramNotation.Parse(program);
        Assert.Multiple(() =>
        {
            Assert.That(said!.Judge(new Scene(Login, isSeen: true))?.Truth, Is.EqualTo(seen), "on a seen page");
            Assert.That(said!.Judge(new Scene(Login))?.Truth, Is.EqualTo(known).Or.EqualTo(null), "on a known page");
        });
    }
}
