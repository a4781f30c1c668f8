namespace VisualAssertions.Specs.Tests;

public sealed class SettingSpecs
{
    [TestCase("0.95", 0.95f)]
    [TestCase("95%", 0.95f)]
    [TestCase("99.5%", 0.995f)]
    [TestCase("1", 1f)]
    [TestCase("100%", 1f)]
    [TestCase("\"95%\"", 0.95f)]
    public void A_probability_is_a_percentage_or_from_0_to_1(string text, float expected) =>
        Assert.That(ReadTest($"judge: {{ passAt: {text} }}").Judge.PassAt, Is.EqualTo(expected));

    [TestCase("95")]
    [TestCase("1.01")]
    [TestCase("101%")]
    [TestCase("0")]
    [TestCase("0%")]
    [TestCase("-0.5")]
    [TestCase("\"0.95\"")]
    [TestCase("95 %")]
    [TestCase("9e-1")]
    [TestCase(".5")]
    [TestCase("high")]
    public void And_nothing_else(string text) =>
        Assert.That(Mistakes($"judge: {{ passAt: {text} }}"), Has.Count.EqualTo(1));

    [TestCase("10s", 10_000)]
    [TestCase("1.5s", 1_500)]
    [TestCase("500ms", 500)]
    public void A_time_has_its_unit(string text, double milliseconds) =>
        Assert.That(ReadTest($"timeout: {text}").Timeout.TotalMilliseconds, Is.EqualTo(milliseconds));

    [TestCase("10")]
    [TestCase("10 s")]
    [TestCase("1m")]
    [TestCase("-1s")]
    [TestCase("s")]
    public void A_time_without_it_is_a_mistake(string text) =>
        Assert.That(Mistakes($"timeout: {text}"), Has.Count.EqualTo(1));

    [TestCase("${SHOP}", "https://shop.example/")]
    [TestCase("${OTHER:-http://localhost:5000}", "http://localhost:5000/")]
    [TestCase("${EMPTY:-http://localhost:5000}", "http://localhost:5000/")]
    [TestCase("${SHOP:-http://localhost:5000}/${OTHER:-de}", "https://shop.example/de")]
    public void A_variable_of_the_environment_is_filled_in_or_its_default(string text, string expected)
    {
        var reader = new SpecReader(name =>
            name == "SHOP" ? "https://shop.example"
            : name == "EMPTY" ? ""
            : null
        );
        SpecReading reading = reader.TryRead(
            "a.visual.yaml",
            $"baseUrl: {text}\nurl: /\nassert: [The logo is visible]\n"
        );
        Assert.That(reading.Spec!.BaseUrl!.AbsoluteUri, Is.EqualTo(expected));
    }

    [TestCase("2026-11-24", true)]
    [TestCase("2026-11-23", false)]
    public void A_waiver_holds_through_its_last_day(string until, bool holds)
    {
        const string Yaml = """
            url: /
            assert:
              - that: The logo is visible
                id: logo
            waivers:
              - { id: logo, until: UNTIL, reason: It is being drawn }
            """;
        var reader = new SpecReader(
            _ => null,
            new FixedTime(new DateTimeOffset(2026, 11, 24, 23, 59, 59, TimeSpan.Zero))
        );

        SpecFile spec = reader.TryRead("a.visual.yaml", Yaml.Replace("UNTIL", until)).Spec!;

        Assert.That(spec.Tests[0].Assertions[0].Waiver is not null, Is.EqualTo(holds));
        Assert.That(spec.Waivers, Has.Count.EqualTo(1));
    }

    [TestCase("tiemout", "timeout")]
    [TestCase("time-out", "timeout")]
    [TestCase("Timeout", "timeout")]
    [TestCase("basurl", "baseUrl")]
    [TestCase("asert", "assert")]
    [TestCase("xyz", null)]
    [TestCase("u", null)]
    public void A_slip_of_the_finger_is_recognised(string typed, string? meant) =>
        Assert.That(Nearest.Find(typed, SpecKeys.File), Is.EqualTo(meant));

    [Test]
    public void I_am_told_when_the_spec_is_not_there()
    {
        VisualAssertException told = Assert.Throws<VisualAssertException>(() =>
            new SpecReader().Read("no/such.visual.yaml")
        )!;
        Assert.That(told.Trouble, Is.EqualTo(Trouble.Usage));
        Assert.That(told.Message, Does.StartWith("There is no spec 'no/such.visual.yaml'."));
    }

    private static SpecTest ReadTest(string line) => Read(line).Spec!.Tests[0];

    private static IReadOnlyList<SpecMistake> Mistakes(string line) => Read(line).Mistakes;

    private static SpecReading Read(string line) =>
        new SpecReader(_ => null, new FixedTime()).TryRead(
            "a.visual.yaml",
            $"{line}\nurl: /\nassert: [The logo is visible]\n"
        );
}
