using VisualAssertions.Owlet.Parsing;
using VisualAssertions.Owlet.Understanding;
using VisualAssertions.Programs.Notation;
using VisualAssertions.Training.Parsing;

namespace VisualAssertions.Training.Tests.Parsing;

public sealed class VariationTests
{
    private static readonly WordPieces Pieces = WordPieces.Load(
        Path.Combine(Repository.Root, "models/owlet/vocab.txt")
    );
    private static readonly Variation Variation = new(["Orders", "Mara Lindt", "Forgot password?", "PAID"]);

    [TestCase("The Save button is disabled", "is(button & named(\"Save\"), disabled)")]
    [TestCase("Two of the cards in \"Billing\" are red", "exactly(2, card & headed(\"Billing\"), red)")]
    [TestCase("in anna's row the status says open", "is(cell(\"anna\", \"status\"), text(\"open\"))")]
    public void A_varied_sentence_says_what_its_program_says(string text, string notation)
    {
        var random = new Random(7);
        var seen = new HashSet<string>();
        for (int i = 0; i < 100; i++)
        {
            (string varied, Node program) = Variation.Of(text, NodeReader.Read(notation), random);
            string said = Manner.Of(varied, random);
            seen.Add(said);
            var statement = StatementText.Read(varied, Pieces, SentenceEncoder.MaxTokens);
            Assert.That(ProgramSpelling.Words(program, statement), Is.Not.Null, varied);
        }

        Assert.That(seen, Has.Count.GreaterThan(30));
    }

    [Test]
    public void A_number_is_varied_in_the_sentence_and_in_its_program_alike()
    {
        var random = new Random(3);
        Node program = NodeReader.Read("exactly(3, tab)");
        (string text, Node varied) = Enumerable
            .Range(0, 50)
            .Select(_ => Variation.Of("There are three tabs", program, random))
            .First(one =>
                !one.Text.Contains("three", StringComparison.Ordinal)
                && one.Text.EndsWith(" tabs", StringComparison.Ordinal)
            );
        string word = text.Split(' ')[2];
        int number = (int)((NumberNode)((CallNode)varied).Arguments![0]).Value;
        Assert.That(Values.Find(word).Single().Number, Is.EqualTo(number));
    }
}
