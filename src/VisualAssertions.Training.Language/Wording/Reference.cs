namespace VisualAssertions.Training.Language;

/// <summary>Words that stand for one element, or for elements of a sort, and the property that the words mean.</summary>
/// <param name="Core">Without article: <c>"Save" button</c>.</param>
/// <param name="Article">Whether it takes one: <c>"Save"</c> alone doesn't.</param>
/// <param name="Plural">For sorts: <c>buttons in the header</c>.</param>
internal sealed record Reference(Property Property, string Core, bool Article = true, string? Plural = null)
{
    public string The => Article ? "the " + Core : Core;

    public string A => Article ? Articles.Indefinite(Core) + " " + Core : Core;
}

internal static class Articles
{
    public static string Indefinite(string core)
    {
        string word = core.TrimStart('"', '\'', '“', '(');
        if (word.Length == 0)
        {
            return "a";
        }

        bool vowel = "aeiouAEIOU".Contains(word[0], StringComparison.Ordinal);
        bool soundsLikeYou =
            word.StartsWith("us", StringComparison.OrdinalIgnoreCase)
            || word.StartsWith("uni", StringComparison.OrdinalIgnoreCase);
        return vowel && !soundsLikeYou || word[0] == 'X' || word == "x" ? "an" : "a";
    }
}
