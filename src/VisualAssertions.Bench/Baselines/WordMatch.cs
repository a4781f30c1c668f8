using System.Collections.Frozen;
using VisualAssertions.Owlet.Understanding;

namespace VisualAssertions.Bench;

/// <summary>
/// What string matching against the text read would score: the share of the statement's quoted texts, numbers and content words
/// that stand on the page, one minus that if the statement denies. Passes at one half, a threshold set beforehand, not fitted.
/// </summary>
internal sealed class WordMatch
{
    private const float PassAt = 0.5f;

    /// <summary>English function words, words of position and order, and words that say only that something is shown.</summary>
    private static readonly FrozenSet<string> NotContent = (
        "a an the this that these those it its there here is are was be been being has have had do does can will "
        + "of in on at to by for from with as and or but if than then so such any some each every all both only just "
        + "one own same other another which who what where when how says say reads read shows show shown showing "
        + "display displayed displays visible appears appear seen present page screen screenshot labelled labeled "
        + "named called titled contains contain above below left right top bottom beside next near between inside "
        + "under over first last"
    )
        .Split(' ')
        .ToFrozenSet();

    private static readonly FrozenSet<string> Denials = "no not none never without nothing nobody neither nor cannot"
        .Split(' ')
        .ToFrozenSet();

    private readonly string text;
    private readonly HashSet<string> words;
    private readonly List<ValueSpan> values;

    public WordMatch(Screen screen)
    {
        text = OneSpace(Words.Fold(string.Join(' ', screen.Lines.Select(line => line.Text))));
        words = [.. Words.Split(text).Select(word => Words.Singular(word.Text))];
        values = Values.Find(text);
    }

    public Scored Judge(int page, LabelledAssertion assertion)
    {
        float probability = Match(assertion.Text);
        return new Scored(page, assertion.Expected, probability, probability >= PassAt ? Outcome.Pass : Outcome.Fail);
    }

    /// <summary>0 to 1; one half for a statement that names nothing.</summary>
    public float Match(string statement)
    {
        string folded = Words.Fold(statement);
        List<TokenSpan> quotations = StatementText.FindQuotations(folded);
        List<ValueSpan> numbers = Values.Find(folded);
        numbers.RemoveAll(number => quotations.Exists(quotation => quotation.Touches(number.Start, number.End)));
        List<WordSpan> all = Words.Split(folded);
        var found = new List<bool>();
        found.AddRange(quotations.Select(quotation => Says(folded[quotation.Start..quotation.End])));
        found.AddRange(numbers.Select(number => values.Exists(number.Means)));
        found.AddRange(all.Where(word => IsContent(word, quotations, numbers)).Select(Says));
        bool denies = all.Exists(word =>
            Denials.Contains(word.Text) || word.Text.EndsWith("n't", StringComparison.Ordinal)
        );
        float share = found.Count == 0 ? PassAt : (float)found.Count(hit => hit) / found.Count;
        return denies ? 1 - share : share;
    }

    private static bool IsContent(WordSpan word, List<TokenSpan> quotations, List<ValueSpan> numbers) =>
        !NotContent.Contains(word.Text)
        && !Denials.Contains(word.Text)
        && Lexicon.Default.Kinds(word.Text).IsEmpty
        && Lexicon.Default.States(word.Text).IsEmpty
        && !quotations.Exists(quotation => quotation.Touches(word.Start, word.End))
        && !numbers.Exists(number => number.Start < word.End && word.Start < number.End);

    private bool Says(string quoted) => text.Contains(OneSpace(quoted), StringComparison.Ordinal);

    private bool Says(WordSpan word) => words.Contains(Words.Singular(word.Text));

    private static string OneSpace(string text) =>
        string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
