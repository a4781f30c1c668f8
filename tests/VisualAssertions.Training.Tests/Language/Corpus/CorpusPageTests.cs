using System.Text.Json;
using VisualAssertions.Training.Language;
using VisualAssertions.Training.Pages;

namespace VisualAssertions.Training.Tests.Language.Corpus;

public sealed class CorpusPageTests
{
    private static readonly string[] Parts = ["training", "validation", "test"];

    [Test]
    public void What_writer_and_program_agree_on_is_grounded_and_the_rest_keeps_the_writers_truth()
    {
        IReadOnlyList<Statement> statements = Orders(
                Line("The Delete button is greyed out", true, "is(button & named('Delete'), disabled)"),
                Line("The Export button is greyed out", true, "is(button & named('Export'), disabled)"),
                Line("It is set in Arial", false, "inexpressible('fonts')")
            )
            .AsWritten();
        Assert.Multiple(() =>
        {
            Assert.That(statements.Select(one => one.Truth), Is.EqualTo(new bool?[] { true, true, false }));
            Assert.That(statements[0].Grounding.Satisfied, Is.EqualTo(new[] { 13 }));
            Assert.That(statements[1].Grounding.Quantifier, Is.EqualTo(Quantifier.Free));
            Assert.That(statements[2].Grounding.Quantifier, Is.EqualTo(Quantifier.Free));
        });
    }

    [Test]
    public void A_statement_becomes_false_on_a_twin_that_differs_in_what_it_speaks_of()
    {
        CorpusPage page = Orders(
            Line("The Delete button is greyed out", true, "is(button & named('Delete'), disabled)")
        );
        bool?[] truths =
        [
            .. Enumerable
                .Range(0, 60)
                .Select(seed => PageTwins.Of(page.Page, page.SpokenOf(), new Random(seed)))
                .Select(twin => page.AskedOf(twin)[0]?.Truth),
        ];
        Assert.That(truths, Has.Some.False.And.Some.True);
    }

    [Test]
    public void A_twin_has_the_same_elements_in_the_same_places()
    {
        PageTruth twin = PageTwins.Of(SamplePage.Orders, [13], new Random(7));
        Assert.Multiple(() =>
        {
            Assert.That(
                twin.Elements.Select(element => (element.Kind, element.Box, element.Parent)),
                Is.EqualTo(SamplePage.Orders.Elements.Select(element => (element.Kind, element.Box, element.Parent)))
            );
            Assert.That(twin.Image, Is.Empty, "it is nobody's picture");
        });
    }

    [Test]
    public void Everything_that_people_wrote_can_be_loaded([ValueSource(nameof(Parts))] string part)
    {
        IReadOnlyList<CorpusPage> pages = CorpusFolder.Load(Path.Combine(Corpus, part));
        Assert.Multiple(() =>
        {
            Assert.That(pages, Has.Count.AtLeast(60));
            foreach (CorpusPage page in pages)
            {
                Assert.That(Path.Combine(Corpus, part, page.Page.Image), Does.Exist);
                Assert.That(page.AsWritten(), Has.All.Matches<Statement>(one => one.Truth is not null));
            }
        });
    }

    [Test]
    public void No_author_and_no_page_is_in_two_parts()
    {
        var authors = Parts.SelectMany(part => Lines(part).Select(line => (part, line.Author)).Distinct());
        var pages = Parts.SelectMany(part =>
            Lines(part).Select(line => (part, Seed: line.Picture.Split('-')[0])).Distinct()
        );
        Assert.Multiple(() =>
        {
            Assert.That(authors.Select(one => one.Author), Is.Unique);
            Assert.That(pages.Select(one => one.Seed), Is.Unique);
        });
    }

    private static string Corpus =>
        Path.Combine(Repository.Root, "src", "VisualAssertions.Training.Language", "Corpus");

    private static IEnumerable<(string Author, string Picture)> Lines(string part) =>
        File.ReadLines(Path.Combine(Corpus, part, "statements.jsonl"))
            .Select(line => JsonSerializer.Deserialize<JsonElement>(line))
            .Select(line => (line.GetProperty("author").GetString()!, line.GetProperty("picture").GetString()!));

    private static object Line(string text, bool truth, string program) =>
        new
        {
            picture = "orders.png",
            role = "tester",
            text,
            truth,
            category = "state",
            program,
        };

    private static CorpusPage Orders(params object[] lines)
    {
        string folder = Directory.CreateTempSubdirectory("corpus").FullName;
        try
        {
            File.WriteAllLines(
                Path.Combine(folder, "statements.jsonl"),
                lines.Select(line => JsonSerializer.Serialize(line))
            );
            SamplePage.Orders.Save(Path.Combine(folder, "orders.json"));
            return CorpusFolder.Load(folder).Single();
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
