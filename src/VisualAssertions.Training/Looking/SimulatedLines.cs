using VisualAssertions.Training.Pages;

namespace VisualAssertions.Training.Looking;

/// <summary>
/// The lines of a page as reading would give them: the truth's, each side off by up to two pixels, and some icons, which
/// reading takes for letters now and then.
/// </summary>
internal static class SimulatedLines
{
    private const double MostOffset = 2;

    /// <summary>Share of icons that are read.</summary>
    private const double Read = 0.25;
    private const double LeastIcon = 8;

    /// <summary>What icons are read as.</summary>
    private static readonly string[] Misread =
    [
        "8",
        "Q",
        "O",
        "o",
        "X",
        "x",
        "B",
        "D",
        "C",
        "V",
        "+",
        "=",
        "三",
        "口",
        "1",
        "a",
        "G",
        "U",
    ];

    public static IReadOnlyList<TextLine> Of(PageTruth truth, Random random)
    {
        float Offset() => (float)((2 * random.NextDouble() - 1) * MostOffset * truth.Scale);
        return
        [
            .. truth
                .Elements.SelectMany(element => element.Lines)
                .Concat(IconsRead(truth, random))
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

    private static IEnumerable<TruthLine> IconsRead(PageTruth truth, Random random) =>
        truth
            .Elements.Where(element =>
                element.Kind == ElementKind.Icon
                && Math.Min(element.Box.Width, element.Box.Height) >= LeastIcon * truth.Scale
                && random.NextDouble() < Read
            )
            .Select(element => new TruthLine(Misread[random.Next(Misread.Length)], element.Box));
}
