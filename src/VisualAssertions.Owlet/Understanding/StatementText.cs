namespace VisualAssertions.Owlet.Understanding;

/// <summary>A statement as the network reads it: token ids, and for each token the word, value and quotation that it is part of.</summary>
internal sealed class StatementText
{
    private static readonly char[] Quotes = ['"', '«', '»', '„'];

    private StatementText(int[] ids, TokenSpan[] tokens, string text, string folded)
    {
        (Ids, Tokens, Text, Folded) = (ids, tokens, text, folded);
        AllWords = Words.Split(folded);
        AllValues = Values.Find(folded);
        Quotations = FindQuotations(folded);
    }

    public int[] Ids { get; }

    /// <summary>One for each id; the first and last (CLS and SEP) are empty.</summary>
    public TokenSpan[] Tokens { get; }
    public string Text { get; }
    public string Folded { get; }
    public List<WordSpan> AllWords { get; }
    public List<ValueSpan> AllValues { get; }

    /// <summary>Places of quoted texts, without their quotation marks.</summary>
    public List<TokenSpan> Quotations { get; }

    public static StatementText Read(string statement, WordPieces pieces, int maxTokens)
    {
        string text = statement.Replace('\n', ' ').Trim();
        string folded = Words.Fold(text);
        (int[] ids, TokenSpan[] tokens) = pieces.Encode(folded, maxTokens);
        return new StatementText(ids, tokens, text, folded);
    }

    /// <summary>With the signs around it that are no word pieces, such as those of currencies, be it after a space: "25 €".</summary>
    public TokenSpan WithSigns(TokenSpan span)
    {
        (int start, int end) = (span.Start, span.End);
        while (SignBefore(start) is var sign and >= 0)
        {
            start = sign;
        }

        while (SignAfter(end) is var sign and >= 0)
        {
            end = sign + 1;
        }

        return new TokenSpan(start, end);
    }

    /// <summary>Without those at its ends.</summary>
    public TokenSpan WithoutSigns(TokenSpan span)
    {
        (int start, int end) = (span.Start, span.End);
        while (start < end && (IsSign(start) || char.IsWhiteSpace(Text[start])))
        {
            start++;
        }

        while (end > start && (IsSign(end - 1) || char.IsWhiteSpace(Text[end - 1])))
        {
            end--;
        }

        return new TokenSpan(start, end);
    }

    /// <summary>Place of a sign there, or behind one space; −1 for none.</summary>
    private int SignBefore(int place) =>
        place > 0 && IsSign(place - 1) ? place - 1
        : place > 1 && Text[place - 1] == ' ' && IsSign(place - 2) ? place - 2
        : -1;

    private int SignAfter(int place) =>
        place < Text.Length && IsSign(place) ? place
        : place + 1 < Text.Length && Text[place] == ' ' && IsSign(place + 1) ? place + 1
        : -1;

    public static List<TokenSpan> FindQuotations(string folded)
    {
        var found = new List<TokenSpan>();
        int open = -1;
        for (int at = 0; at < folded.Length; at++)
        {
            bool single =
                folded[at] == '\''
                && !(
                    at > 0
                    && at + 1 < folded.Length
                    && char.IsLetterOrDigit(folded[at - 1])
                    && char.IsLetterOrDigit(folded[at + 1])
                );
            if (!single && !Quotes.Contains(folded[at]))
            {
                continue;
            }

            if (open >= 0 && at > open)
            {
                found.Add(new TokenSpan(open, at));
                open = -1;
            }
            else
            {
                open = at + 1;
            }
        }

        return found;
    }

    private bool IsSign(int at) => char.IsSymbol(Text[at]) && !Array.Exists(Tokens, piece => piece.Touches(at, at + 1));
}

internal readonly record struct TokenSpan(int Start, int End)
{
    public bool Touches(int start, int end) => Start < end && start < End;
}
