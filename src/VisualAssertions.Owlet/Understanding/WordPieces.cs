using Microsoft.ML.Tokenizers;

namespace VisualAssertions.Owlet.Understanding;

/// <summary>BERT's lower-case WordPiece, with the place of each piece in the text.</summary>
internal sealed class WordPieces
{
    public const int Cls = 101;
    public const int Sep = 102;

    /// <summary>Stands for a piece that is left out.</summary>
    public const int Mask = 103;

    private readonly BertTokenizer tokenizer;

    private WordPieces(BertTokenizer tokenizer) => this.tokenizer = tokenizer;

    public static WordPieces Load(string vocabulary) => new(BertTokenizer.Create(vocabulary));

    /// <param name="folded">Text as <see cref="Words.Fold"/> leaves it, so that the tokenizer's own folding changes no places.</param>
    /// <param name="maxTokens">With CLS and SEP; the text is cut after that.</param>
    public (int[] Ids, TokenSpan[] Tokens) Encode(string folded, int maxTokens)
    {
        IReadOnlyList<EncodedToken> pieces = tokenizer.EncodeToTokens(folded, out string? normalized);
        int[] places = Places(normalized ?? folded, folded);
        int count = Math.Min(pieces.Count, maxTokens - 2);
        int[] ids = new int[count + 2];
        var tokens = new TokenSpan[count + 2];
        (ids[0], ids[^1]) = (Cls, Sep);
        for (int i = 0; i < count; i++)
        {
            ids[i + 1] = pieces[i].Id;
            (int start, int end) = (pieces[i].Offset.Start.Value, pieces[i].Offset.End.Value);
            tokens[i + 1] = new TokenSpan(places[start], end > start ? places[end - 1] + 1 : places[start]);
        }

        return (ids, tokens);
    }

    /// <summary>For each character of the normalized text its place in the folded one: the tokenizer puts spaces around Chinese signs and drops control characters.</summary>
    private static int[] Places(string normalized, string folded)
    {
        int[] places = new int[normalized.Length + 1];
        int at = 0;
        for (int i = 0; i < normalized.Length; i++)
        {
            int found = at < folded.Length && folded[at] == normalized[i] ? at : folded.IndexOf(normalized[i], at);
            bool isPut = normalized[i] == ' ' && found != at;
            places[i] = isPut || found < 0 ? Math.Min(at, folded.Length - 1) : found;
            at = isPut || found < 0 ? at : found + 1;
        }

        places[^1] = folded.Length;
        return places;
    }
}
