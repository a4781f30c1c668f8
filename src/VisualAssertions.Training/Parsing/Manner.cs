using System.Text.RegularExpressions;

namespace VisualAssertions.Training.Parsing;

/// <summary>The same said in another manner: small letters, no articles, with or without a full stop, after "Make sure that".</summary>
internal static partial class Manner
{
    private static readonly string[] Openings =
    [
        "Check that ",
        "Verify that ",
        "Make sure ",
        "Make sure that ",
        "I expect that ",
        "It must be so that ",
        "Expected: ",
        "Customer says ",
        "Note that ",
        "I can see that ",
        "As expected, ",
        "Please confirm that ",
    ];

    public static string Of(string text, Random random)
    {
        if (random.NextSingle() < 0.2f && !text.EndsWith('?'))
        {
            bool name = text.Length < 2 || char.IsUpper(text[1]) || !char.IsLetter(text[0]);
            text = Openings[random.Next(Openings.Length)] + (name ? text : char.ToLowerInvariant(text[0]) + text[1..]);
        }

        if (random.NextSingle() < 0.12f)
        {
            text = Article().Replace(text, "");
        }

        if (random.NextSingle() < 0.15f)
        {
            text = text.ToLowerInvariant();
        }

        return random.NextSingle() switch
        {
            < 0.2f => text.TrimEnd('.', '!'),
            < 0.4f when char.IsLetterOrDigit(text[^1]) => text + ".",
            _ => text,
        };
    }

    [GeneratedRegex(@"(?<![\w""'])(the|a|an) (?=\w)", RegexOptions.IgnoreCase)]
    private static partial Regex Article();
}
