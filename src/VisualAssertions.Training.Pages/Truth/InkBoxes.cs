namespace VisualAssertions.Training.Pages;

/// <summary>Boxes of what is seen, where the layout's box has unseen margins.</summary>
public static class InkBoxes
{
    /// <summary>The same truth with the boxes of icons, spinners and ratings shrunk to the pixels that they colour.</summary>
    /// <remarks>A chevron fills a third of its 24 × 24 box; nobody could see where that box ends.</remarks>
    public static PageTruth WithInkBoxes(this PageTruth truth, Screenshot picture) =>
        truth with
        {
            Elements = [.. truth.Elements.Select(element => HasMargin(element) ? Shrink(element, picture) : element)],
        };

    private static bool HasMargin(TruthElement element) =>
        element.Kind is ElementKind.Icon or ElementKind.Spinner or ElementKind.Rating;

    private static TruthElement Shrink(TruthElement element, Screenshot picture) =>
        element with
        {
            Box = Ink.TightenDrawing(picture, element.Box),
        };
}
