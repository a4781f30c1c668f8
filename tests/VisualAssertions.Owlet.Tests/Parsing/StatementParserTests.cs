using VisualAssertions.Owlet.Judging;
using VisualAssertions.Owlet.Parsing;
using VisualAssertions.Owlet.Sessions;
using VisualAssertions.Owlet.Tests.Judging;
using VisualAssertions.Owlet.Understanding;
using static VisualAssertions.Owlet.Tests.Judging.SeenThings;

namespace VisualAssertions.Owlet.Tests.Parsing;

/// <summary>The shipped parser on plain sentences.</summary>
public sealed class StatementParserTests
{
    private static readonly StatementParser Parser = Load();

    private static readonly SeenWorlds Form = new(
        new Screen(
            800,
            600,
            [],
            [
                Seen(ElementKind.Tab, "Profile").At(20, 20),
                Seen(ElementKind.Tab, "Billing", ElementState.Selected).At(120, 20),
                Seen(ElementKind.Tab, "Team").At(220, 20),
                Seen(ElementKind.Label, "Name").At(20, 80),
                Seen(ElementKind.Field, "").At(20, 110),
                Seen(ElementKind.Label, "Email").At(20, 160),
                Seen(ElementKind.Field, "").At(20, 190),
                Seen(ElementKind.Checkbox, "Terms", ElementState.Checked).At(20, 250),
                Seen(ElementKind.Button, "Save", ElementState.Disabled).At(20, 320),
                Seen(ElementKind.Button, "Cancel").At(130, 320),
            ]
        )
    );

    [TestCase("The Save button is disabled", ExpectedResult = true)]
    [TestCase("The Cancel button is disabled", ExpectedResult = false)]
    [TestCase("There are three tabs", ExpectedResult = true)]
    [TestCase("There are two tabs", ExpectedResult = false)]
    [TestCase("No error message is shown", ExpectedResult = true)]
    [TestCase("The \"Terms\" checkbox is ticked", ExpectedResult = true)]
    [TestCase("The \"Terms\" checkbox is not ticked", ExpectedResult = false)]
    [TestCase("The Email field is below the Name field", ExpectedResult = true)]
    [TestCase("The Email field is above the Name field", ExpectedResult = false)]
    [TestCase("Billing is the active tab", ExpectedResult = true)]
    [TestCase("Team is the active tab", ExpectedResult = false)]
    public bool? A_plain_sentence_is_understood(string statement)
    {
        IReadOnlyList<Understood> readings = Parser.Parse(statement);
        TestContext.Out.WriteLine(string.Join('\n', readings.Select(one => $"{one.Probability:0.00} {one.Notation}")));
        float p = ProgramJudge.Judge(readings, Form).Shares.Probability;
        return p == 0.5f ? null : p > 0.5f;
    }

    [Test]
    public void Readings_come_with_probabilities_that_leave_room_for_what_can_not_be_said()
    {
        IReadOnlyList<Understood> readings = Parser.Parse("The whole thing feels a bit like my grandmother's kitchen");
        Assert.That(readings.Sum(one => one.Probability), Is.LessThan(0.9f));
    }

    [Test]
    public void The_longest_statement_is_read_too() =>
        Assert.That(
            () => Parser.Parse(string.Join(' ', Enumerable.Repeat("The Save button is disabled and", 60))),
            Throws.Nothing
        );

    private static StatementParser Load()
    {
        var models = ModelFolder.Find();
        var sessions = new OwletSessions(models, ComputeDevice.Cpu, threads: 1);
        var encoder = new SentenceEncoder(
            sessions.Open("owlet/encoder.onnx"),
            WordPieces.Load(models.File("owlet/vocab.txt"))
        );
        return new StatementParser(
            encoder,
            new ParserModel(sessions.Open("owlet/parse.onnx"), sessions.Open("owlet/spell.onnx")),
            ProgramVocabulary.Parse(File.ReadLines(models.File("owlet/programs.txt")))
        );
    }
}
