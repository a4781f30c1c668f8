using VisualAssertions.Owlet.Reading;

namespace VisualAssertions.Owlet.Tests.Reading;

/// <summary>How many lines were read exactly, every character and space, and as one line.</summary>
internal sealed class ReadingRates
{
    private readonly Dictionary<LineClass, (int Exact, int All)> counts = [];
    private readonly List<string> misread = [];

    public double Exact(LineClass kind) => (double)counts[kind].Exact / counts[kind].All;

    public void Add(DrawnPage page, IReadOnlyList<ReadLine> read)
    {
        foreach (TrueLine line in page.Lines)
        {
            string[] found = read.Where(r => IsPartOf(r.Line.Box, line.Box)).Select(r => r.Line.Text).ToArray();
            bool exact = found.Length == 1 && found[0] == line.Text;
            (int exactBefore, int all) = counts.GetValueOrDefault(line.Kind);
            counts[line.Kind] = (exactBefore + (exact ? 1 : 0), all + 1);
            if (!exact)
            {
                misread.Add($"{line.Data} '{line.Text}' as '{string.Join("' + '", found)}'");
            }
        }
    }

    public override string ToString() =>
        string.Join(
            '\n',
            [.. counts.OrderBy(c => c.Key).Select(c => $"{c.Key} {c.Value.Exact} of {c.Value.All}"), .. misread]
        );

    private static bool IsPartOf(Box read, Box line) => read.Overlap(line) > 0.4f * Math.Min(read.Area, line.Area);
}
