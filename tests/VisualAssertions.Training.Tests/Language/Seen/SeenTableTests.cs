using VisualAssertions.Programs;
using static VisualAssertions.ElementKind;
using static VisualAssertions.Training.Tests.Language.Seen.SeenThings;

namespace VisualAssertions.Training.Tests.Language.Seen;

public sealed class SeenTableTests
{
    private static readonly string[] Names = ["Anna", "Ben", "Carl"];

    [TestCase("""is(cell("Ben", "Status"), text("Paused"))""", true)]
    [TestCase("""is(cell("Carl", "Status"), text("Paused"))""", false)]
    [TestCase("""is(cell("Anna", "Amount"), text("$10"))""", true)]
    [TestCase("exactly(3, row)", true)]
    [TestCase("""exists(badge & row("Ben"), text("Paused"))""", true)]
    [TestCase("""all(cell & column("Amount"), contains("$"))""", true)]
    [TestCase("""is(row & has(text("Carl")), has(badge & text("Active")))""", true)]
    public void I_can_ask_a_table_that_was_seen_by_row_and_column(string program, bool truth)
    {
        Assert.That(Page(Table(edges: true)).Says(program), Is.EqualTo(truth));
    }

    [Test]
    public void A_table_without_edges_has_rows_and_columns_too()
    {
        PageTruth page = Page(Table(edges: false));
        Assert.Multiple(() =>
        {
            Assert.That(page.Says("""is(cell("Ben", "Status"), text("Paused"))"""), Is.True);
            Assert.That(page.Says("""is(cell("Carl", "Amount"), text("$30"))"""), Is.True);
        });
    }

    [Test]
    public void Words_in_the_rows_of_a_table_are_cells_even_if_each_looks_like_something_else()
    {
        ElementKind[] looks = [Text, Label, ColumnHeader];
        Element[] seen =
        [
            .. Table(edges: true)
                .Select(
                    (element, i) => element.Kind == Cell ? element.Perhaps(looks[i % looks.Length], 0.6f) : element
                ),
        ];
        PageTruth page = Page(seen);
        Assert.That(page.Says("""is(cell("Anna", "Amount"), text("$10"))"""), Is.True);
    }

    [Test]
    public void A_table_that_was_seen_in_two_parts_is_one()
    {
        PageTruth page = Page([A(ElementKind.Table, 100, 160, 601, 80), .. Table(edges: true)]);
        Assert.That(page.Says("""is(cell("Ben", "Amount"), text("$20"))"""), Is.True);
    }

    [Test]
    public void Two_cells_alone_are_no_table()
    {
        PageTruth page = Page(A(Cell, 100, 100, 80, 20, "One"), A(Cell, 300, 100, 80, 20, "Two"));
        Assert.That(page.Elements.Select(element => element.Row), Is.All.EqualTo(-1));
    }

    private static Element[] Table(bool edges)
    {
        IEnumerable<Element> head =
        [
            A(ColumnHeader, 110, 112, 40, 12, "Name"),
            A(ColumnHeader, 310, 112, 50, 12, "Status"),
            A(ColumnHeader, 520, 112, 60, 12, "Amount"),
        ];
        IEnumerable<Element> table = edges ? [A(ElementKind.Table, 100, 100, 600, 160)] : [];
        return [.. table, .. head, .. Names.SelectMany((name, i) => Line(name, i, edges))];
    }

    private static IEnumerable<Element> Line(string name, int row, bool edges)
    {
        float y = 140 + 40 * row;
        if (edges)
        {
            yield return A(Row, 100, y, 600, 40);
        }

        yield return A(Cell, 110, y + 14, 40, 12, name);
        yield return A(Cell, 300, y, 200, 40);
        yield return A(Badge, 310, y + 10, 60, 20, row == 1 ? "Paused" : "Active");
        yield return A(Cell, 540, y + 14, 40, 12, $"${row + 1}0");
    }
}
