using VisualAssertions.Owlet.Understanding;

namespace VisualAssertions.Owlet.Parsing;

/// <summary>What a word piece tells beside its meaning: MiniLM reads neither case nor quotation.</summary>
internal static class PieceFeatures
{
    public const int Length = 10;

    /// <summary>Writes [T, <see cref="Length"/>].</summary>
    public static void Write(StatementText statement, Span<float> into)
    {
        for (int t = 1; t < statement.Tokens.Length - 1; t++)
        {
            TokenSpan piece = statement.Tokens[t];
            Span<float> row = into.Slice(t * Length, Length);
            ReadOnlySpan<char> text = statement.Text.AsSpan(piece.Start, piece.End - piece.Start);
            row[0] = statement.Quotations.Exists(span => piece.Touches(span.Start, span.End)) ? 1 : 0;
            row[1] = statement.AllValues.Exists(span => piece.Touches(span.Start, span.End)) ? 1 : 0;
            WordSpan word = statement.AllWords.Find(span => piece.Touches(span.Start, span.End));
            if (word.End > word.Start)
            {
                row[2] = char.IsUpper(statement.Text[word.Start]) ? 1 : 0;
                row[3] = piece.Start == word.Start ? 1 : 0;
                row[4] = piece.End == word.End ? 1 : 0;
                row[5] = Lexicon.Default.Kinds(word.Text).Length > 0 ? 1 : 0;
                row[6] = Lexicon.Default.States(word.Text).Length > 0 ? 1 : 0;
                row[7] = ColorNames.IndexOf(word.Text) >= 0 ? 1 : 0;
            }

            row[8] = text.Length > 1 && !text.ContainsAnyInRange('a', 'z') && text.ContainsAnyInRange('A', 'Z') ? 1 : 0;
            row[9] = text.ContainsAnyInRange('0', '9') ? 1 : 0;
        }
    }
}
