using VisualAssertions.Owlet.Understanding;
using VisualAssertions.Training.Looking;
using VisualAssertions.Training.Pages;
using VisualAssertions.Training.Questions;

namespace VisualAssertions.Training.Context;

/// <summary>The elements that Owlet saw on a page, and for each the true elements that it may be.</summary>
/// <param name="Page">The truth.</param>
/// <param name="Seen">As the look network saw them, one at a time.</param>
/// <param name="Meaning">For each element seen the embedding of its text.</param>
/// <param name="TrueOf">For each element seen the places of true ones; none where nothing is.</param>
internal sealed record ContextPage(
    PageTruth Page,
    IReadOnlyList<Element> Seen,
    IReadOnlyList<Half[]> Meaning,
    IReadOnlyList<int[]> TrueOf
)
{
    /// <summary>IoU from which a true element stands just there; a text is part of what is seen otherwise.</summary>
    private const float SameIoU = 0.55f;

    /// <param name="pages">Truths.</param>
    /// <param name="perceived">What Owlet saw of them, without its context network; pages that are not there are left out.</param>
    /// <param name="meanings">Of texts.</param>
    public static IReadOnlyList<ContextPage> Of(
        IEnumerable<PageTruth> pages,
        PerceivedPages perceived,
        TextMeanings meanings
    ) =>
        [
            .. pages
                .Select(perceived.Find)
                .OfType<SeenPage>()
                .Where(seen => seen.Elements.Count is > 0 and < Regions.Max)
                .Select(seen => Of(seen, meanings)),
        ];

    /// <summary>Of several true ones, that which it is most like.</summary>
    public TruthElement? TrueElement(int seen) =>
        TrueOf[seen].Select(place => Page.Elements[place]).MaxBy(element => Seen[seen].P(element.Kind));

    private static ContextPage Of(SeenPage seen, TextMeanings meanings)
    {
        ILookup<int, int> owners = Enumerable
            .Range(0, seen.PlaceOf.Length)
            .Where(truth => seen.PlaceOf[truth] >= 0)
            .ToLookup(truth => seen.PlaceOf[truth]);
        return new ContextPage(
            seen.Page,
            seen.Elements,
            meanings.Of([.. seen.Elements.Select(element => element.Text)]),
            [
                .. seen.Elements.Select(
                    (element, i) => Surest([.. owners[i]], truth => element.Box.IoU(seen.Page.Elements[truth].Box))
                ),
            ]
        );
    }

    private static int[] Surest(int[] places, Func<int, float> iou) =>
        Array.FindAll(places, place => iou(place) >= SameIoU) is { Length: > 0 } same ? same : places;
}
