using System.Globalization;

namespace VisualAssertions;

/// <summary>The evidence of each verdict on a copy of the picture, tagged with the statement's number.</summary>
public static class VerdictMarks
{
    public static Screenshot Draw(Screenshot screenshot, IReadOnlyList<Verdict> verdicts) =>
        Annotator.Draw(
            screenshot,
            verdicts.SelectMany((verdict, i) => verdict.Evidence.Select(evidence => Mark(verdict, i + 1, evidence)))
        );

    private static Annotation Mark(Verdict verdict, int number, Evidence evidence)
    {
        (string word, Rgb color) = verdict.Outcome switch
        {
            Outcome.Pass => ("holds", new Rgb(0x1a, 0x7f, 0x37)),
            Outcome.Fail => ("fails", new Rgb(0xcf, 0x22, 0x2e)),
            Outcome.Unsure => ("unsure", new Rgb(0xbf, 0x87, 0x00)),
        };
        return new Annotation(evidence.Box, string.Create(CultureInfo.InvariantCulture, $"{number} {word}"), color);
    }
}
