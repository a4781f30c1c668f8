using VisualAssertions.Owlet.Parsing;
using VisualAssertions.Owlet.Sessions;
using VisualAssertions.Owlet.Understanding;
using VisualAssertions.Programs.Notation;

namespace VisualAssertions.Owlet.Tests.Parsing;

/// <summary>A program that leaves out what the sentence says is less likely meant.</summary>
public sealed class CoverageTests
{
    private static readonly WordPieces Pieces = WordPieces.Load(ModelFolder.Find().File("owlet/vocab.txt"));

    [TestCase("The Save button is disabled", "is(button & named(\"Save\"), disabled)", 1f)]
    [TestCase("There are two red tabs", "exactly(2, tab, red)", 1f)]
    [TestCase("The column Airplanes holds five cards", "exactly(5, card)", 0.4f)]
    [TestCase("There are two red tabs", "exactly(2, tab)", 0.4f)]
    [TestCase("The button says \"Pay now\"", "exists(button)", 0.4f)]
    [TestCase("The third tab is Orders and the fourth is Bills", "exists(tab)", 0.16f)]
    [TestCase("This one is red", "exists(anything, red)", 1f)]
    public void Names_quotations_numbers_and_colours_should_be_used(string statement, string notation, float expected)
    {
        var text = StatementText.Read(statement, Pieces, SentenceEncoder.MaxTokens);
        var words = ProgramSpelling.Words(NodeReader.Read(notation), text)!;
        var vocabulary = ProgramVocabulary.Of(words.Select(word => word.Word).OfType<string>());
        ProgramStep[] steps = ProgramSpelling.Steps(words, vocabulary)!;
        Assert.That(Coverage.Of(text, steps, vocabulary), Is.EqualTo(expected).Within(1e-5f));
    }
}
