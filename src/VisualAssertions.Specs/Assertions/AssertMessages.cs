using System.Text.RegularExpressions;

namespace VisualAssertions.Specs;

/// <summary>What can be wrong with an assertion.</summary>
internal static class AssertMessages
{
    public const string EmptyItem = "This assertion is empty; write what the screen must show.";

    public const string NoAssertion = """
        This is a list, not an assertion.
        Put a statement that begins with '[' or '-' in quotes.
        """;

    public const string EnabledAndDisabled = "'enabled' says the same as 'disabled'; write one of them.";

    public static string IdTwice(string id, SpecLocation first) =>
        $"The id '{id}' is there twice in this test; the first is at {first}.";

    public static string NoRegion(string name, IReadOnlyCollection<string> regions) =>
        regions.Count == 0
            ? $"""
                There is no region '{name}': the test has no 'regions'.
                Write      regions:
                             {name}: "#…"
                """
            : $"There is no region '{name}'.{Nearest.Suggest(name, regions)} The test has {string.Join(", ", regions)}.";

    public static string NoPattern(RegexParseException problem) =>
        $"The pattern between the slashes is wrong: {problem.Message}";

    public static string NoState(IEnumerable<string> states) =>
        $"Nothing says what the DOM must be like. Write at least one of {string.Join(", ", states)}.";
}
