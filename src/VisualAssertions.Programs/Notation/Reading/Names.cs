namespace VisualAssertions.Programs.Notation;

internal static class Names
{
    /// <summary>Ends a message with "Did you mean", or with nothing if no known name is near.</summary>
    public static string Near(string name, IEnumerable<string> known) =>
        Nearest.Suggest(name, known) is { Length: > 0 } question ? "." + question : "";

    /// <summary>Lower case, without spaces, hyphens and underscores: <c>NavItem</c>, <c>nav-item</c> and <c>nav item</c> are one name.</summary>
    public static string Plain(string name) =>
        string.Concat(name.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));
}
