using System.Text.RegularExpressions;

namespace VisualAssertions;

/// <summary>How sentences that can be turned round are built. Quoted text is masked: its words are no words of the sentence.</summary>
public static partial class Negation
{
    private const string To = "is|are|was|were|can|could|should|must|will|would|has|have|does|do|did";
    private const string Count = @"\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|few";

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(
        @"^(please )?(check|verify|make sure|ensure|confirm|assert)( that)? (?=\w)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Demanded();

    [GeneratedRegex(
        @"[.;:!?,]\s|\b(and|or|but|nor|neither|either|while|whereas|although|though|unless|if|because|then|which|who|whose|where|when|that|except|instead)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex SeveralFacts();

    /// <summary>Denies by other words than "no" and "not", or says only that it may be.</summary>
    [GeneratedRegex(
        @"\b(without|never|hardly|barely|nowhere|none|nobody|may|might|maybe|perhaps|probably)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex TwoSided();

    [GeneratedRegex(@"\?$|^(Is|Are|Was|Were|Can|Does|Do|Did|Has|Have|What|How|Why) ")]
    private static partial Regex AnyQuestion();

    [GeneratedRegex("^(Is there) an?(?= )|^(Are there) any(?= )")]
    private static partial Regex IsThereA();

    [GeneratedRegex("^(Is there) no(?= )")]
    private static partial Regex IsThereNone();

    /// <summary>Only with a last word that is sure to be what is said of the subject.</summary>
    [GeneratedRegex(
        @"^((?:Is|Are) the(?: [\w-]+)+?) (visible|shown|enabled|disabled|checked|selected|empty|open|closed|expanded|collapsed|focused|loading|red|green|blue|yellow|orange|purple|pink|grey|gray|black|white)(?=\?)"
    )]
    private static partial Regex IsItSo();

    [GeneratedRegex(@"^(Do(?:es)? the(?: [\w-]+)+?) (show|have|contain|display|look|read|say)(?= )")]
    private static partial Regex DoesItShow();

    [GeneratedRegex("^Nothing(?= )")]
    private static partial Regex Nothing();

    [GeneratedRegex("^No ")]
    private static partial Regex No();

    [GeneratedRegex(@"^No (one|more|fewer|less|longer|matter|other)\b|\bnot\b|n['’]t\b")]
    private static partial Regex NoIsMore();

    [GeneratedRegex(@"^There( |['’]s\b)")]
    private static partial Regex There();

    [GeneratedRegex("^There (is|are|was|were) no (?!longer|more|fewer|less|other|one)")]
    private static partial Regex ThereIsNo();

    [GeneratedRegex("^There (is|was)(?:n['’]t| not) (an?)(?= )")]
    private static partial Regex ThereIsNotA();

    [GeneratedRegex("^There( is| was|['’]s) an?(?= )")]
    private static partial Regex ThereIsA();

    [GeneratedRegex(@"^There (are|were) (?!one\b)(" + Count + @")(?= )")]
    private static partial Regex ThereAreSoMany();

    [GeneratedRegex(
        @"^There (are|were) (?!(?:no|not|all|some|any|only|just|at|more|fewer|less|exactly|about|most|both|the|still|also|already)\b)(\w+)(?=\W|$)"
    )]
    private static partial Regex ThereAreSuch();

    [GeneratedRegex(@"\bnot\b|n['’]t\b|\bcannot\b|\bno\b", RegexOptions.IgnoreCase)]
    private static partial Regex Not();

    [GeneratedRegex(@"(not|n['’]t) (yet|only|just|any|all|every|even)\b")]
    private static partial Regex NotYet();

    [GeneratedRegex(@"(?<=\S )can(not| not|['’]t)(?= )")]
    private static partial Regex Cannot();

    [GeneratedRegex(@"(?<=\S )(does|do)(?: not|n['’]t) (\w+)")]
    private static partial Regex DoesNot();

    [GeneratedRegex(@"(?<=\S )(" + To + @")(?: not|n['’]t)(?= |$|[.!])")]
    private static partial Regex IsNot();

    [GeneratedRegex(
        @"\b(all|every|each|both|everything|only|any|some|most|at least|at most|more than|fewer than|less than|just|exactly|still|also|too|already)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex All();

    [GeneratedRegex(@"^(" + Count + @")\b", RegexOptions.IgnoreCase)]
    private static partial Regex Numbered();

    [GeneratedRegex("^An? ")]
    private static partial Regex SomeThing();

    [GeneratedRegex("^(It)['’]s(?= )")]
    private static partial Regex ItIs();

    [GeneratedRegex(@"(?<=\S )(has|have)(?= (been|become|come|gone|changed|loaded|failed|ended)\b)")]
    private static partial Regex HasBeen();

    /// <summary>The first one that stands behind a word is the sentence's.</summary>
    [GeneratedRegex(
        @"(?<=\S )("
            + To
            + @"|(shows|displays|contains|includes|reads|says|looks|appears|needs|uses|holds|covers|overlaps|touches|sits|stands|lies|hides|fits|wraps|begins|sees|belongs|(?<=s )(show|display|contain|include|read|say|look|appear|overlap|touch|sit|stand|lie|fit)))(?![\w-])"
    )]
    private static partial Regex Verb();

    /// <summary>First words that are written small in the middle of a sentence.</summary>
    [GeneratedRegex(
        @"^(the|an?|there|this|these|those|its?|all|every|each|both|everything|only|some|most|at|just|exactly|more|fewer|less|in|on|"
            + Count
            + @")(?= )",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Opening();
}
