using VisualAssertions.Programs.Notation;
using VisualAssertions.Training.Language.Checking;

namespace VisualAssertions.Training.Tests.Language.Notation;

public sealed class NotationMistakeTests
{
    [TestCase("exists(button", 7, "the '(' of exists is never closed")]
    [TestCase("exists(button))", 15, "this ')' closes nothing")]
    [TestCase("exists(button named(\"A\"))", 15, "expected ',' or ')' in exists(…), not 'n'")]
    [TestCase("exists(named(\"Save))", 14, "the text that starts with \" is never closed")]
    [TestCase("exists(button & )", 17, "expected a name, a text in quotes, a number, '!' or '(', not ')'")]
    [TestCase("", 1, "expected something here, found the end")]
    [TestCase("exist(button)", 1, "there is no statement 'exist'. Did you mean 'exists'?")]
    [TestCase("exists(buton)", 8, "there is no property 'buton'. Did you mean 'button'?")]
    [TestCase("exists(button, disabeld)", 16, "Did you mean 'disabled'?")]
    [TestCase("exists(button & nmaed(\"A\"))", 17, "there is no property 'nmaed(…)'. Did you mean 'named'?")]
    [TestCase("button", 1, "'button' says which elements, not what is so: write exists(button…)")]
    [TestCase("button & disabled", 1, "this says which elements, not what is so: write exists(…)")]
    [TestCase("exists(none(alert))", 8, "'none' is a whole statement and can't stand inside a property")]
    [TestCase("exactly(card)", 1, "exactly has 1 argument here; write exactly(number, X, P?)")]
    [TestCase("exactly(\"3\", card)", 9, "expected a number in exactly(number, X, P?)")]
    [TestCase("exactly(1.5, card)", 9, "expected a whole number")]
    [TestCase("exists(named(Save))", 14, "expected a text in quotes in named(\"text\", …)")]
    [TestCase("exists(box)", 8, "'box' may mean field or card or panel or block: write which")]
    [TestCase("exists(icon(\"bel\"))", 13, "there is no icon 'bel'. Did you mean 'bell'?")]
    [TestCase("is(button, color(rde))", 18, "there is no colour 'rde'. Did you mean 'red'?")]
    [TestCase("exists(kind(\"buttn\"))", 13, "nobody calls a kind 'buttn'. Did you mean 'button'?")]
    [TestCase("is(button, at(\"nowhere\"))", 15, "there is no place 'nowhere'")]
    [TestCase("is(cell, amount(\"much\"))", 17, "'much' is no amount")]
    [TestCase("is(cell, date(\"next week\"))", 15, "'next week' is no date")]
    [TestCase("defect(\"ugly\")", 8, "there is no defect 'ugly'")]
    [TestCase("exists(\"Save\")", 8, "expected a property such as button or named(\"Save\")")]
    [TestCase("is(nth(0, tab), active)", 8, "there is no 0th")]
    public void A_mistake_is_told_with_its_place_and_what_to_write(string notation, int column, string message)
    {
        IReadOnlyList<NotationMistake> mistakes = ProgramNotation.Read(notation).Mistakes;
        Assert.Multiple(() =>
        {
            Assert.That(mistakes, Has.Count.EqualTo(1));
            Assert.That(mistakes[0].At + 1, Is.EqualTo(column));
            Assert.That(mistakes[0].Message, Does.Contain(message));
        });
    }

    [Test]
    public void All_mistakes_of_a_notation_are_told_together()
    {
        string notation = "and(exist(button), exists(crad), is(tab, actve))";
        var error = Assert.Throws<VisualAssertException>(() => ProgramNotation.Parse(notation))!;
        Assert.That(
            error.Message,
            Is.EqualTo(
                """
                column 5: there is no statement 'exist'. Did you mean 'exists'?
                  and(exist(button), exists(crad), is(tab, actve))
                      ^
                column 27: there is no property 'crad'. Did you mean 'card'?
                  and(exist(button), exists(crad), is(tab, actve))
                                            ^
                column 42: there is no property 'actve'. Did you mean 'active'?
                  and(exist(button), exists(crad), is(tab, actve))
                                                           ^
                """
            )
        );
    }

    [Test]
    public void Hundreds_of_brackets_are_a_mistake_and_no_crash()
    {
        string notation = new('(', 5000);
        Assert.That(ProgramNotation.Read(notation).Mistakes[0].Message, Does.Contain("deep"));
    }
}
