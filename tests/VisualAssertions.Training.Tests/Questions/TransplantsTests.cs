using VisualAssertions.Programs.Notation;
using VisualAssertions.Training.Language;
using VisualAssertions.Training.Pages;
using VisualAssertions.Training.Parsing;
using VisualAssertions.Training.Questions;
using VisualAssertions.Training.Tests.Language;

namespace VisualAssertions.Training.Tests.Questions;

public sealed class TransplantsTests
{
    private static readonly PageTruth Page = SamplePage.Orders;

    [Test]
    public void What_was_imagined_of_one_screen_is_said_of_things_of_another()
    {
        IReadOnlyList<Statement> said = Draw(60, ("The Send button is green", "is(button & named(\"Send\"), green)"));

        string[] names = [.. Page.Elements.Where(one => one.Kind == ElementKind.Button).Select(one => one.Text)];
        Assert.That(
            said.Count(one => names.Any(name => one.Text.Contains(name, StringComparison.OrdinalIgnoreCase))),
            Is.GreaterThan(said.Count / 2)
        );
    }

    [Test]
    public void Each_form_is_as_often_true_as_false()
    {
        IReadOnlyList<Statement> said = Draw(
            200,
            ("There are three buttons", "exactly(3, button)"),
            ("Nothing is called Help", "none(named(\"Help\"))"),
            ("The Send button is enabled", "is(button & named(\"Send\"), enabled)")
        );

        Assert.That(said, Has.Count.GreaterThan(20));
        foreach (IGrouping<string, Statement> form in said.GroupBy(one => one.Grounding.Quantifier.ToString()))
        {
            Assert.That(
                form.Count(one => one.Truth == true) - form.Count(one => one.Truth == false),
                Is.InRange(-1, 1)
            );
        }
    }

    [Test]
    public void A_false_count_is_mended_to_what_the_page_has()
    {
        int buttons = Page.Elements.Count(one => one.Kind == ElementKind.Button);
        IReadOnlyList<Statement> said = Draw(40, ("There are twelve buttons", "exactly(12, button)"));

        Assert.That(
            said.Where(one => one.Truth == true).Select(one => one.Text),
            Is.All.Contains(NumberWords.Write(buttons)).IgnoreCase
        );
    }

    private static IReadOnlyList<Statement> Draw(int count, params (string Text, string Program)[] imagined) =>
        new Transplants([.. imagined.Select(one => new Formalised(one.Text, NodeReader.Read(one.Program)))]).Of(
            Page,
            count,
            new Random(3)
        );
}
