using VisualAssertions.Owlet.Reading;

namespace VisualAssertions.Owlet.Tests.Reading;

public sealed class ScreenTextReaderTests
{
    private const string Page =
        "<!doctype html><meta charset=utf-8><body style='font:16px Liberation Sans;margin:16px'>";

    [Test]
    public async Task Lines_that_a_browser_drew_are_read_exactly()
    {
        var pages = new LinePages(seed: 3, ["Liberation Sans", "DejaVu Sans", "Liberation Serif", "DejaVu Sans Mono"]);
        var rates = new ReadingRates();
        for (int i = 0; i < 4; i++)
        {
            DrawnPage page = await DrawnPage.Draw(pages.Next());
            rates.Add(page, TestReader.Read(page.Screenshot));
        }

        TestContext.Out.WriteLine(rates);
        Assert.Multiple(() =>
        {
            Assert.That(rates.Exact(LineClass.Ascii), Is.GreaterThan(0.95), rates.ToString());
            Assert.That(rates.Exact(LineClass.Accents), Is.GreaterThan(0.7), rates.ToString());
            Assert.That(rates.Exact(LineClass.Symbols), Is.GreaterThan(0.4), rates.ToString());
        });
    }

    [Test]
    public void A_blank_picture_says_nothing() => Assert.That(TestReader.Read(Blank(640, 480)), Is.Empty);

    [Test]
    public async Task Items_of_a_menu_and_columns_of_a_table_stay_apart()
    {
        DrawnPage page = await DrawnPage.Draw(
            Page
                + "<style>nav a{margin-right:22px} td{padding:4px 12px;border:1px solid #ccc} table{border-collapse:collapse}</style>"
                + "<nav><a>Home</a><a>Tickets</a><a>About us</a></nav><br>"
                + "<table><tr><td>Ida Berg<td>Oslo<td>$9.50<tr><td>Tom Reed<td>Leeds<td>$12.00</table>"
        );
        Assert.That(
            TestReader.Texts(page.Screenshot),
            Is.EqualTo(
                new[] { "Home", "Tickets", "About us", "Ida Berg", "Oslo", "$9.50", "Tom Reed", "Leeds", "$12.00" }
            )
        );
    }

    [Test]
    public async Task Numbers_in_badges_and_single_digits_are_read()
    {
        DrawnPage page = await DrawnPage.Draw(
            Page
                + "<style>b{background:#d32f2f;color:#fff;border-radius:11px;padding:3px 8px;font:bold 12px Liberation Sans}"
                + "a{display:inline-block;border:1px solid #ccc;padding:6px 13px}</style>"
                + "Inbox <b style='margin-left:30px'>4</b><br><br><a>1</a><a>2</a><a>3</a>"
        );
        Assert.That(TestReader.Texts(page.Screenshot), Is.EqualTo(new[] { "Inbox", "4", "1", "2", "3" }));
    }

    [Test]
    public async Task Boxes_fit_the_ink()
    {
        DrawnPage page = await DrawnPage.Draw(
            Page
                + "<div style='position:absolute;left:100px;top:80px;width:90px;height:14px'>"
                + "<svg width=90 height=14><text x=0 y=14 textLength=90 font-size=19 font-family='Liberation Sans'>HOTEL</text></svg>"
        );
        Box box = TestReader.Read(page.Screenshot).Single().Line.Box;
        Box ink = Ink(page.Screenshot);
        Assert.Multiple(() =>
        {
            Assert.That(box.X, Is.EqualTo(ink.X).Within(1.5));
            Assert.That(box.Y, Is.EqualTo(ink.Y).Within(1.5));
            Assert.That(box.Right, Is.EqualTo(ink.Right).Within(1.5));
            Assert.That(box.Bottom, Is.EqualTo(ink.Bottom).Within(1.5));
        });
    }

    [Test]
    public async Task A_name_and_the_menu_beside_it_are_two_lines_and_a_coloured_word_in_a_sentence_is_none()
    {
        DrawnPage page = await DrawnPage.Draw(
            Page
                + "<b style='font-size:18px;color:#333'>Tidewater</b><span style='font-size:15px;margin-left:11px;color:#999'>Pricing</span>"
                + "<p style='font-size:16px;color:#333'>Read the <span style='color:#06c'>terms of use</span> before you pay</p>"
        );
        Assert.That(
            TestReader.Texts(page.Screenshot),
            Is.EqualTo(new[] { "Tidewater", "Pricing", "Read the terms of use before you pay" })
        );
    }

    [Test]
    public async Task A_long_text_is_read_line_by_line_though_it_is_looked_at_in_tiles()
    {
        string[] lines = [.. Enumerable.Range(100, 70).Select(i => $"Line {i} of a text without gaps")];
        DrawnPage page = await DrawnPage.Draw(
            Page + $"<div style='white-space:pre;line-height:20px'>{string.Join('\n', lines)}"
        );
        Assert.That(TestReader.Texts(page.Screenshot), Is.EqualTo(lines));
    }

    [Test]
    public async Task The_tallest_picture_is_read()
    {
        DrawnPage page = await DrawnPage.Draw(
            Page + "<div style='height:31900px'>At the top</div><div style='height:60px'>At the bottom"
        );
        Assert.That(page.Screenshot.Height, Is.GreaterThan(31_900));
        Assert.That(TestReader.Texts(page.Screenshot), Is.EqualTo(new[] { "At the top", "At the bottom" }));
    }

    [Test]
    public async Task The_same_screenshot_gives_the_same_numbers_however_many_threads()
    {
        DrawnPage page = await DrawnPage.Draw(new LinePages(seed: 5, ["Liberation Sans"]).Next());
        IReadOnlyList<ReadLine> one = TestReader.Create(threads: 1).Read(page.Screenshot).Lines;
        IReadOnlyList<ReadLine> four = TestReader.Create(threads: 4).Read(page.Screenshot).Lines;
        Assert.That(four.Select(l => l.Line), Is.EqualTo(one.Select(l => l.Line)));
    }

    [Test]
    public async Task A_quoted_word_is_found_in_its_line()
    {
        DrawnPage page = await DrawnPage.Draw(Page + "Please pay the invoice");
        ReadLine line = TestReader.Read(page.Screenshot).Single();
        SpanMatch invoice = line.Reading.FindSpan("invoice");
        Assert.Multiple(() =>
        {
            Assert.That(invoice.LogRatio, Is.Zero);
            Assert.That(line.Reading.SpanLikelihood("receipt"), Is.LessThan(-10));
            Assert.That(line.BoxOf(invoice).X, Is.GreaterThan(line.Line.Box.CenterX));
        });
    }

    [Test]
    public void Reading_can_be_cancelled()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        Assert.Throws<OperationCanceledException>(() => TestReader.Shared.Read(Blank(64, 64), cancelled.Token));
    }

    private static Screenshot Blank(int width, int height)
    {
        byte[] rgba = new byte[width * height * 4];
        Array.Fill(rgba, (byte)255);
        return new Screenshot(width, height, rgba);
    }

    private static Box Ink(Screenshot picture)
    {
        (int left, int top, int right, int bottom) = (picture.Width, picture.Height, 0, 0);
        for (int y = 0; y < picture.Height; y++)
        {
            for (int x = 0; x < picture.Width; x++)
            {
                if (picture[x, y].G < 160)
                {
                    (left, top) = (Math.Min(left, x), Math.Min(top, y));
                    (right, bottom) = (Math.Max(right, x + 1), Math.Max(bottom, y + 1));
                }
            }
        }

        return Box.FromCorners(left, top, right, bottom);
    }
}
