namespace VisualAssertions.Training.Language;

/// <summary>A true page and what is inferred of it from less.</summary>
/// <param name="True">As the DOM says.</param>
/// <param name="Inferred">From what was seen.</param>
/// <param name="PlaceOf">For each true element its place on the inferred page, −1 if it was missed.</param>
public sealed record InferredPage(PageTruth True, PageTruth Inferred, int[] PlaceOf)
{
    /// <summary>Other pages that it may be, drawn by chance; empty to judge on the likeliest alone.</summary>
    public IReadOnlyList<PageTruth> Worlds { get; init; } = [];

    /// <summary>Draws worlds of what was seen.</summary>
    public InferredPage With(int worlds, SeenPicture picture, IReadOnlyList<Element> seen)
    {
        IReadOnlyList<Element> sensed = PageInference.Sense(seen);
        var chooser = new DrawnChooser(new Random(seen.Count));
        return this with
        {
            Worlds =
            [
                .. Enumerable
                    .Range(0, worlds)
                    .Select(_ => PageInference.Structure(PageInference.Choose(sensed, chooser, picture), picture)),
            ],
        };
    }

    /// <summary>Seen perfectly: kinds, boxes, texts and looks are true, and only how they belong together is inferred.</summary>
    public static InferredPage OfPerfectSight(PageTruth page, SeenPicture picture)
    {
        TruthElement[] seen = [.. page.Elements.Select(Seen)];
        PageTruth inferred = PageInference.Structure(seen, picture);
        return new InferredPage(page, inferred, [.. Enumerable.Range(0, seen.Length)]);
    }

    public static InferredPage OfSeen(
        PageTruth page,
        SeenPicture picture,
        IReadOnlyList<Element> seen,
        int[] placeOf
    ) => new(page, PageInference.Infer(seen, picture), placeOf);

    /// <summary>What was seen, belonging together as it truly does: what is lost then is lost in seeing.</summary>
    public static InferredPage OfTrueStructure(
        PageTruth page,
        SeenPicture picture,
        IReadOnlyList<Element> seen,
        int[] placeOf
    )
    {
        InferredPage inferred = OfSeen(page, picture, seen, placeOf);
        TruthElement[] elements = [.. inferred.Inferred.Elements];
        for (int id = 0; id < placeOf.Length; id++)
        {
            if (placeOf[id] >= 0)
            {
                TruthElement truth = page.Elements[id];
                elements[placeOf[id]] = elements[placeOf[id]] with
                {
                    Parent = Acyclic(elements, placeOf[id], inferred.SeenHolder(truth.Parent)),
                    LabelledBy = inferred.Seen(truth.LabelledBy),
                    Row = truth.Row,
                    Column = truth.Column,
                    Header = inferred.Seen(truth.Header),
                    Value = truth.Value,
                };
            }
        }

        return inferred with
        {
            Inferred = inferred.Inferred with { Elements = elements, PageKinds = page.PageKinds, Dark = page.Dark },
        };
    }

    /// <summary>Two true elements may be seen as one, which then can't hold itself.</summary>
    private static int Acyclic(TruthElement[] elements, int id, int parent)
    {
        int at = parent;
        for (int steps = 0; at >= 0 && at != id && steps <= elements.Length; steps++)
        {
            at = elements[at].Parent;
        }

        return at < 0 ? parent : -1;
    }

    /// <summary>The place of a true element; −1 for none.</summary>
    public int Seen(int id) => id >= 0 ? PlaceOf[id] : -1;

    /// <summary>The place of the closest true holder that was seen.</summary>
    public int SeenHolder(int holder)
    {
        while (holder >= 0 && PlaceOf[holder] < 0)
        {
            holder = True.Elements[holder].Parent;
        }

        return Seen(holder);
    }

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
