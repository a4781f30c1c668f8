using System.Text.RegularExpressions;

namespace VisualAssertions.Specs;

/// <summary>Finds what no picture answers (SEMANTICS.md, 1 and 15). Rather misses some than blames a statement that can be judged.</summary>
internal static partial class NotOnPicture
{
    /// <param name="Words">As in the statement.</param>
    public sealed record Phrase(string Words, string Why);

    private static readonly (Func<Regex> Pattern, string Why)[] Kinds =
    [
        (ScrolledPattern, LintMessages.Scrolled),
        (ConditionPattern, LintMessages.Use),
        (AbilityPattern, LintMessages.Use),
        (EffectPattern, LintMessages.Use),
        (SpeedPattern, LintMessages.Time),
        (MotionPattern, LintMessages.Time),
        (ServerPattern, LintMessages.Elsewhere),
        (CodePattern, LintMessages.Elsewhere),
        (LooksPattern, LintMessages.Taste),
        (BeautyPattern, LintMessages.Taste),
    ];

    public static Phrase? Find(string statement)
    {
        string claim = WithoutWhatIsSaid(statement);
        foreach ((Func<Regex> pattern, string why) in Kinds)
        {
            if (pattern().Match(claim) is { Success: true } match)
            {
                return new Phrase(statement.Substring(match.Index, match.Length), why);
            }
        }

        return null;
    }

    /// <summary>Texts that the page shows may speak of anything: quotes are blanked, and what a message says is cut off.</summary>
    private static string WithoutWhatIsSaid(string statement)
    {
        string blanked = QuotePattern().Replace(statement, quote => new string('_', quote.Length));
        return SayingPattern().Match(blanked) is { Success: true } saying ? blanked[..saying.Index] : blanked;
    }

