using System.Globalization;
using VisualAssertions.Owlet.Understanding;
using VisualAssertions.Programs;
using VisualAssertions.Programs.Notation;

namespace VisualAssertions.Owlet.Parsing;

/// <summary>A program's notation as a row of words, in which texts and amounts are copied from the statement.</summary>
internal static class ProgramSpelling
{
    private const int LeastNumber = -12;
    private const int MostNumber = 31;

    /// <summary>Takes a place by its name, in quotes or bare.</summary>
    private const string Place = "at";

    /// <summary>Names whose numbers are amounts that the statement says, not counts or places in an order.</summary>
    private static readonly HashSet<string> Amounts =
    [
        "amount",
        "over",
        "under",
        "range",
        "percent",
        "stars",
        "nearer",
        "farther",
    ];

    /// <summary>Names whose texts are dates.</summary>
    private static readonly HashSet<string> Dates = ["date", "datebefore", "dateafter"];

    /// <summary>Names whose texts come from a list, not from the statement.</summary>
    private static readonly HashSet<string> Listed =
    [
        "icon",
        "iconalone",
        "page",
        "kind",
        "level",
        "color",
        "inlanguage",
        "defect",
    ];

    /// <summary>All words as the vocabulary takes them; null where a text of the program does not stand in the statement.</summary>
    public static List<Spelled>? Words(Node node, StatementText statement)
    {
        var speller = new Speller(statement);
        speller.Write(node, "");
        return speller.Complete ? speller.Words : null;
    }

    /// <param name="Word">A word of the vocabulary; null for a pointer.</param>
    /// <param name="Piece">The word piece pointed at.</param>
    internal readonly record struct Spelled(string? Word, int Piece);

    /// <summary>Null if a word is not in the vocabulary.</summary>
    public static ProgramStep[]? Steps(IReadOnlyList<Spelled> words, ProgramVocabulary vocabulary)
    {
        var steps = new ProgramStep[words.Count + 1];
        for (int i = 0; i < words.Count; i++)
        {
            int place = words[i].Word is { } word ? vocabulary.Find(word) : ProgramVocabulary.Pointed;
            if (place < 0)
            {
                return null;
            }

            steps[i] = new ProgramStep(place, words[i].Word is null ? words[i].Piece : -1);
        }

        steps[^1] = ProgramStep.Of(ProgramVocabulary.End);
        return steps;
    }

    private sealed class Speller(StatementText statement)
    {
        public List<Spelled> Words { get; } = [];
        public bool Complete { get; private set; } = true;

        public void Write(Node node, string within)
        {
            switch (node)
            {
                case CallNode { Arguments: null } name:
                    Add(Names.Plain(name.Name));
                    break;
                case CallNode call:
                    string plain = Names.Plain(call.Name);
                    Add(plain + "(");
                    WriteAll(call.Arguments!, plain);
                    break;
                case JoinNode join:
                    Add(join.Operator.ToString());
                    WriteAll(join.Parts, within);
                    break;
                case NotNode not:
                    Add("!");
                    Write(not.Of, within);
                    break;
                case NumberNode number:
                    WriteNumber(number.Value, within);
                    break;
                case TextNode text:
                    WriteText(text.Text, within);
                    break;
            }
        }

        private void WriteAll(IReadOnlyList<Node> nodes, string within)
        {
            foreach (Node node in nodes)
            {
                Write(node, within);
            }

            Add(")");
        }

        private void WriteNumber(double number, string within)
        {
            ValueSpan said = Amounts.Contains(within)
                ? statement.AllValues.Find(value => Math.Abs(value.Number - number) < 1e-6)
                : default;
            if (said.End > said.Start)
            {
                Copy("<number>", said.Start, said.End);
            }
            else if (number == Math.Floor(number) && number is >= LeastNumber and <= MostNumber)
            {
                Add(number.ToString(CultureInfo.InvariantCulture));
            }
            else
            {
                Complete = false;
            }
        }

        private void WriteText(string text, string within)
        {
            if (within == Place)
            {
                Add(Names.Plain(text));
                return;
            }

            if (Listed.Contains(within))
            {
                Add('"' + text);
                return;
            }

            if (Dates.Contains(within) && CopyDate(text))
            {
                return;
            }

            string folded = Understanding.Words.Fold(text.Trim());
            for (
                int at = 0;
                folded.Length > 0 && (at = statement.Folded.IndexOf(folded, at, StringComparison.Ordinal)) >= 0;
                at++
            )
            {
                if (Copy("<text>", at, at + folded.Length))
                {
                    return;
                }
            }

            Complete = false;
        }

        /// <summary>A date in whatever form the statement says it.</summary>
        private bool CopyDate(string text) =>
            ShownDates
                .Spans(statement.Text)
                .Any(span => span.Date == ShownDate.Read(text) && Copy("<text>", span.Start, span.End));

        /// <summary>Whether whole word pieces begin and end there.</summary>
        private bool Copy(string sign, int start, int end)
        {
            TokenSpan[] pieces = statement.Tokens;
            TokenSpan bare = statement.WithoutSigns(new TokenSpan(start, end));
            int from = Array.FindIndex(pieces, 1, piece => piece.Start == bare.Start && piece.End > bare.Start);
            int to = Array.FindLastIndex(pieces, piece => piece.End == bare.End && piece.End > piece.Start);
            if (sign == "<number>")
            {
                from = Array.FindIndex(pieces, 1, piece => piece.Touches(start, end));
                to = Array.FindLastIndex(pieces, piece => piece.Touches(start, end));
            }

            if (from < 0 || to < from)
            {
                return false;
            }

            Add(sign);
            Words.Add(new Spelled(null, from));
            Words.Add(new Spelled(null, to));
            return true;
        }

        private void Add(string word) => Words.Add(new Spelled(word, -1));
    }
}
