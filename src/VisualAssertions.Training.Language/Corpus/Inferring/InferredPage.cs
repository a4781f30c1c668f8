namespace VisualAssertions.Training.Language;

/// <summary>A true page and what is inferred of it from less.</summary>
/// <param name="True">As the DOM says.</param>
/// <param name="Inferred">From what was seen.</param>
/// <param name="PlaceOf">For each true element its place on the inferred page, −1 if it was missed.</param>
public sealed record InferredPage(PageTruth True, PageTruth Inferred, int[] PlaceOf)
{
    /// <summary>Seen perfectly: kinds, boxes, texts and looks are true, and only how they belong together is inferred.</summary>
    public static InferredPage OfPerfectSight(PageTruth page)
    {
        TruthElement[] seen = [.. page.Elements.Select(Seen)];
        PageTruth inferred = PageInference.Structure(seen, Picture(page));
        return new InferredPage(page, inferred, [.. Enumerable.Range(0, seen.Length)]);
    }

    public static InferredPage OfSeen(PageTruth page, IReadOnlyList<Element> seen, int[] placeOf) =>
        new(page, PageInference.Infer(seen, Picture(page)), placeOf);

    private static SeenPicture Picture(PageTruth page) => new(page.Width, page.Height) { Scale = page.Scale };

    private static TruthElement Seen(TruthElement element) =>
        new()
        {
            Kind = element.Kind,
            Box = element.Box,
            Text = element.Text,
            Lines = element.Lines,
            States = element.States,
            Fill = element.Fill,
            Color = element.Color,
            Icon = element.Icon,
        };
}
