using VisualAssertions.Owlet.Reading;

namespace VisualAssertions.Owlet.Tests.Reading;

public sealed class LineReadingTests
{
    /// <summary>Reads "Pay": P, a or e, then y.</summary>
    private static readonly LineReading pay = Of(
        [("P", 0.9f), ("R", 0.05f)],
        [("", 0.99f), ("a", 0.01f)],
        [("a", 0.6f), ("e", 0.3f)],
        [("a", 0.5f), ("", 0.4f)],
        [("y", 0.8f), ("g", 0.1f)]
    );

    [Test]
    public void Repeats_and_blanks_are_not_part_of_the_text() => Assert.That(pay.Text, Is.EqualTo("Pay"));

    [Test]
    public void Confidence_is_the_mean_of_the_characters() =>
        Assert.That(pay.Confidence, Is.EqualTo((0.9f + 0.6f + 0.8f) / 3).Within(1e-5));

    [TestCase("Pay")]
    [TestCase("ay")]
    [TestCase("P")]
    public void What_was_read_has_the_full_likelihood(string text) => Assert.That(pay.SpanLikelihood(text), Is.Zero);

    [TestCase("☆ Noah", "Noah")]
    [TestCase("× Bring", "Bring")]
    [TestCase("Filter ×", "Filter")]
    [TestCase("□☆ Victor", "Victor")]
    [TestCase("★★★☆☆", "★★★☆☆")]
    [TestCase("★★★☆☆ 4", "★★★☆☆ 4")]
    [TestCase("© Frontier", "© Frontier")]
    [TestCase("+ Add card", "+ Add card")]
    [TestCase("-24.2%", "-24.2%")]
    [TestCase("2 × 4", "2 × 4")]
    public void Icons_read_as_signs_are_no_part_of_the_words(string read, string words)
    {
        LineReading line = Of([.. read.SelectMany(c => new[] { [(c.ToString(), 0.9f)], new[] { ("", 1f) } })]);

        Assert.That(line.WithoutPictographs().Text.Trim(), Is.EqualTo(words));
    }

    [TestCase("□", true)]
    [TestCase("★★☆", false)]
    [TestCase("+", false)]
    [TestCase("8", false)]
    public void A_line_of_nothing_but_icons_is_no_text(string read, bool icons) =>
        Assert.That(Of([.. read.Select(c => new[] { (c.ToString(), 0.99f) })]).IsPictographs, Is.EqualTo(icons));

    /// <summary>e instead of a at one step, a blank instead of a at the next.</summary>
    [Test]
    public void Another_reading_is_as_likely_as_its_best_path() =>
        Assert.That(
            pay.SpanLikelihood("Pey"),
            Is.EqualTo(MathF.Log(0.3f / 0.6f) + MathF.Log(0.4f / 0.5f)).Within(1e-4)
        );

    [Test]
    public void Something_else_is_unlikely() => Assert.That(pay.SpanLikelihood("Cat"), Is.LessThan(-5));

    [Test]
    public void A_text_longer_than_the_line_is_impossible() =>
        Assert.That(pay.SpanLikelihood("Payment"), Is.EqualTo(float.NegativeInfinity));

    [Test]
    public void A_doubled_letter_needs_a_blank_between()
    {
        LineReading one = Of([("o", 0.9f)], [("o", 0.9f)]);
        LineReading two = Of([("o", 0.9f)], [("", 0.9f)], [("o", 0.9f)]);
        Assert.Multiple(() =>
        {
            Assert.That(one.SpanLikelihood("oo"), Is.EqualTo(float.NegativeInfinity));
            Assert.That(two.SpanLikelihood("oo"), Is.Zero);
        });
    }

    private static LineReading Of(params (string Character, float Probability)[][] steps)
    {
        var padded = steps
            .SelectMany(step => step.Concat(Enumerable.Repeat(("~", 0f), LineReading.GuessesPerStep - step.Length)))
            .ToList();
        return new LineReading([.. padded.Select(p => p.Item1)], [.. padded.Select(p => p.Item2)]);
    }
}
