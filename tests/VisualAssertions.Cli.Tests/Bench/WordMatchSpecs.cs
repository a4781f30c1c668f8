using VisualAssertions.Bench;

namespace VisualAssertions.Cli.Tests.Bench;

public class WordMatchSpecs
{
    [TestCase("The heading reads \"Order summary\"", 1f, Description = "quoted, over two lines")]
    [TestCase("The heading reads \"Summary order\"", 0f, Description = "quoted words must stand together")]
    [TestCase("The total is 1200 dollars", 1f, Description = "amounts compare by value")]
    [TestCase("The total is 1300 dollars", 0.5f, Description = "the word is there, the amount is not")]
    [TestCase("A large mug is shown", 0.5f, Description = "one of two content words")]
    [TestCase("No mug is shown", 0f, Description = "a denial turns it round")]
    [TestCase("No teapot is shown", 1f)]
    [TestCase("The button is there", 0.5f, Description = "it names nothing that could be read")]
    public void The_share_of_what_is_named_and_stands_on_the_page(string statement, float expected)
    {
        string[] texts = ["Order", "summary", "2 mugs", "Total", "$1,200.00"];
        TextLine[] lines = [.. texts.Select((text, i) => new TextLine(text, 1, new Box(0, i * 20, 100, 16)))];

        float match = new WordMatch(new Screen(100, 100, lines, [])).Match(statement);

        Assert.That(match, Is.EqualTo(expected).Within(1e-6));
    }
}
