using VisualAssertions.Training.Pages;

namespace VisualAssertions.Training.Looking;

/// <summary>The lines of a page as reading would give them: the truth's, each side off by up to two pixels.</summary>
internal static class SimulatedLines
{
    private const double MostOffset = 2;

    public static IReadOnlyList<TextLine> Of(PageTruth truth, Random random)
    {
        float Offset() => (float)((2 * random.NextDouble() - 1) * MostOffset * truth.Scale);
        return
        [
            .. truth
                .Elements.SelectMany(element => element.Lines)
                .Where(line => line.Text.Length > 0 && line.Box.Width >= 3 && line.Box.Height >= 5)
                .Select(line => new TextLine(
                    line.Text,
                    1,
                    Box.FromCorners(
                            line.Box.X + Offset(),
                            line.Box.Y + Offset(),
                            line.Box.Right + Offset(),
                            line.Box.Bottom + Offset()
                        )
                        .Clip(truth.Width, truth.Height)
                ))
                .Where(line => line.Box.Width >= 2 && line.Box.Height >= 4)
                .OrderBy(line => line.Box.Y),
        ];
    }
}
