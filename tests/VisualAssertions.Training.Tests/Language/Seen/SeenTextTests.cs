using VisualAssertions.Programs;
using VisualAssertions.Programs.Notation;
using static VisualAssertions.ElementKind;
using static VisualAssertions.Training.Tests.Language.Seen.SeenThings;

namespace VisualAssertions.Training.Tests.Language.Seen;

/// <summary>Reading loses or adds a space now and then.</summary>
public sealed class SeenTextTests
{
    private static readonly PageTruth Form = Page(
        A(Label, 100, 100, 200, 16, "Iaccept the terms"),
        A(Button, 100, 140, 100, 36, "Sign up"),
        A(Button, 240, 140, 100, 36, "Restart")
    );

    [TestCase("""exists(label & text("I accept the terms"))""", true)]
    [TestCase("""exists(anything & contains("accept the terms"))""", true)]
    [TestCase("""exists(button & named("Signup"))""", true)]
    [TestCase("""exists(button & named("art"))""", false)]
    public void A_text_that_was_seen_is_compared_without_its_spaces_too(string program, bool truth) =>
        Assert.That(ProgramNotation.Parse(program)!.Judge(new Scene(Form, isSeen: true))?.Truth, Is.EqualTo(truth));
}
