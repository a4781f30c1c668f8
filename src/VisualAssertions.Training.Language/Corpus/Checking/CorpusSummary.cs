using System.Globalization;
using System.Text;
using VisualAssertions.Programs.Notation;

namespace VisualAssertions.Training.Language.Checking;

internal static class CorpusSummary
{
    private static readonly Outcome[] Columns =
    [
        Outcome.Agree,
        Outcome.Free,
        Outcome.Disagree,
        Outcome.Unclear,
        Outcome.Inexpressible,
        Outcome.Mistake,
        Outcome.Open,
    ];

    public static string Of(IReadOnlyList<CheckedLine> lines)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{"category", -10}{"all", 6}{"true", 7}");
        text.AppendJoin("", Columns.Select(column => $"{Head(column), 15}")).Append('\n');
        IEnumerable<IGrouping<string, CheckedLine>> groups = lines
            .GroupBy(line => line.Line?.Category.ToLowerInvariant() ?? "unread")
            .OrderBy(group => group.Key, StringComparer.Ordinal);
        foreach (IGrouping<string, CheckedLine> group in groups)
        {
            text.Append(Row(group.Key, [.. group]));
        }

        text.Append(Row("together", lines));
        CheckedLine[] written = [.. lines.Where(line => line.Outcome is not (Outcome.Open or Outcome.Mistake))];
        int expressible = written.Count(line => line.Outcome is not (Outcome.Inexpressible or Outcome.Free));
        text.Append(
            CultureInfo.InvariantCulture,
            $"expressible {Share(expressible, written.Length)} of {written.Length} that have a readable program\n"
        );
        return text.ToString();
    }

    private static string Row(string name, IReadOnlyList<CheckedLine> lines)
    {
        int holds = lines.Count(line => line.Line?.Truth == true);
        IEnumerable<string> counts = Columns.Select(column => $"{lines.Count(line => line.Outcome == column), 15}");
        return $"{name, -10}{lines.Count, 6}{Share(holds, lines.Count), 7}{string.Concat(counts)}\n";
    }

    private static string Head(Outcome outcome) => outcome.ToString().ToLowerInvariant();

    private static string Share(int part, int whole) =>
        whole == 0 ? "–" : (100.0 * part / whole).ToString("0.0", CultureInfo.InvariantCulture) + "%";
}
