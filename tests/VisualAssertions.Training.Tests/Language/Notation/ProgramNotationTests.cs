using System.Text.RegularExpressions;
using VisualAssertions.Programs.Notation;
using VisualAssertions.Training.Language;
using VisualAssertions.Training.Language.Checking;
using VisualAssertions.Training.Pages;
using Meaning = VisualAssertions.Programs.Program;

namespace VisualAssertions.Training.Tests.Language.Notation;

public sealed partial class ProgramNotationTests
{
    private static readonly Scene Orders = Scene.Of(SamplePage.Orders);

    private static IEnumerable<string> Questions =>
        ["howmany(tab)", "ask(field & named(\"Customer\"))", "ask(card & named(\"Red mug\"), id(54))"];

    [TestCaseSource(typeof(FormCases), nameof(FormCases.Hold))]
    public void What_is_so_on_the_page_holds(string notation)
    {
        Assert.That(Orders.Truth(ProgramNotation.Parse(notation)), Is.True, () => Why(notation));
    }

    [TestCaseSource(typeof(FormCases), nameof(FormCases.Fail))]
    public void What_is_not_so_on_the_page_fails(string notation)
    {
        Assert.That(Orders.Truth(ProgramNotation.Parse(notation)), Is.False, () => Why(notation));
    }

    [TestCaseSource(typeof(FormCases), nameof(FormCases.Unclear))]
    public void What_people_would_differ_about_has_no_truth(string notation)
    {
        Assert.That(Orders.Truth(ProgramNotation.Parse(notation)), Is.Null);
    }

    [TestCaseSource(nameof(Questions))]
    public void A_question_has_a_grounding_but_no_truth(string notation)
    {
        Judgement judged = ProgramNotation.Parse(notation).Judge(Orders)!;
        Assert.Multiple(() =>
        {
            Assert.That(judged.Truth, Is.Null);
            Assert.That(judged.Grounding.Subjects, Is.Not.Empty);
        });
    }

    [Test]
    public void A_list_of_things_grounds_as_at_least_so_many()
    {
        Grounding both = Ground("exists(button & named(\"Export\")) & exists(button & named(\"Delete\"))");
        Grounding one = Ground("exists(button & named(\"Export\")) & exists(button & named(\"Import\"))");
        Assert.Multiple(() =>
        {
            Assert.That((both.Quantifier, both.Number), Is.EqualTo((Quantifier.AtLeast, 2)));
            Assert.That(both.Satisfied, Is.EqualTo(new[] { 12, 13 }));
            Assert.That((one.Quantifier, one.Number), Is.EqualTo((Quantifier.AtLeast, 2)));
            Assert.That(one.Satisfied, Is.EqualTo(new[] { 12 }));
        });
    }

    [Test]
    public void Any_other_conjunction_has_its_truth_beside_all_that_it_is_about()
    {
        Grounding ground = Ground("none(alert) & is(button & named(\"Export\"), rightof(table))");
        Assert.Multiple(() =>
        {
            Assert.That(ground.Quantifier, Is.EqualTo(Quantifier.Free));
            Assert.That(ground.Subjects, Is.EqualTo(new[] { 12 }));
            Assert.That(ground.Anchors, Is.EqualTo(new[] { 25 }));
        });
    }

    [Test]
    public void What_is_said_of_a_cell_may_stand_in_a_badge_in_it()
    {
        TruthElement head = Small.Thing(ElementKind.ColumnHeader, "Status", 100);
        TruthElement row = Small.Thing(ElementKind.Row, "", 0, 40, 300);
        TruthElement key = Small.Thing(ElementKind.Cell, "Anna", 0, 40) with { Row = 0, Parent = 1 };
        TruthElement cell = Small.Thing(ElementKind.Cell, "", 100, 40) with { Row = 0, Header = 0, Parent = 1 };
        TruthElement badge = Small.Thing(ElementKind.Badge, "Active", 104, 44, 40, 16) with
        {
            Row = 0,
            Header = 0,
            Parent = 3,
            Fill = Rgb.Parse("#16a34a"),
        };
        Scene scene = Small.Page(head, row, key, cell, badge);
        string[] notations =
        [
            "is(cell & row(\"Anna\") & column(\"Status\"), text(\"Active\") & green)",
            "is(cell(\"Anna\", \"Status\"), text(\"Active\"))",
            "exactly(1, cell & text(\"Active\"))",
            "is(row & row(\"Anna\"), has(badge))",
        ];
        Assert.That(notations.Select(n => scene.Truth(ProgramNotation.Parse(n))), Is.All.True);
    }

    [Test]
    public void A_button_and_the_icon_in_it_are_one_thing_but_two_buttons_are_not()
    {
        TruthElement bell = Small.Thing(ElementKind.Button, "", 100) with { Icon = "bell" };
        TruthElement drawing = Small.Thing(ElementKind.Icon, "", 110) with { Icon = "bell", Parent = 0 };
        TruthElement avatar = Small.Thing(ElementKind.Avatar, "", 0, 0, 30);
        Meaning left = ProgramNotation.Parse("is(avatar, leftof(icon(\"bell\")))");
        Assert.Multiple(() =>
        {
            Assert.That(Small.Page(bell, drawing, avatar).Truth(left), Is.True);
            Assert.That(Small.Page(bell, avatar, bell).Truth(left), Is.Null);
        });
    }

