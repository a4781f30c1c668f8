using VisualAssertions.Owlet.Seeing;

namespace VisualAssertions.Owlet.Tests.Looking;

public sealed class SightingTests
{
    [Test]
    public void Of_two_boxes_for_one_button_the_surer_stays()
    {
        Sighting sure = See(ElementKind.Button, new Box(10, 10, 100, 40), 0.95f);
        Sighting unsure = See(ElementKind.Button, new Box(14, 14, 92, 32), 0.7f);

        Assert.That(Suppression.Keep([unsure, sure]), Is.EqualTo(new[] { sure }));
    }

    [Test]
    public void A_button_in_a_card_and_a_card_in_a_card_stay()
    {
        Sighting[] all =
        [
            See(ElementKind.Card, new Box(0, 0, 400, 300), 0.9f),
            See(ElementKind.Card, new Box(20, 20, 300, 200), 0.9f),
            See(ElementKind.Button, new Box(30, 30, 100, 40), 0.9f),
        ];

        Assert.That(Suppression.Keep(all), Is.EquivalentTo(all));
    }

    [Test]
    public void What_is_likely_nothing_is_left_out() =>
        Assert.That(Suppression.Keep([See(ElementKind.Button, new Box(0, 0, 50, 20), 0.1f)]), Is.Empty);

    [Test]
    public void A_line_in_a_button_is_its_text_and_a_heading_in_a_card_stands_for_itself()
    {
        Sighting card = See(ElementKind.Card, new Box(0, 0, 400, 300), 0.9f);
        Sighting button = See(ElementKind.Button, new Box(20, 200, 100, 40), 0.9f);
        Sighting[] all =
        [
            card,
            button,
            See(ElementKind.Heading, new Box(20, 20, 150, 24), 0.9f, CandidateSource.TextLine),
            See(ElementKind.Button, new Box(40, 210, 60, 18), 0.9f, CandidateSource.TextLine),
        ];
        List<Sighting> kept = Suppression.Keep(all);

        TextOwners.Assign(
            kept,
            all,
            [new TextLine("Orders", 1, new Box(20, 20, 150, 24)), new TextLine("Pay", 1, new Box(40, 210, 60, 18))]
        );

        Assert.That(button.Lines.Select(line => line.Text), Is.EqualTo(new[] { "Pay" }));
        Assert.That(card.Lines, Is.Empty);
        Assert.That(kept, Has.Count.EqualTo(3));
        Assert.That(kept.Single(one => one.Kind == ElementKind.Heading).Lines[0].Text, Is.EqualTo("Orders"));
    }

    [Test]
    public void A_line_that_is_surer_than_the_button_around_it_leaves_the_button()
    {
        Sighting button = See(ElementKind.Button, new Box(20, 200, 100, 40), 0.7f);
        Sighting line = See(ElementKind.Button, new Box(40, 210, 60, 18), 0.99f, CandidateSource.TextLine);

        Assert.That(Suppression.Keep([line, button]), Is.EqualTo(new[] { button }));
    }

    [Test]
    public void A_list_item_leaves_its_texts_to_themselves_and_keeps_its_own()
    {
        Sighting item = See(ElementKind.ListItem, new Box(0, 0, 400, 60), 0.9f);
        Sighting[] all =
        [
            item,
            See(ElementKind.Text, new Box(60, 10, 120, 16), 0.9f, CandidateSource.TextLine),
            See(ElementKind.ListItem, new Box(60, 34, 200, 16), 0.9f, CandidateSource.TextLine),
        ];
        List<Sighting> kept = Suppression.Keep(all);

        TextOwners.Assign(
            kept,
            all,
            [new TextLine("Anna", 1, new Box(60, 10, 120, 16)), new TextLine("Milk", 1, new Box(60, 34, 200, 16))]
        );

        Assert.That(item.Lines.Select(line => line.Text), Is.EqualTo(new[] { "Milk" }));
        Assert.That(kept.Single(one => one.Kind == ElementKind.Text).Lines[0].Text, Is.EqualTo("Anna"));
    }

    [Test]
    public void Wrapped_text_becomes_one_element()
    {
        TextLine[] lines =
        [
            new("The quick brown fox jumps over the lazy", 1, new Box(20, 20, 300, 16)),
            new("dog and runs away", 1, new Box(20, 42, 140, 16)),
        ];
        Sighting[] all = [.. lines.Select(line => See(ElementKind.Text, line.Box, 0.9f, CandidateSource.TextLine))];
        List<Sighting> kept = Suppression.Keep(all);

        TextOwners.Assign(kept, all, lines);

        Assert.That(kept, Has.Count.EqualTo(1));
        Assert.That(kept[0].Lines, Is.EqualTo(lines));
        Assert.That(kept[0].Box, Is.EqualTo(new Box(20, 20, 300, 38)));
    }

    [Test]
    public void A_date_in_another_colour_under_a_text_is_another_text()
    {
        TextLine[] lines =
        [
            new("The quick brown fox jumps over the lazy dog", 1, new Box(20, 20, 300, 16)),
            new("Yesterday", 1, new Box(20, 42, 70, 16)),
        ];
        Sighting[] all =
        [
            See(ElementKind.Text, lines[0].Box, 0.9f, CandidateSource.TextLine, new Rgb(30, 30, 30)),
            See(ElementKind.Text, lines[1].Box, 0.9f, CandidateSource.TextLine, new Rgb(140, 140, 140)),
        ];
        List<Sighting> kept = Suppression.Keep(all);

        TextOwners.Assign(kept, all, lines);

        Assert.That(kept.Select(one => one.Lines.Single().Text), Is.EquivalentTo(lines.Select(line => line.Text)));
    }

    [Test]
    public void A_magnifier_that_was_read_as_a_letter_is_no_part_of_what_is_searched_for()
    {
        TextLine line = new("Q Knights", 1, new Box(30, 20, 90, 14));
        Sighting search = See(ElementKind.Search, new Box(20, 10, 300, 34), 0.9f);
        Sighting[] all = [search, See(ElementKind.Icon, new Box(30, 20, 14, 14), 0.9f)];
        List<Sighting> kept = Suppression.Keep(all);

        TextOwners.Assign(kept, all, [line]);

        Assert.That(search.Lines.Single().Text, Is.EqualTo("Knights"));
        Assert.That(search.Lines.Single().Box.X, Is.EqualTo(44));
    }

    private static Sighting See(
        ElementKind kind,
        Box box,
        float score,
        CandidateSource source = CandidateSource.Border,
        Rgb? ink = null
    )
    {
        float[] kinds = new float[Element.KindCount];
        kinds[(int)kind] = 1;
        return new Sighting(
            new Candidate(box, source, new MeasuredColors(default, null, ink)),
            new LookGuess(1 - score, kinds, new float[Element.StateCount], [1], 1)
        );
    }
}
