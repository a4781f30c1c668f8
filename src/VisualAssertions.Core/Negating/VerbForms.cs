namespace VisualAssertions;

/// <summary>English verbs as statements about screens have them.</summary>
internal static class VerbForms
{
    private static readonly string[] Helpers =
    [
        "is",
        "are",
        "was",
        "were",
        "can",
        "could",
        "should",
        "must",
        "will",
        "would",
        "does",
        "do",
        "did",
    ];

    public static bool IsPlural(string verb) =>
        verb is "are" or "were" or "have" or "do" || (!Helpers.Contains(verb) && !verb.EndsWith('s'));

    /// <summary><c>is</c> → <c>is not</c>, <c>shows</c> → <c>does not show</c>.</summary>
    public static string Denied(string verb) =>
        verb == "can" ? "cannot"
        : Helpers.Contains(verb) ? $"{verb} not"
        : IsPlural(verb) ? $"do not {verb}"
        : $"does not {Base(verb)}";

    /// <summary><c>does not show</c> → <c>shows</c>.</summary>
    public static string Stated(string helper, string verb) => helper == "do" ? verb : Third(verb);

    private static string Base(string third) =>
        third switch
        {
            "has" => "have",
            "touches" => "touch",
            _ => third[..^1],
        };

    private static string Third(string verb) =>
        verb switch
        {
            "have" => "has",
            "do" => "does",
            _ when verb.EndsWith("ch", StringComparison.Ordinal) || verb.EndsWith('s') || verb.EndsWith('x') =>
                $"{verb}es",
            _ when verb.EndsWith('y') && !"aeiou".Contains(verb[^2]) => $"{verb[..^1]}ies",
            _ => $"{verb}s",
        };
}
