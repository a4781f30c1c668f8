namespace VisualAssertions;

/// <summary>A part of a screen, looked at as a screen of its own: cropped after seeing, since states need their surroundings.</summary>
public sealed class ScreenRegion
{
    /// <summary>Share of an element or line that must lie inside.</summary>
    private const float Inside = 0.5f;

    private readonly Box box;

    /// <param name="box">In pixels of the whole screenshot.</param>
    public ScreenRegion(Box box) => this.box = box;

    /// <summary>What lies in the region, counted from its corner.</summary>
    public Screen Crop(Screen screen) =>
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
                    .Select(element => element with { Box = Shift(element.Box, -box.X, -box.Y) }),
            ]
        );

    /// <summary>The evidence, counted from the screenshot's corner again.</summary>
    public Verdict Place(Verdict verdict) => verdict with { Evidence = Place(verdict.Evidence) };

    public Answer Place(Answer answer) => answer with { Evidence = Place(answer.Evidence) };

    private IReadOnlyList<Evidence> Place(IReadOnlyList<Evidence> evidence) =>
        [.. evidence.Select(seen => seen with { Box = Shift(seen.Box, box.X, box.Y) })];

    private static Box Shift(Box box, float x, float y) => box with { X = box.X + x, Y = box.Y + y };
}
