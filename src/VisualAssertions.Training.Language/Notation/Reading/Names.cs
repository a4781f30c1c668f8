namespace VisualAssertions.Training.Language.Notation;

internal static class Names
{
    /// <summary>Lower case, without spaces, hyphens and underscores: <c>NavItem</c>, <c>nav-item</c> and <c>nav item</c> are one name.</summary>
    public static string Plain(string name) =>
        string.Concat(name.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));
}
