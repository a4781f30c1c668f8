using System.Globalization;
using Spectre.Console;
using VisualAssertions.Bench;

namespace VisualAssertions.Cli.Bench;

/// <summary>Scores as a table: all, each category, each set, and the baselines.</summary>
internal static class BenchTable
{
    private static readonly (string Head, string Name, Func<Score, double?> Of)[] Columns =
    [
        ("Accuracy", "accuracy", score => score.Accuracy),
        ("Balanced", "balancedAccuracy", score => score.BalancedAccuracy),
        ("False pass", "falsePassRate", score => score.FalsePassRate),
        ("True pass", "truePassRate", score => score.TruePassRate),
        ("Coverage", "coverage", score => score.Coverage),
        ("On covered", "accuracyOnCovered", score => score.AccuracyOnCovered),
        ("ECE", "ece", score => score.Ece),
    ];

    public static void Write(BenchReport report, Terminal terminal)
    {
        Table table = new Table().Border(TableBorder.Minimal);
        table.AddColumn("");
        table.AddColumn(new TableColumn("Count").RightAligned());
        foreach ((string head, _, _) in Columns)
        {
            table.AddColumn(new TableColumn(head).RightAligned());
        }

        Add(table, "all", report);
        AddAll(table, "", report.ByCategory);
        AddAll(table, "set ", report.BySet);
        AddAll(table, "baseline ", report.Baselines);
        terminal.Tables.Write(table);
        if (report.Auroc is { } auroc)
        {
            terminal.Line(Text($"AUROC    {auroc:0.000}, log loss {report.LogLoss:0.000}"));
        }

        LatencyReport time = report.Latency;
        terminal.Line(Text($"See      p50 {time.SeeP50:0} ms, p95 {time.SeeP95:0} ms a picture"));
        terminal.Line(Text($"Ask      p50 {time.AskP50:0.0} ms, p95 {time.AskP95:0.0} ms a statement"));
        terminal.Line(Text($"Memory   {report.PeakMemoryMb:0} MiB at most"));
        terminal.Line($"Model    {report.Model.Name} on {report.Model.Device}, {report.Model.Sha256}");
        terminal.Line("Rates in percent; in brackets their 95 % intervals, bootstrap by page.");
    }

    private static void AddAll<T>(Table table, string prefix, IReadOnlyDictionary<string, T> scores)
        where T : Score
    {
        if (scores.Count > 0)
        {
            table.AddEmptyRow();
        }

        foreach ((string name, T score) in scores)
        {
            Add(table, prefix + name, score);
        }
    }

    private static void Add(Table table, string name, Score score)
    {
        IEnumerable<string> cells = Columns.Select(column =>
            Cell(column.Of(score), score.Intervals?.GetValueOrDefault(column.Name))
        );
        string[] row = [name, score.Count.ToString(CultureInfo.InvariantCulture), .. cells];
        table.AddRow([.. row.Select(cell => new Text(cell))]);
    }

    /// <summary><c>87.5 [80–93]</c>, in percent.</summary>
    private static string Cell(double? rate, double[]? interval) =>
        (rate, interval) switch
        {
            (null, _) => "–",
            ({ } value, null) => Text($"{100 * value:0.0}"),
            ({ } value, _) => Text($"{100 * value:0.0} [{100 * interval[0]:0}–{100 * interval[1]:0}]"),
        };

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
