namespace VisualAssertions.Runner;

/// <summary>A region as a screen of its own: cropped after seeing, since states need their surroundings.</summary>
internal static class RegionScreen
{
    /// <summary>Share of an element or line that must lie inside.</summary>
    private const float Inside = 0.5f;

    /// <summary>What lies in the box, counted from the box's corner.</summary>
    public static Screen Crop(Screen screen, Box box) =>
        new(
            (int)MathF.Ceiling(box.Width),
            (int)MathF.Ceiling(box.Height),
            [
                .. screen
                    .Lines.Where(line => line.Box.Inside(box) >= Inside)
                    .Select(line => line with { Box = Shift(line.Box, -box.X, -box.Y) }),
            ],
            [
                .. screen
                    .Elements.Where(element => element.Box.Inside(box) >= Inside)
                    .Select(element => Shift(element, -box.X, -box.Y)),
            ]
        );

    /// <summary>The evidence, counted from the screenshot's corner again.</summary>
    public static Verdict Place(Verdict verdict, Box box) =>
        new()
        {
            Statement = verdict.Statement,
            Outcome = verdict.Outcome,
            Thresholds = verdict.Thresholds,
            Probability = verdict.Probability,
            Answer = verdict.Answer,
            Evidence =
            [
                .. verdict.Evidence.Select(evidence => evidence with { Box = Shift(evidence.Box, box.X, box.Y) }),
            ],
            AskMilliseconds = verdict.AskMilliseconds,
        };

    private static Element Shift(Element element, float x, float y) =>
        new()
        {
            Box = Shift(element.Box, x, y),
            KindProbabilities = element.KindProbabilities,
            StateProbabilities = element.StateProbabilities,
            Text = element.Text,
            Fill = element.Fill,
            Color = element.Color,
            Icons = element.Icons,
        };

    private static Box Shift(Box box, float x, float y) => box with { X = box.X + x, Y = box.Y + y };
}
