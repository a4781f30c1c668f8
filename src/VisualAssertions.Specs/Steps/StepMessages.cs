namespace VisualAssertions.Specs;

/// <summary>What can be wrong with a setup step and with what finds an element.</summary>
internal static class StepMessages
{
    public const string NameWithoutRole = """
        'name' is the accessible name of a role.
        Write      {role: button, name: …}, or use 'label' or 'text' instead
        """;

    public const string ScrollBoth = "Scroll to an element or by a number of pixels, not both.";

    public static string OneFinder(IReadOnlyCollection<string> found) =>
        found.Count == 0
            ? $"""
                Nothing says which element is meant.
                Write      a selector, or a mapping with one of {string.Join(", ", SpecKeys.Finders)}
                """
            : $"An element is found in one way, not by {string.Join(" and ", found)} together.";

    public static string NoRole(string role) =>
        $"'{role}' is not an ARIA role.{Nearest.Suggest(role, SpecChoices.Roles)}";

    public static string OneAction(IReadOnlyCollection<string> found) =>
        found.Count == 0
            ? $"A setup step is one of {string.Join(", ", SpecKeys.Step)}."
            : $"""
                A setup step is one action, and this one has {string.Join(" and ", found)}.
                Begin each action with '- '.
                """;
}
