namespace VisualAssertions.Training.Language;

/// <summary>Purposes come as acts ("pick the language") or as things ("card number").</summary>
internal static class Purposes
{
    private static readonly HashSet<string> Verbs = [.. Lexicon.List("verbs").Select(word => word.Text)];

    /// <summary>What a control is for; null for what nobody operates.</summary>
    public static string? Of(Scene scene, int id) =>
        scene[id].Purpose is { Length: > 2 and < 50 } purpose
        && (Kinds.Controls.Contains(scene[id].Kind) || scene[id].Kind is ElementKind.Link or ElementKind.MenuItem)
            ? purpose
            : null;

    public static bool IsAct(string purpose) => Verbs.Contains(purpose.Split(' ')[0].ToLowerInvariant());

    /// <summary>"picking the language" of "pick the language".</summary>
    public static string Gerund(string purpose)
    {
        string[] words = purpose.Split(' ', 2);
        string verb = words[0];
        string gerund =
            verb
                is "set"
                    or "get"
                    or "put"
                    or "cut"
                    or "log"
                    or "submit"
                    or "drop"
                    or "shop"
                    or "plan"
                    or "swap"
                    or "run"
                    or "begin"
                    or "let"
                ? verb + verb[^1] + "ing"
            : verb.EndsWith('e') && verb is not "see" and not "be" ? verb[..^1] + "ing"
            : verb + "ing";
        return words.Length == 1 ? gerund : $"{gerund} {words[1]}";
    }
}