    [GeneratedRegex(""""[^"]*"|“[^”]*”|„[^“”]*[“”]|«[^»]*»|(?<![\p{L}\p{N}])'[^']*'(?![\p{L}\p{N}])|‘[^’]*’"""")]
    private static partial Regex QuotePattern();

    [GeneratedRegex(
        """
            \b(say|tell|state|read|confirm|warn|explain|mention|announce|inform|ask|promise|claim|suggest|advise|offer|describe|report|note)
              (s|d|ed|ing)\b(?!\s*_)
            | \b(message|notice|note|hint|text|toast|alert|banner|dialog|heading|error|warning|confirmation|tooltip|link|button)s?
              \s+(that|about|of|for|if|when|to)\b
            """,
        Options
    )]
    private static partial Regex SayingPattern();

    [GeneratedRegex(
        """
            \b(below|under)\s+the\s+fold\b
            | \b(after|when|by|while|once|on)\s+(the\s+\w+\s+(is\s+|was\s+)?|you\s+|users?\s+)?scroll(s|ed|ing)?\b
            """,
        Options
    )]
    private static partial Regex ScrolledPattern();

    [GeneratedRegex(
        """
            \b(when|after|upon|once|if|by|while)\s+(it\s+is\s+|it's\s+|they\s+are\s+|being\s+|(you|one|we|(the\s+|a\s+)?users?)\s+)?
              (click|tapp?|press(e)?|hover|submitt?|drag|swip)(s|ed|ing)?\b
            | \bon\s+(click|hover|tap|focus)(ing)?\b
            """,
        Options
    )]
    private static partial Regex ConditionPattern();

    [GeneratedRegex(
        """
            \b((is|are|be|remains?|stays?|becomes?)(\s+(not|still|now|both|all|fully|always))*|isn['’]t|aren['’]t)\s+
              (un|non-?)?(clickable|tappable|pressable|draggable|hoverable|focusable|interactive|scrollable|functional|operable|usable)\b
            | ^(is|are)\s(?!.*\slook).*\b(clickable|tappable|pressable|draggable|hoverable|focusable|interactive|scrollable|operable|usable)\s*\?
            | \b(can|cannot|can['’]t|could)(\s+not)?\s+be\s+
              (clicked|tapped|pressed|dragged|hovered|focused|scrolled|opened|submitted|toggled|swiped)\b
            """,
        Options
    )]
    private static partial Regex AbilityPattern();

    [GeneratedRegex(
        """
            \b(navigates|redirects|takes\s+(you|me|users?|the\s+user))\s+(back\s+)?to\b
            | (?<!\bhow\s+([\w-]+\s+){1,4})\b(works?|is\s+working|are\s+working)(\s+(correctly|properly|fine|well|as\s+(expected|intended)))?\s*[.?!]?$
            """,
        Options
    )]
    private static partial Regex EffectPattern();

    [GeneratedRegex(
        """
            \b(loads?|opens?|renders?|responds?|appears?|reacts?)\s+(very\s+|too\s+|really\s+)?(fast|quickly|slowly|instantly|immediately)\b
            | \b(is|are|feels?)\s+(very\s+|too\s+|really\s+)?(fast|slow|quick|snappy|laggy|sluggish)\b
            | \b(within|in|for|after|in\s+under|(in\s+)?less\s+than)\s+(\d+([.,]\d+)?|one|two|three|five|ten|a\s+few)\s*(ms|milliseconds?|s|secs?|seconds?)\b
            """,
        Options
    )]
    private static partial Regex SpeedPattern();

    [GeneratedRegex(
        """
            \b(blinks|flickers|animates|pulsates|rotates|autoplays|plays\s+automatically|fades\s+(in|out|away))\b
            | \b(is|are)\s+(smoothly\s+)?(animated|blinking|flashing|flickering|moving|rotating|playing)\b
            | \b(appears?|disappears?|vanish(es)?)\s+(after|within|as\s+soon\s+as|by\s+itself)\b
            """,
        Options
    )]
    private static partial Regex MotionPattern();

    [GeneratedRegex(
        """
            \b(e-?mails?|mails?|sms|requests?|notifications?|events?|webhooks?|push\s+messages?)\s+
              (was|were|is|are|gets?|has\s+been|have\s+been)\s+(not\s+)?(\w+ly\s+)?(sent|submitted|triggered|fired|logged|tracked|received)\b
            | \b(stored|saved|persisted|written|kept)\s+(in|to|on)\s+(the\s+|a\s+)?(database|db|server|disk|cloud|back-?end|cache|local\s?storage)\b
            | \b(api|endpoint|server|back-?end|request|response)\s+(returns?|responds?|answers?)\b
            | \b(browser|javascript|js|developer)('s)?\s+console\b | \b(errors?|warnings?)\s+(in|on)\s+the\s+console\b
            | \bconsole\s+(has|shows|contains|is\s+free\s+of)\s+(no\s+)?(errors?|warnings?)\b
            """,
        Options
    )]
    private static partial Regex ServerPattern();

    [GeneratedRegex(
        """
            \burl\s+(contains|ends|starts|matches|changes|changed)\b
            | \b(css|html)\s+(class|attribute|tag|element)(es|s)?\b | \baria-[a-z]+\b | \baria\s+(label|role|attribute)s?\b
            | \b(has|have)\s+(an?\s+|no\s+)?alt(ernative)?\s+(text|attribute)s?\b
            | \b(?-i:DOM)\b | \btab\s?(index|order)\b | \bscreen\s?readers?\b | \bmeta\s+tags?\b
            | \bcookies?\s+(is|are|was|were)\s+set\b | \b(is|are)\s+accessible\b | \b(with|by|via)\s+(the\s+)?keyboard\b
            """,
        Options
    )]
    private static partial Regex CodePattern();

    [GeneratedRegex(
        """
            \b(looks?|feels?|seems?)\s+((very|really|quite|so|overall|visually|not|generally|too)\s+)*
              (good|nice|great|beautiful|pretty|ugly|modern|professional|elegant|attractive|appealing|pleasant|clean|cool|bad|terrible|stylish
              |polished|fine|ok|okay|right|correct|inviting|trustworthy|boring|as\s+(expected|designed|intended|it\s+should))\b
            """,
        Options
    )]
    private static partial Regex LooksPattern();

    [GeneratedRegex(
        """
            \b(is|are)\s+((very|really|quite|so|visually|not)\s+)*
              (beautiful|ugly|attractive|appealing|pleasing|elegant|stylish|polished|user-?\s?friendly|intuitive|self-explanatory
              |(well|nicely|badly|poorly)[-\s]designed|easy\s+to\s+(use|understand|navigate))\b
            | \b(good|great|bad|nice)\s+(ux|usability|design|user\s+experience)\b
            """,
        Options
    )]
    private static partial Regex BeautyPattern();

    private const RegexOptions Options =
        RegexOptions.IgnoreCase
        | RegexOptions.CultureInvariant
        | RegexOptions.ExplicitCapture
        | RegexOptions.IgnorePatternWhitespace;
}
