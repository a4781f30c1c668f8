namespace VisualAssertions.Specs.Tests;

public sealed class EnglishTrapSpecs
{
    private static readonly string[] Bitten =
    [
        "The title reads: Your cart",
        "The badge shows #3",
        "The badge shows # 3",
        "The page lists:",
        "\"Pay\" is green",
        "'Pay' is left of \"Cancel\"",
        "\"It's 5 o'clock\": the title",
        "{{price}} is not shown",
        "[x] is checked",
        "*Required* is red",
        "@mara is shown",
        "`code` is shown",
        "% is shown",
        "> 3 items",
        "| is between the links",
        "- is before the price",
        "? is in the icon",
        "! is in the icon",
        "& is between the names",
        "#1 is first",
        "C:\\temp is shown: yes",
    ];

    private static readonly string[] Unharmed =
    [
        "The ratio is 3:2 at 10:30",
        "The link is https://example.com/#top",
        "The language is C#",
        "The user's name is \"Mara\"",
        "-5 is shown in red",
        "Total (3) [beta] {draft} is shown",
        "50% is shown, and a & b, and a | b > c ? d ! e @ f",
        "No {{price}} is shown",
        "On the left, nothing is shown",
    ];

    [TestCaseSource(nameof(Bitten))]
    public void A_statement_that_YAML_would_bite_is_told_with_a_fix_that_reads_as_it_was_meant(string statement)
    {
        SpecReading bitten = Read($"url: /\nassert:\n  - {statement}\n");
        Assert.That(bitten.Mistakes, Has.Count.EqualTo(1));
        string fix = bitten.Mistakes[0].Message.Split('\n')[1][11..];

        SpecReading repaired = Read($"url: /\nassert:\n  {fix}\n");

        Assert.That(repaired.Mistakes, Is.Empty);
        Assert.That(repaired.Spec!.Tests[0].Assertions.Single().Text, Is.EqualTo(statement));
    }

    [TestCaseSource(nameof(Bitten))]
    public void So_is_one_after_a_key(string statement)
    {
        SpecReading bitten = Read($"url: /\nassert:\n  - id: one\n    that: {statement}\n    severity: info\n");
        Assert.That(bitten.Mistakes, Has.Count.EqualTo(1));
        string fix = bitten.Mistakes[0].Message.Split('\n')[1][11..];

        SpecReading repaired = Read($"url: /\nassert:\n  - id: one\n    {fix}\n    severity: info\n");

        Assert.That(repaired.Spec!.Tests[0].Assertions.Single().Text, Is.EqualTo(statement));
    }

    [TestCaseSource(nameof(Unharmed))]
    public void A_statement_that_YAML_reads_as_it_was_meant_is_let_be(string statement)
    {
        SpecReading reading = Read($"url: /\nassert:\n  - {statement}\n  - that: {statement}\n");
        Assert.That(reading.Mistakes, Is.Empty);
        Assert.That(reading.Spec!.Tests[0].Assertions.Select(one => one.Text), Is.All.EqualTo(statement));
    }

    [TestCase("\r\n")]
    [TestCase("\n")]
    public void Line_ends_of_any_system_are_read(string end)
    {
        SpecReading reading = Read(
            $"url: /{end}assert:{end}  - The title reads: Cart{end}  - The logo is visible{end}"
        );
        Assert.That(reading.Mistakes.Single().Location.ToString(), Is.EqualTo("page.visual.yaml:3:15"));
    }

    [TestCase("    - The title reads: Cart")]
    [TestCase("  - The title reads: Cart")]
    public void Items_are_found_at_any_indentation(string item)
    {
        SpecReading reading = Read(
            $"tests:\n- name: One\n  url: /\n  assert:\n{item}\n- name: Two\n  url: /\n  assert:\n{item}\n"
        );
        Assert.That(reading.Mistakes.Select(mistake => mistake.Location.Line), Is.EqualTo(new[] { 5, 9 }));
    }

    [Test]
    public void Code_in_a_script_is_no_English()
    {
        SpecReading reading = Read(
            """
            url: /
            setup:
              - script: |
                  assert:
                    - that: is #1 code: yes
                  name: "a" + b
            assert:
              - The logo is visible
            """
        );
        Assert.That(reading.Mistakes, Is.Empty);
    }

    private static SpecReading Read(string yaml) =>
        new SpecReader(_ => null, new FixedTime()).TryRead("page.visual.yaml", yaml);
}
