using VisualAssertions.Programs.Notation;
using VisualAssertions.Training.Language.Checking;

namespace VisualAssertions.Training.Tests.Language.Notation;

public sealed class CorpusCheckTests
{
    [Test]
    public void I_see_the_elements_of_a_page_with_their_ids()
    {
        string sheet = RegionSheet.Of(SamplePage.Orders);
        Assert.Multiple(() =>
        {
            Assert.That(sheet, Does.StartWith("orders.png 1280x900 light; order list, shop back office\n"));
            Assert.That(
                sheet,
                Does.Contain("  13 button \"Delete\" disabled red fill #dc2626 color #ffffff [1170 76 80x36]")
            );
            Assert.That(sheet, Does.Contain("  19   field \"maria@\" label 18 label \"E-mail\" invalid"));
            Assert.That(sheet, Does.Contain("cell \"Ann Price\" row 1 column 2 ["));
        });
    }

    [Test]
    public void I_see_what_to_mend_in_formalised_statements_and_how_many_are_fine()
    {
        string report = Check(
            Line("The Delete button is greyed out", "true", "is(button & named('Delete'), disabled)"),
            Line("The Export button is greyed out", "true", "is(button & named('Export'), disabled)"),
            Line("The tab is active", "true", "is(tab, active)"),
            Line("It is set in Arial", "false", "inexpressible('fonts')"),
            Line("It looks tidy", "true", "free(true)"),
            Line("There is a card", "true", "exists(crad)"),
            Line(
                "There is an Import button in the box",
                "false",
                "is(button & named('Import'), in(card & named('Box')))"
            ),
            Line("Nobody has formalised this", "true", "")
        );
        Assert.Multiple(() =>
        {
            Assert.That(report, Does.Not.Contain("Delete button"));
            Assert.That(
                report,
                Does.Contain("all.jsonl:2: disagree  orders.png state: The Export button is greyed out")
            );
            Assert.That(
                report,
                Does.Contain("  writer true, program false\n  exists of 12 button \"Export\"; satisfied none\n")
            );
            Assert.That(
                report,
                Does.Contain("'the' means several: 9 tab \"All\", 10 tab \"Open\", 11 tab \"Shipped\"")
            );
            Assert.That(report, Does.Contain("all.jsonl:6: mistake  orders.png state: There is a card\n  column 8:"));
            Assert.That(report, Does.Contain("all.jsonl:7: agree"));
            Assert.That(report, Does.Contain("false only because nothing is the subject"));
            Assert.That(report, Does.Contain("expressible 66.7% of 6 that have a readable program"));
        });
    }

    [Test]
    public void A_line_that_is_no_statement_is_told_with_its_number()
    {
        string report = Check("{\"picture\":\"orders.png\"}", "nonsense", Line("A", "true", "exists(tab)", "sense"));
        Assert.Multiple(() =>
        {
            Assert.That(report, Does.Contain("all.jsonl:1: mistake"));
            Assert.That(report, Does.Contain("all.jsonl:2: mistake"));
            Assert.That(report, Does.Contain("there is no category 'sense'"));
        });
    }

    private static string Line(string text, string truth, string program, string category = "state") =>
        $$"""{"picture":"orders.png","role":"tester","text":"{{text}}","truth":{{truth}},"category":"{{category}}","program":"{{program}}"}""";

    private static string Check(params string[] lines)
    {
        string folder = Directory.CreateTempSubdirectory("corpus").FullName;
        try
        {
            string statements = Path.Combine(folder, "all.jsonl");
            File.WriteAllLines(statements, lines);
            SamplePage.Orders.Save(Path.Combine(folder, "orders.json"));
            var report = new StringWriter { NewLine = "\n" };
            CorpusCheck.Run(statements, folder, all: false, report);
            return report.ToString();
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
