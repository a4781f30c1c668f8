using System.Globalization;
using VisualAssertions.Owlet.Parsing;
using VisualAssertions.Training.Language;

namespace VisualAssertions.Training.Parsing;

/// <summary>A statement with what the parser takes it for, judged on a page.</summary>
/// <param name="P">That it is true, over the programs that can be judged; 0.5 if none can.</param>
/// <param name="Judged">Probability of the programs that can be judged, 0 to 1.</param>
internal sealed record JudgedStatement(Statement Said, IReadOnlyList<Understood> Programs, double P, double Judged)
{
    public static JudgedStatement Of(Statement said, IReadOnlyList<Understood> programs, Scene scene)
    {
        var verdicts = programs
            .Select(one => (one.Probability, one.Program.Judge(scene)?.Truth))
            .Where(one => one.Truth is not null)
            .ToArray();
        double judged = verdicts.Sum(one => one.Probability);
        double p = judged > 0 ? verdicts.Where(one => one.Truth == true).Sum(one => one.Probability) / judged : 0.5;
        return new JudgedStatement(said, programs, p, judged);
    }

    private bool IsRight => P > 0.5 == Said.Truth;

    public void Print(TextWriter to)
    {
        string mark =
            Judged == 0 ? "?"
            : IsRight ? "+"
            : "-";
        to.WriteLine($"{mark} {Said.Truth} {Said.Text}");
        to.WriteLine($"      people: {Said.Notation}");
        foreach (Understood one in Programs.Take(3))
        {
            to.WriteLine(
                string.Create(CultureInfo.InvariantCulture, $"      {one.Probability, 5:0.00}  {one.Notation}")
            );
        }
    }

    public static void PrintFigures(IReadOnlyList<JudgedStatement> all, TextWriter to)
    {
        void Row(string name, IReadOnlyCollection<JudgedStatement> of)
        {
            JudgedStatement[] judged = [.. of.Where(one => one.Judged > 0)];
            double forced = of.Average(one =>
                one.Judged == 0 ? 0.5
                : one.IsRight ? 1
                : 0
            );
            double right = judged.Length == 0 ? 0 : judged.Count(one => one.IsRight) / (double)judged.Length;
            to.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{name, -12} {of.Count, 5}  forced {100 * forced, 5:0.0} %  judged {100.0 * judged.Length / of.Count, 5:0.0} %  of those right {100 * right, 5:0.0} %"
                )
            );
        }

        foreach (var group in all.GroupBy(one => one.Said.Category).OrderBy(group => group.Key))
        {
            Row(group.Key.ToString(), [.. group]);
        }

        Row("all", all);
        foreach (double least in new[] { 0.3, 0.5, 0.7, 0.9 })
        {
            JudgedStatement[] sure = [.. all.Where(one => one.Judged >= least)];
            if (sure.Length > 0)
            {
                Row($"P ≥ {least:0.0}", sure);
            }
        }
    }
}