    [Test]
    public void A_card_without_a_label_is_called_as_its_heading_or_its_first_text()
    {
        TruthElement item = Small.Thing(ElementKind.ListItem, "", 0, 0, 400, 90);
        TruthElement link = Small.Thing(ElementKind.Link, "Brown hen") with { Parent = 0 };
        TruthElement text = Small.Thing(ElementKind.Text, "Lays eggs", 0, 40) with { Parent = 0 };
        Scene scene = Small.Page(item, link, text);
        Assert.Multiple(() =>
        {
            Assert.That(scene.Truth(ProgramNotation.Parse("is(listitem & named(\"Brown hen\"), has(text))")), Is.True);
            Assert.That(scene.Truth(ProgramNotation.Parse("exists(listitem & named(\"Lays eggs\"))")), Is.Null);
        });
    }

    [Test]
    public void Sums_file_sizes_and_ages_are_read_as_shown()
    {
        Scene scene = Small.Page(
            Small.Thing(ElementKind.Text, "$40.00"),
            Small.Thing(ElementKind.Text, "$2.50", y: 40),
            Small.Thing(ElementKind.Heading, "Total: $42.50", y: 80),
            Small.Thing(ElementKind.Label, "9 MB, 3 days ago", y: 120),
            Small.Thing(ElementKind.Label, "1.5 GB, 20 min ago", y: 160)
        );
        string[] notations =
        [
            "sum(text, heading)",
            "is(highest(label), starts(\"1.5 GB\"))",
            "is(oldest(label), contains(\"3 days\"))",
            "is(newest(label), contains(\"20 min\"))",
        ];
        Assert.That(notations.Select(n => scene.Truth(ProgramNotation.Parse(n))), Is.All.True);
    }

    [Test]
    public void A_badge_in_one_tab_is_not_the_next_tabs()
    {
        TruthElement day = Small.Thing(ElementKind.Tab, "Day", 0, 0, 80);
        TruthElement badge = Small.Thing(ElementKind.Badge, "7", 60, 8, 16, 16) with { Parent = 0 };
        TruthElement week = Small.Thing(ElementKind.Tab, "Week", 84, 0, 80);
        Scene scene = Small.Page(day, badge, week);
        Assert.Multiple(() =>
        {
            Assert.That(scene.Truth(ProgramNotation.Parse("exists(badge, badgeof(tab & named(\"Day\")))")), Is.True);
            Assert.That(scene.Truth(ProgramNotation.Parse("exists(badge, badgeof(tab & named(\"Week\")))")), Is.False);
        });
    }

    [Test]
    public void A_thing_may_be_placed_by_more_things_than_a_grounding_holds()
    {
        string notation = "is(id(13), rightof(id(12)) & above(table) & below(navbar))";
        Assert.Multiple(() =>
        {
            Assert.That(Orders.Truth(ProgramNotation.Parse(notation)), Is.True);
            Assert.That(Ground(notation).Anchors, Is.EqualTo(new[] { 12 }));
            Assert.That(Ground(notation).SecondAnchors, Is.EqualTo(new[] { 25 }));
        });
    }

    [Test]
    public void Every_form_is_in_a_case_and_on_the_page_of_the_notation()
    {
        string cases = string.Join(
            ' ',
            FormCases.Hold.Concat(FormCases.Fail).Concat(FormCases.Unclear).Concat(Questions)
        );
        string readme = File.ReadAllText(ReadmePath);
        string[] forms = [.. ProgramForms.All.Keys.Concat(PropertyForms.All.Keys).Distinct()];
        Assert.Multiple(() =>
        {
            Assert.That(forms.Where(form => !HasWord(cases, form)), Is.Empty, "in no case");
            Assert.That(forms.Where(form => !HasWord(readme, form)), Is.Empty, "not in the README");
        });
    }

    [Test]
    public void Every_example_on_the_page_of_the_notation_can_be_read()
    {
        string[] wrong =
        [
            .. Code()
                .Matches(File.ReadAllText(ReadmePath))
                .Select(match => match.Groups[1].Value.Replace("\\|", "|", StringComparison.Ordinal))
                .Where(code =>
                    code.Contains('"', StringComparison.Ordinal) || code.Contains("((", StringComparison.Ordinal)
                )
                .Where(code =>
                    ProgramForms.All.ContainsKey(code.Split('(')[0]) && !code.Contains('…', StringComparison.Ordinal)
                )
                .Where(code => !code.Contains('?', StringComparison.Ordinal))
                .SelectMany(code => ProgramNotation.Read(code).Mistakes.Select(mistake => mistake.Show(code))),
        ];
        Assert.That(wrong, Is.Empty);
    }

    private static string ReadmePath =>
        Path.Combine(Repository.Root, "src", "VisualAssertions.Programs", "Notation", "README.md");

    private static bool HasWord(string text, string word) => Regex.IsMatch(text, $@"\b{word}\b");

    private static Grounding Ground(string notation) => ProgramNotation.Parse(notation).Judge(Orders)!.Grounding;

    private static string Why(string notation) => string.Join('\n', Doubts.Of(ProgramNotation.Parse(notation), Orders));

    [GeneratedRegex("`([^`\n]+)`")]
    private static partial Regex Code();
}
