using VisualAssertions.Owlet.Reading;

namespace VisualAssertions.Owlet.Tests.Reading;

public sealed class LineGroupingTests
{
    [Test]
    public void Wrapped_lines_are_one_paragraph() =>
        Assert.That(
            Texts(
                ("We keep your data for thirty days after", 20, 270),
                ("you close the account. Then it is removed", 40, 288),
                ("for good.", 60, 60)
            ),
            Is.EqualTo(
                new[] { "We keep your data for thirty days after you close the account. Then it is removed for good." }
            )
        );

    [Test]
    public void A_line_that_had_room_for_the_next_word_ends_its_paragraph() =>
        Assert.That(
            Texts(("Delete your own account", 20, 160), ("All your projects are deleted for good", 40, 270)),
            Has.Length.EqualTo(2)
        );

    [Test]
    public void Items_of_a_list_are_not_a_paragraph() =>
        Assert.That(Texts(("Inbox", 20, 43), ("Drafts", 40, 44), ("Sent", 60, 32)), Has.Length.EqualTo(3));

    [Test]
    public void Lines_far_apart_are_not_a_paragraph() =>
        Assert.That(
            Texts(("Read the policy to learn more about", 20, 270), ("how we handle what you send to us", 60, 260)),
            Has.Length.EqualTo(2)
        );

    private static string[] Texts(params (string Text, float Y, float Width)[] lines) =>
        [
            .. LineGrouping
                .Group([.. lines.Select(l => new TextLine(l.Text, 1, new Box(16, l.Y, l.Width, 12)))], (_, _) => true)
                .Select(paragraph => paragraph.Text),
        ];
}
