using VisualAssertions.Programs;
using static VisualAssertions.ElementKind;
using static VisualAssertions.Training.Tests.Language.Seen.SeenThings;

namespace VisualAssertions.Training.Tests.Language.Seen;

public sealed class SeenPageTests
{
    [TestCase("""is(card & named("Pro"), has(button & named("Choose Pro")))""", true)]
    [TestCase("""is(card & named("Basic"), has(button & named("Choose Pro")))""", false)]
    [TestCase("""is(card & named("Basic"), has(text & text("$5")))""", true)]
    [TestCase("all(card, hasexactly(1, button))", true)]
    [TestCase("is(dearest(card), last(card))", true)]
    public void I_can_ask_two_cards_that_were_seen_by_their_headings(string program, bool truth)
    {
        PageTruth page = Page(
            A(Card, 100, 100, 200, 200),
            A(Heading, 120, 120, 60, 20, "Basic"),
            A(Text, 120, 160, 30, 12, "$5"),
            A(Button, 120, 240, 160, 36, "Choose Basic"),
            A(Card, 320, 100, 200, 200),
            A(Heading, 340, 120, 40, 20, "Pro"),
            A(Text, 340, 160, 30, 12, "$15"),
            A(Button, 340, 240, 160, 36, "Choose Pro")
        );
        Assert.That(page.Says(program), Is.EqualTo(truth));
    }

    [TestCase("""exists(badge & text("Sold out"), badgeof(heading & text("Vase")))""", true)]
    [TestCase("""exists(badge & text("Sold out"), badgeof(heading & text("Mug")))""", false)]
    public void A_badge_in_a_card_is_that_of_what_the_card_is_called(string program, bool truth)
    {
        PageTruth page = Page(
            A(Card, 100, 100, 200, 300),
            A(Badge, 110, 110, 70, 20, "Sold out"),
            A(Heading, 120, 300, 60, 20, "Vase"),
            A(Card, 320, 100, 200, 300),
            A(Heading, 340, 300, 40, 20, "Mug")
        );
        Assert.That(page.Says(program), Is.EqualTo(truth));
    }

    [TestCase("all(input, has(label))", true)]
    [TestCase("all(input & !named(\"Name\"), has(label))", true)]
    [TestCase("exists(search, has(label))", false)]
    public void A_field_has_the_label_over_it(string program, bool truth)
    {
        PageTruth page = Page(
            A(Label, 100, 100, 60, 14, "Name"),
            A(Field, 100, 120, 300, 40, "Anna"),
            A(Label, 100, 180, 60, 14, "Mail"),
            A(Field, 100, 200, 300, 40, "anna@example.com")
        );
        Assert.That(page.Says(program), Is.EqualTo(truth));
    }

    [Test]
    public void A_badge_on_the_corner_of_a_button_is_the_buttons()
    {
        PageTruth page = Page(
            A(NavBar, 0, 0, 1200, 60),
            A(Button, 1000, 12, 36, 36).Drawn("bell"),
            A(Badge, 1024, 6, 20, 16, "3"),
            A(Button, 1060, 12, 36, 36).Drawn("cart")
        );
        Assert.Multiple(() =>
        {
            Assert.That(page.Says("""exists(badge & text("3"), badgeof(button & icon("bell")))"""), Is.True);
            Assert.That(page.Says("""is(button & icon("bell"), has(badge))"""), Is.True);
            Assert.That(page.Says("""is(button & icon("cart"), has(badge))"""), Is.False);
        });
    }

    [Test]
    public void An_icon_before_the_words_of_a_menu_entry_belongs_to_it()
    {
        PageTruth page = Page(
            A(Sidebar, 0, 0, 220, 800),
            A(Icon, 20, 20, 16, 16).Drawn("home"),
            A(NavItem, 46, 22, 50, 12, "Home"),
            A(Icon, 20, 60, 16, 16).Drawn("settings"),
            A(NavItem, 46, 62, 60, 12, "Settings")
        );
        Assert.Multiple(() =>
        {
            Assert.That(page.Says("""is(navitem & named("Settings"), icon("settings"))"""), Is.True);
            Assert.That(page.Says("""is(navitem & named("Home"), has(icon("settings")))"""), Is.False);
        });
    }

    [Test]
    public void A_badge_at_the_end_of_a_menu_entry_belongs_to_it()
    {
        PageTruth page = Page(
            A(Sidebar, 0, 0, 220, 800),
            A(NavItem, 46, 22, 50, 12, "Home"),
            A(NavItem, 46, 62, 60, 12, "Cart"),
            A(Badge, 180, 58, 24, 18, "14")
        );
        Assert.Multiple(() =>
        {
            Assert.That(page.Says("""is(navitem & named("Cart"), has(badge & text("14")))"""), Is.True);
            Assert.That(page.Says("""is(navitem & named("Home"), has(badge))"""), Is.False);
        });
    }

