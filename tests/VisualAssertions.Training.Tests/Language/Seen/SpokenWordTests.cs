using VisualAssertions.Programs;
using VisualAssertions.Programs.Notation;
using static VisualAssertions.ElementKind;
using static VisualAssertions.Training.Tests.Language.Seen.SeenThings;

namespace VisualAssertions.Training.Tests.Language.Seen;

/// <summary>On seen pages words are taken as people use them; on pages whose truth is known they mean exactly what they say.</summary>
public sealed class SpokenWordTests
{
    private static readonly PageTruth Mails = Page(
        A(ListItem, 100, 100, 600, 60),
        A(Text, 120, 110, 100, 16, "Anna"),
        A(Checkbox, 650, 120, 16, 16).Looking(ElementState.Checked),
        A(ListItem, 100, 170, 600, 60),
        A(Text, 120, 180, 100, 16, "Bert"),
        A(Checkbox, 650, 190, 16, 16)
    );

    private static readonly PageTruth Board = Page(
        A(Panel, 20, 100, 300, 600),
        A(Heading, 40, 110, 100, 20, "To do"),
        A(Panel, 340, 100, 300, 600),
        A(Heading, 360, 110, 100, 20, "Done")
    );

    private static readonly PageTruth Form = Page(
        A(Card, 100, 100, 400, 400),
        A(Field, 120, 120, 360, 40, "x").Looking(ElementState.Invalid),
        A(Button, 120, 420, 360, 40, "Create account"),
        A(NavItem, 600, 100, 150, 40, "Cart").Drawn("cart")
    );

    private static readonly PageTruth Settings = Page(
        A(Panel, 100, 100, 900, 300),
        A(Heading, 120, 120, 90, 14, "Comments"),
        A(Text, 120, 142, 300, 14, "Someone answers you"),
        A(Text, 870, 130, 20, 12, "On"),
        A(Switch, 900, 122, 46, 26).Looking(ElementState.Checked),
        A(Heading, 120, 190, 90, 14, "Due dates"),
        A(Text, 120, 212, 250, 14, "A task is due tomorrow"),
        A(Text, 870, 200, 20, 12, "Off"),
        A(Switch, 900, 192, 46, 26)
    );

    private static readonly PageTruth Order = Page(
        A(Heading, 100, 60, 120, 24, "Orders"),
        A(ElementKind.Table, 100, 100, 800, 120),
        A(Row, 100, 100, 800, 40),
        A(ColumnHeader, 110, 112, 40, 12, "Name"),
        A(ColumnHeader, 510, 112, 50, 12, "Amount"),
        A(Row, 100, 140, 800, 40),
        A(Cell, 110, 152, 60, 12, "Anna"),
        A(Cell, 510, 152, 60, 12, "$24.00"),
        A(Row, 100, 180, 800, 40),
        A(Cell, 110, 192, 60, 12, "Bert"),
        A(Cell, 510, 192, 60, 12, "$31.00"),
        A(Text, 600, 300, 40, 12, "Total"),
        A(Text, 820, 300, 60, 12, "$55.00")
    );

    [TestCase("is(switch & called(\"Comments\"), on)", true)]
    [TestCase("is(switch & called(\"due dates\"), on)", false)]
    public void A_switch_is_called_as_the_upper_line_at_the_other_end_of_its_row(string program, bool truth) =>
        Assert.That(Says(Settings, program), Is.EqualTo(truth));

    [TestCase("exactly(2, row)", true)]
    [TestCase("exactly(2, row & in(table & called(\"orders\")))", true)]
    [TestCase("exactly(2, row & in(table & called(\"users\")))", false)]
    [TestCase("exists(amount(\"$55.00\"), row(\"total\"))", true)]
    [TestCase("exists(amount(\"$31.00\"), row(\"total\"))", false)]
    [TestCase("exists(amount(\"$31.00\"), row(\"Bert\"))", true)]
    [TestCase("all(money, contains(\"dollars\"))", true)]
    [TestCase("all(money, contains(\"euros\"))", false)]
    public void A_table_is_called_as_its_heading_and_a_word_names_what_is_on_its_line(string program, bool truth) =>
        Assert.That(Says(Order, program), Is.EqualTo(truth));

    [TestCase("exactly(2, row)", true)]
    [TestCase("is(checkbox & in(first(row)), checked)", true)]
    [TestCase("is(nth(2, row), has(text(\"Anna\")))", false)]
    [TestCase("is(checkbox & in(last(listitem)), empty)", true)]
    public void A_row_is_an_entry_where_there_is_no_table(string program, bool truth) =>
        Assert.That(Says(Mails, program), Is.EqualTo(truth));

    [TestCase("exactly(2, columnheader)", true)]
    [TestCase("exactly(3, columnheader)", false)]
    public void Columns_are_the_boxes_of_a_board_where_there_is_no_table(string program, bool truth) =>
        Assert.That(Says(Board, program), Is.EqualTo(truth));

    [TestCase("is(field, red)", true)]
    [TestCase("is(button & named(\"Create account\"), fullwidth)", true)]
    [TestCase("exists(iconalone(\"cart\"))", true)]
    [TestCase("exists(iconalone(\"bell\"))", false)]
    [TestCase("exists(button, below(anything & in(card)))", true)]
    public void Errors_are_red_widths_are_of_the_card_and_icons_may_have_a_word(string program, bool truth) =>
        Assert.That(Says(Form, program), Is.EqualTo(truth));

    [Test]
    public void Where_the_truth_is_known_a_row_is_a_row() =>
        Assert.That(ProgramNotation.Parse("exactly(2, row)")!.Judge(Scene.Of(Mails))?.Truth, Is.False);

    private static bool? Says(PageTruth page, string program) =>
        ProgramNotation.Parse(program)!.Judge(new Scene(page, isSeen: true))?.Truth;
}
