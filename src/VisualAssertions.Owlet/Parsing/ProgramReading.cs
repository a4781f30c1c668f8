using System.Globalization;
using System.Text;
using VisualAssertions.Owlet.Understanding;

namespace VisualAssertions.Owlet.Parsing;

/// <summary>A row of words → the notation that it spells.</summary>
internal static class ProgramReading
{
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
                ProgramVocabulary.CopyText => Copied() is { } text ? Quoted(text) : null,
                ProgramVocabulary.CopyNumber => Copied() is { } text ? Number(text) : null,
                ProgramVocabulary.Begin or ProgramVocabulary.End or ProgramVocabulary.Pointed => null,
                ProgramVocabulary.Close => null,
                _ => Word(vocabulary.Words[word]),
            };
        }

        private string? Word(string word) =>
            word.EndsWith('(') ? (Parts() is { } parts ? word + string.Join(", ", parts) + ")" : null)
            : word.StartsWith('"') ? Quoted(word[1..])
            : word;

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

        private string? Copied()
        {
            if (at + 1 >= steps.Count || steps[at].Piece < 0 || steps[at + 1].Piece < steps[at].Piece)
            {
                return null;
            }

            int start = statement.Tokens[steps[at].Piece].Start;
            int end = statement.Tokens[steps[at + 1].Piece].End;
            at += 2;
            return end > start ? statement.Text[start..end] : null;
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
