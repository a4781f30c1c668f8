using System.Globalization;
using VisualAssertions.Owlet.Understanding;

namespace VisualAssertions.Owlet.Parsing;

/// <summary>How much of what a statement says a program leaves out: names, quotations, numbers and colours that it doesn't use.</summary>
internal static class Coverage
{
    /// <summary>What is left of a program's probability for each thing that it leaves out.</summary>
    private const float Left = 0.4f;
    private const int Most = 3;

    /// <returns>1 if nothing is left out, down to <see cref="Left"/> to the power of <see cref="Most"/>.</returns>
    public static float Of(StatementText statement, IReadOnlyList<ProgramStep> steps, ProgramVocabulary vocabulary)
    {
        List<TokenSpan> copied = Copied(statement, steps);
        HashSet<string> words = [.. steps.Where(step => step.Piece < 0).Select(step => vocabulary.Words[step.Word])];
        int missing =
            statement.Quotations.Count(quotation => !Touched(copied, quotation.Start, quotation.End))
            + statement.AllWords.Count(word => IsName(statement, word) && !Touched(copied, word.Start, word.End))
            + statement.AllValues.Count(value => IsNumber(value) && !IsUsed(value, copied, words))
            + statement.AllWords.Count(word => IsColor(word) && !IsUsed(word, copied, words));
        return MathF.Pow(Left, Math.Min(missing, Most));
    }

    private static List<TokenSpan> Copied(StatementText statement, IReadOnlyList<ProgramStep> steps)
    {
        var copied = new List<TokenSpan>();
        for (int i = 0; i + 1 < steps.Count; i++)
        {
            if (steps[i].Piece >= 0 && steps[i + 1].Piece >= steps[i].Piece)
            {
                copied.Add(
                    new TokenSpan(statement.Tokens[steps[i].Piece].Start, statement.Tokens[steps[i + 1].Piece].End)
                );
                i++;
            }
        }

        return copied;
    }

    private static bool Touched(List<TokenSpan> copied, int start, int end) =>
        copied.Exists(span => span.Touches(start, end));

    /// <summary>A capital letter inside the sentence; in a quotation it is counted there.</summary>
    private static bool IsName(StatementText statement, WordSpan word) =>
        word.Start > 0
        && char.IsUpper(statement.Text[word.Start])
        && !word.Text.StartsWith("i'", StringComparison.Ordinal)
        && word.Text != "i"
        && !statement.Quotations.Exists(quotation => quotation.Touches(word.Start, word.End))
        && statement.Text.AsSpan(0, word.Start).TrimEnd() is not [.., '.' or '!' or '?' or ':'];

    /// <summary>"One" is a pronoun as often as a number.</summary>
    private static bool IsNumber(ValueSpan value) => value.Number != 1;

    private static bool IsUsed(ValueSpan value, List<TokenSpan> copied, HashSet<string> words) =>
        Touched(copied, value.Start, value.End)
        || words.Contains(value.Number.ToString(CultureInfo.InvariantCulture))
        || words.Contains((value.Number - 1).ToString(CultureInfo.InvariantCulture))
        || words.Contains((value.Number + 1).ToString(CultureInfo.InvariantCulture));

    private static bool IsColor(WordSpan word) => ColorNames.IndexOf(word.Text) >= 0;

    private static bool IsUsed(WordSpan color, List<TokenSpan> copied, HashSet<string> words) =>
        Touched(copied, color.Start, color.End)
        || words.Any(word => ColorNames.IndexOf(word.Trim('"')) == ColorNames.IndexOf(color.Text));
}
