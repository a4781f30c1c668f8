using System.Reflection;
using System.Text;

namespace VisualAssertions.Specs.Tests;

/// <summary>Writes the table of what overrides what from what the reader does, so that the table in the README cannot be wrong.</summary>
public sealed class MergingSpecs
{
    private static readonly (string Key, string File, string Test, string? Matrix)[] Use =
    [
        ("browser", "chromium", "chrome", null),
        ("viewport", "800x600", "1024x768", "1280x800"),
        ("deviceScaleFactor", "1", "2", null),
        ("colorScheme", "light", "dark", "dark"),
        ("locale", "en", "de", "fr"),
        ("timezone", "UTC", "Europe/London", null),
        ("reducedMotion", "reduce", "no-preference", null),
        ("clock", "2026-01-15T10:00:00Z", "2026-02-15T10:00:00Z", null),
        ("storageState", "a.json", "b.json", null),
        ("headers", "{ A: 1, B: 1 }", "{ B: 2, C: 2 }", null),
    ];

    private static readonly (string Key, string File, string Test)[] Judge =
    [
        ("model", "owlet-1", "owlet-2"),
        ("passAt", "0.8", "0.9"),
        ("failAt", "0.2", "0.1"),
        ("unsure", "warn", "pass"),
        ("selfCheck", "off", "negation"),
    ];

    private static readonly (string Key, string File, string Test)[] OfAnyTest =
    [
        ("tags", "[a, b]", "[b, c]"),
        ("retries", "1", "2"),
        ("timeout", "1s", "2s"),
        ("wait", "{ stable: false, selector: a }", "{ selector: b }"),
        ("screenshot", "{ fullPage: true }", "{ hide: [a] }"),
        ("regions", "{ a: a, b: a }", "{ b: b, c: b }"),
    ];

    [Test]
    public void What_stands_nearer_to_the_assertion_wins()
    {
        var table = new StringBuilder();
        foreach ((string key, string file, string test, string? matrix) in Use)
        {
            string varied =
                matrix is null ? ""
                : Varied(key, file, matrix) == Varied(key, matrix, matrix) ? ", then the matrix entry's"
                : ", matrix lost";
            table.Append(
                Row($"use.{key}", Winner(key, In("use", key, file), In("use", key, test), one => one.Use) + varied)
            );
        }

        foreach ((string key, string file, string test) in Judge)
        {
            table.Append(
                Row($"judge.{key}", Winner(key, In("judge", key, file), In("judge", key, test), one => one.Test.Judge))
            );
        }

        table.Append(
            Row(
                "passAt",
                Value(Case("judge: { passAt: 0.8 }", "", "").Test.Assertions[1].Judge, "passAt") + " of the assertion"
            )
        );
        foreach ((string key, string file, string test) in OfAnyTest)
        {
            table.Append(Row(key, Winner(key, $"{key}: {file}", $"{key}: {test}", one => one.Test)));
        }

        Reviewed.Matches("Merging", table.ToString());
    }

    [Test]
    public void The_table_has_every_key_of_use_and_judge()
    {
        Assert.That(Use.Select(row => row.Key), Is.EquivalentTo(SpecKeys.Use));
        Assert.That(Judge.Select(row => row.Key), Is.EquivalentTo(SpecKeys.Judge));
        Assert.That(OfAnyTest.Select(row => row.Key), Is.SubsetOf(SpecKeys.Test));
    }

    /// <summary>Whose value it is where the file and the test both have one.</summary>
    private static string Winner(string key, string file, string test, Func<SpecCase, object> owner)
    {
        string ofFile = Value(owner(Case(file, "", "")), key);
        string ofTest = Value(owner(Case("", test, "")), key);
        string both = Value(owner(Case(file, test, "")), key);
        Assert.That(ofFile, Is.Not.EqualTo(ofTest));
        return both == ofTest ? "the test's"
            : both == ofFile ? "the file's"
            : "both, and under the same name the test's";
    }

    private static string Varied(string key, string file, string matrix) =>
        Value(Case(In("use", key, file), "", In("matrix", key, $"[{matrix}]")).Use, key);

    private static string In(string owner, string key, string value) => $"{owner}: {{ {key}: {value} }}";

    private static string Row(string key, string words) => $"{key, -24}{words}\n";

    private static SpecCase Case(string file, string test, string matrix)
    {
        string yaml = $"""
            {file}
            {matrix}
            tests:
              - name: One
                url: /
                {test}
                assert:
                  - The logo is visible
                  - that: The title is visible
                    passAt: 0.95
            """;
        SpecReading reading = new SpecReader(_ => null, new FixedTime()).TryRead("a.visual.yaml", yaml);
        Assert.That(reading.Mistakes, Is.Empty);
        return reading.Spec!.Cases().Single();
    }

    private static string Value(object owner, string key)
    {
        PropertyInfo property = owner
            .GetType()
            .GetProperties()
            .First(one => one.Name.Replace("Path", "").Equals(key, StringComparison.OrdinalIgnoreCase));
        return Describe.Short(property.GetValue(owner));
    }
}
