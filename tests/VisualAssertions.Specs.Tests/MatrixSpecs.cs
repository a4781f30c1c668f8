namespace VisualAssertions.Specs.Tests;

/// <summary>The rules of GitHub Actions, by the examples of its documentation as far as our keys go.</summary>
public sealed class MatrixSpecs
{
    private const string Product = """
        viewport: [1280x800, 390x844]
        colorScheme: [light, dark]
        """;

    [Test]
    public void Without_a_matrix_a_test_is_one_case_with_its_own_name() => Names("", "").Are("Page");

    [Test]
    public void Each_value_runs_with_each_other() =>
        Names(Product, "")
            .Are("Page [1280x800, light]", "Page [1280x800, dark]", "Page [390x844, light]", "Page [390x844, dark]");

    [Test]
    public void Exclude_drops_every_entry_that_has_all_of_its_values() =>
        Names(Product, "exclude: [{ viewport: 390x844, colorScheme: dark }]")
            .Are("Page [1280x800, light]", "Page [1280x800, dark]", "Page [390x844, light]");

    [Test]
    public void Exclude_may_name_only_some_of_the_keys() =>
        Names(Product, "exclude: [{ colorScheme: dark }]").Are("Page [1280x800, light]", "Page [390x844, light]");

    [Test]
    public void Include_adds_a_new_key_to_every_entry_that_fits() =>
        Names(Product, "include: [{ colorScheme: dark, locale: de }]")
            .Are(
                "Page [1280x800, light]",
                "Page [1280x800, dark, de]",
                "Page [390x844, light]",
                "Page [390x844, dark, de]"
            );

    [Test]
    public void Include_with_only_a_new_key_adds_it_everywhere() =>
        Names("colorScheme: [light, dark]", "include: [{ locale: de }]").Are("Page [light, de]", "Page [dark, de]");

    [Test]
    public void A_later_include_may_change_what_an_earlier_one_added() =>
        Names("colorScheme: [light, dark]", "include: [{ locale: de }, { colorScheme: dark, locale: fr }]")
            .Are("Page [light, de]", "Page [dark, fr]");

    [Test]
    public void An_include_that_would_change_a_value_is_an_entry_of_its_own() =>
        Names("colorScheme: [light]", "include: [{ colorScheme: dark }, { colorScheme: dark, locale: fr }]")
            .Are("Page [light]", "Page [dark]", "Page [dark, fr]");

    [Test]
    public void Include_comes_after_exclude() =>
        Names(
                Product,
                "exclude: [{ viewport: 390x844 }]",
                "include: [{ viewport: 390x844, colorScheme: light, locale: de }]"
            )
            .Are("Page [1280x800, light]", "Page [1280x800, dark]", "Page [390x844, light, de]");

    [Test]
    public void A_matrix_may_be_only_includes() =>
        Names("", "include: [{ viewport: iPhone 15 }, { colorScheme: dark }]").Are("Page [iPhone 15]", "Page [dark]");

    [Test]
    public void A_test_has_no_case_where_none_of_its_assertions_is_for_the_entry()
    {
        SpecFile spec = Read(
            """
            url: /
            matrix: { colorScheme: [light, dark] }
            assert:
              - that: The page is dark
                when: { colorScheme: dark }
            """
        );
        Assert.That(spec.Cases().Select(one => one.Name), Is.EqualTo(new[] { "page [dark]" }));
    }

    private static NamesOfCases Names(params string[] lines)
    {
        string[] parts = [.. lines.Where(line => line.Length > 0).SelectMany(line => line.Split('\n'))];
        string matrix = parts.Length == 0 ? "" : "matrix:\n  " + string.Join("\n  ", parts);
        return new NamesOfCases(Read($"name: Page\nurl: /\n{matrix}\nassert: [The logo is visible]\n"));
    }

    private static SpecFile Read(string yaml)
    {
        SpecReading reading = new SpecReader(_ => null, new FixedTime()).TryRead("page.visual.yaml", yaml);
        Assert.That(reading.Mistakes, Is.Empty);
        return reading.Spec!;
    }

    private sealed record NamesOfCases(SpecFile Spec)
    {
        public void Are(params string[] names) => Assert.That(Spec.Cases().Select(one => one.Name), Is.EqualTo(names));
    }
}
