using System.Globalization;
using System.Text;
using VisualAssertions.Owlet.Understanding;

namespace VisualAssertions.Owlet.Parsing;

/// <summary>A row of words → the notation that it spells. A name that is not quoted may be a paraphrase.</summary>
internal static class ProgramReading
{
    private static readonly Dictionary<string, string> Paraphrased = new()
    {
        ["named("] = "called(",
        ["goesby("] = "nicknamed(",
    };

    /// <summary>Null where the row is no notation.</summary>
    public static string? Notation(
        IReadOnlyList<ProgramStep> steps,
        ProgramVocabulary vocabulary,
        StatementText statement
    )
    {
        var reader = new Reader(steps, vocabulary, statement);
        string? read = reader.One();
        return read is not null && reader.IsAtEnd ? read : null;
    }

    private sealed class Reader(IReadOnlyList<ProgramStep> steps, ProgramVocabulary vocabulary, StatementText statement)
    {
        private int at;
        private bool unquoted;

        public bool IsAtEnd => at < steps.Count && steps[at].Word == ProgramVocabulary.End;

        public string? One()
        {
            if (at >= steps.Count)
            {
                return null;
            }

            int word = steps[at++].Word;
            return word switch
            {
                ProgramVocabulary.All => Joined(" & "),
                ProgramVocabulary.Any => Joined(" | "),
                ProgramVocabulary.Not => One() is { } of ? "!" + of : null,
                ProgramVocabulary.CopyText => Copied() is { } span ? Quoted(Said(statement.WithSigns(span))) : null,
                ProgramVocabulary.CopyNumber => Copied() is { } span ? Number(Said(span)) : null,
                ProgramVocabulary.Begin or ProgramVocabulary.End or ProgramVocabulary.Pointed => null,
                ProgramVocabulary.Close => null,
                _ => Word(vocabulary.Words[word]),
            };
        }

        private string? Word(string word) =>
            word.EndsWith('(') ? Call(word)
            : word.StartsWith('"') ? Quoted(word[1..])
            : word;

        private string? Call(string word)
        {
            bool before = unquoted;
            unquoted = false;
            if (Parts() is not { } parts)
            {
                return null;
            }

            string name = unquoted ? Paraphrased.GetValueOrDefault(word, word) : word;
            unquoted |= before;
            return name + string.Join(", ", parts) + ")";
        }

        private string? Joined(string sign) =>
            Parts() is { Count: > 1 } parts ? "(" + string.Join(sign, parts) + ")" : null;

        private List<string>? Parts()
        {
            var parts = new List<string>();
            while (at < steps.Count && steps[at].Word != ProgramVocabulary.Close)
            {
                if (One() is not { } part)
                {
                    return null;
                }

                parts.Add(part);
            }

            return at++ < steps.Count ? parts : null;
        }

        private string Said(TokenSpan span) => statement.Text[span.Start..span.End];

        private TokenSpan? Copied()
        {
            if (at + 1 >= steps.Count || steps[at].Piece < 0 || steps[at + 1].Piece < steps[at].Piece)
            {
                return null;
            }

            int start = statement.Tokens[steps[at].Piece].Start;
            int end = statement.Tokens[steps[at + 1].Piece].End;
            at += 2;
            unquoted |= !statement.Quotations.Exists(quotation => quotation.Touches(start, end));
            return end > start ? new TokenSpan(start, end) : null;
        }

        private static string? Number(string text) =>
            Values.Find(Words.Fold(text)) is [{ } value, ..]
                ? value.Number.ToString("0.##########", CultureInfo.InvariantCulture)
                : null;

        private static string Quoted(string text)
        {
            var quoted = new StringBuilder("\"");
            foreach (char c in text)
            {
                quoted.Append(c is '"' or '\\' ? "\\" : "").Append(c);
            }

            return quoted.Append('"').ToString();
        }
    }
}
