using VisualAssertions.Owlet.Parsing;
using VisualAssertions.Owlet.Understanding;
using VisualAssertions.Programs.Notation;

namespace VisualAssertions.Training.Tests.Parsing;

public sealed class ProgramSpellingTests
{
    private static readonly WordPieces Pieces = WordPieces.Load(
        Path.Combine(Repository.Root, "models/owlet/vocab.txt")
    );

    [TestCase("The Save button is disabled", "is(button & called(\"Save\"), disabled)")]
    [TestCase("The \"Save\" button is disabled", "is(button & named(\"Save\"), disabled)")]
    [TestCase("\"Sign in\" is not shown anywhere", "none(anything & contains(\"Sign in\"))")]
    [TestCase("Three of the cards have a trash icon", "exactly(3, card, has(icon(\"trash\")))")]
    [TestCase(
        "Anna's status is Paid, Ben's is not",
        "and(is(cell(\"Anna\", \"status\"), text(\"Paid\")), is(row(\"Ben\"), !has(text(\"Paid\"))))"
    )]
    [TestCase("Every price is over $12.50", "all(money, over(12.5))")]
    [TestCase("The last tab is red or blue", "is(last(tab), (red | blue))")]
    [TestCase("We expect €612.80 as a refund", "exists(text(\"€612.80\"))")]
    [TestCase("The total costs $88,204.10", "is(cell & called(\"total\"), text(\"$88,204.10\"))")]
    [TestCase("Anna was here on 15 December 2021", "exists(row(\"Anna\"), date(\"2021-12-15\"))")]
    [TestCase("Nothing is due before 01/31/2027", "none(row, datebefore(\"2027-01-31\"))")]
    [TestCase("The bin stands at the end of the PIN field", "is(icon(\"trash\"), at(right, field & called(\"PIN\")))")]
    public void What_was_spelled_can_be_read_back(string statement, string notation)
    {
        var text = StatementText.Read(statement, Pieces, SentenceEncoder.MaxTokens);
        var words = ProgramSpelling.Words(NodeReader.Read(notation), text);
        Assert.That(words, Is.Not.Null);
        var vocabulary = ProgramVocabulary.Of(words!.Select(word => word.Word).OfType<string>());

        string? read = ProgramReading.Notation(ProgramSpelling.Steps(words!, vocabulary)!, vocabulary, text);

        Assert.That(Canonical(read!), Is.EqualTo(Canonical(notation)));
    }

    [TestCase("The Save button is disabled", "is(button & named(\"Cancel\"), disabled)")]
    [TestCase("The total is high", "is(text & named(\"total\"), over(99.5))")]
    public void A_program_with_words_that_the_statement_does_not_say_can_not_be_spelled(
        string statement,
        string notation
    ) =>
        Assert.That(
            ProgramSpelling.Words(
                NodeReader.Read(notation),
                StatementText.Read(statement, Pieces, SentenceEncoder.MaxTokens)
            ),
            Is.Null
        );

    [Test]
    public void A_row_of_words_that_is_no_notation_is_not_read()
    {
        var text = StatementText.Read("The Save button is disabled", Pieces, SentenceEncoder.MaxTokens);
        var vocabulary = ProgramVocabulary.Of(["exists(", "button"]);
        ProgramStep[] unclosed =
        [
            ProgramStep.Of(vocabulary.Find("exists(")),
            ProgramStep.Of(vocabulary.Find("button")),
        ];

        Assert.That(ProgramReading.Notation(unclosed, vocabulary, text), Is.Null);
    }

    private static string? Canonical(string notation) => ProgramNotation.Write(ProgramNotation.Parse(notation));
}