    [Test]
    public void A_badge_at_the_corner_of_a_bare_icon_belongs_to_it()
    {
        PageTruth page = Page(
            A(NavBar, 0, 0, 1200, 60),
            A(Icon, 1000, 22, 18, 18).Drawn("mail"),
            A(Badge, 1014, 10, 20, 14, "99+"),
            A(Icon, 1060, 22, 18, 18).Drawn("user")
        );
        Assert.Multiple(() =>
        {
            Assert.That(page.Says("""is(icon("mail"), has(badge & text("99+")))"""), Is.True);
            Assert.That(page.Says("""is(icon("user"), has(badge))"""), Is.False);
        });
    }

    [Test]
    public void A_text_that_ends_where_a_box_begins_or_the_picture_ends_is_cut()
    {
        PageTruth page = Page(
            A(NavItem, 220, 22, 80, 16, "SALES"),
            A(Search, 300, 10, 200, 40, "Find") with
            {
                Fill = new Rgb(255, 255, 255),
            },
            A(NavItem, 600, 22, 80, 16, "Help"),
            A(Text, 1100, 300, 100, 16, "Last colu")
        );
        Assert.Multiple(() =>
        {
            Assert.That(page.Says("""is(navitem & text("SALES"), clipped)"""), Is.True);
            Assert.That(page.Says("""is(navitem & text("Help"), clipped)"""), Is.False);
            Assert.That(page.Says("""is(text & starts("Last"), clipped)"""), Is.True);
        });
    }

    [Test]
    public void What_stands_in_a_dialog_is_not_in_the_card_behind_it()
    {
        PageTruth page = Page(
            A(Card, 100, 250, 500, 200),
            A(Dialog, 200, 150, 600, 400),
            A(Button, 400, 300, 80, 36, "Delete")
        );
        Assert.Multiple(() =>
        {
            Assert.That(page.Says("""is(button & named("Delete"), in(dialog))"""), Is.True);
            Assert.That(page.Elements[2].Parent, Is.EqualTo(1));
        });
    }

    [Test]
    public void Light_words_on_the_page_itself_say_that_it_is_dark()
    {
        Element words = A(Text, 100, 100, 200, 14, "Good evening");
        PageTruth dark = Page(words with { Color = new Rgb(240, 240, 240) });
        PageTruth light = Page(words with { Color = new Rgb(30, 30, 30) });
        Assert.That((dark.Says("dark()"), light.Says("dark()")), Is.EqualTo(((bool?)true, (bool?)false)));
    }

    [TestCase(0.5f, "level(\"half\")")]
    [TestCase(0.25f, "level(\"quarter\")")]
    [TestCase(0.75f, "level(\"quarters\")")]
    public void A_bar_has_come_as_far_as_its_pixels_show(float share, string level)
    {
        var box = new Box(10, 10, 200, 12);
        var picture = SeenPicture.Of(Bar(box, share), []) with { Scale = 1 };
        PageTruth page = PageInference.Infer([A(Progress, box.X, box.Y, box.Width, box.Height)], picture);
        Assert.That(page.Says($"is(progress, {level})"), Is.True);
    }

    [Test]
    public void Without_pixels_or_a_number_nobody_can_tell_how_far_a_bar_has_come()
    {
        Assert.That(Page(A(Progress, 10, 10, 200, 12)).Says("is(progress, level(\"half\"))"), Is.Null);
    }

    [Test]
    public void Worlds_drawn_by_chance_hold_each_kind_as_often_as_it_is_likely()
    {
        Element[] seen = [A(Button, 10, 10, 80, 30, "Save").Perhaps(Badge, 0.3f)];
        var chooser = new DrawnChooser(new Random(7));
        var picture = new SeenPicture(1200, 800);
        int badges = Enumerable
            .Range(0, 1000)
            .Count(_ => PageInference.Choose(seen, chooser, picture)[0].Kind == Badge);
        Assert.That(badges, Is.EqualTo(300).Within(60));
    }

    [Test]
    public void A_text_on_two_lines_has_a_box_for_each()
    {
        TextLine[] lines =
        [
            new("Shipping takes", 1, new Box(100, 100, 110, 12)),
            new("three days", 1, new Box(100, 118, 80, 12)),
        ];
        PageTruth page = PageInference.Infer(
            [A(Text, 100, 100, 110, 30, "Shipping takes three days")],
            new SeenPicture(1200, 800) { Lines = lines }
        );
        Assert.That(page.Says("is(text, lines(2))"), Is.True);
    }

    private static Screenshot Bar(Box box, float share)
    {
        const int Width = 240;
        const int Height = 32;
        byte[] rgba = new byte[Width * Height * 4];
        for (int i = 0; i < Width * Height; i++)
        {
            (int x, int y) = (i % Width, i / Width);
            bool inside = x >= box.X && x < box.Right && y >= box.Y && y < box.Bottom;
            Rgb color =
                !inside ? new Rgb(255, 255, 255)
                : x < box.X + share * box.Width ? new Rgb(20, 90, 220)
                : new Rgb(225, 225, 225);
            (rgba[4 * i], rgba[4 * i + 1], rgba[4 * i + 2], rgba[4 * i + 3]) = (color.R, color.G, color.B, 255);
        }

        return new Screenshot(Width, Height, rgba);
    }
}
