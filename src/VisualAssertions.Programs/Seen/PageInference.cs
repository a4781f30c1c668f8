namespace VisualAssertions.Programs;

/// <summary>Infers from what was seen of a page what programs ask of it: which element holds, names or heads which.</summary>
/// <remarks>
/// Sense weighs what each element may be by what it stands among, choosing settles what it is, and structure follows from that by
/// geometry, as a person sees it. An element's place in the list is its id in the page; none is added or left out.
/// </remarks>
public static class PageInference
{
    private static readonly ElementState[] States = Enum.GetValues<ElementState>();

    /// <summary>The page as it most likely is.</summary>
    /// <param name="elements">In reading order.</param>
    public static PageTruth Infer(IReadOnlyList<Element> elements, SeenPicture picture) =>
        Structure(Choose(Sense(elements), new LikeliestChooser(), picture), picture);

    /// <summary>The same elements, with kinds as likely as they are where they stand. Done once, however often one chooses.</summary>
    public static IReadOnlyList<Element> Sense(IReadOnlyList<Element> elements) => GridSense.Of(elements);

    /// <summary>Settles what each element is; nothing is said of how they belong together.</summary>
    public static IReadOnlyList<TruthElement> Choose(
        IReadOnlyList<Element> elements,
        IElementChooser chooser,
        SeenPicture picture
    )
    {
        IReadOnlyList<TruthLine>[] lines = LineOwners.Of(elements, picture.Lines);
        return [.. elements.Select((seen, id) => ChooseOne(seen, lines[id], chooser))];
    }

    /// <summary>How the elements belong together, by their kinds and boxes.</summary>
    /// <param name="elements">In reading order; what they say of structure is not read.</param>
    public static PageTruth Structure(IReadOnlyList<TruthElement> elements, SeenPicture picture)
    {
        float scale = picture.Scale ?? SeenScale.Guess(elements);
        var tree = new SeenTree(elements, Holders.Of(elements), scale);
        int[] beside = Companions.Of(tree);
        tree = new SeenTree(
            elements,
            [.. tree.Parents.Zip(beside, (holder, control) => control >= 0 ? control : holder)],
            scale
        );
        int[] labels = Labels.Of(tree);
        TablePlace[] places = TableCells.Of(tree);
        int[] groups = Siblings.Of(tree);
        bool[] cut = CutTexts.Of(tree, picture.Width);
        float?[] values = ShownLevels.Of(tree, labels, picture.Pixels);
        return new PageTruth
        {
            Image = "",
            Width = picture.Width,
            Height = picture.Height,
            Scale = scale,
            Kit = "",
            Screen = "",
            Seed = 0,
            PageKinds = [],
            Dark = PageTheme.IsDark(tree, picture.Background),
            Elements =
            [
                .. elements.Select(
                    (element, id) =>
                        element with
                        {
                            Lines = element.Lines.Count > 0 ? element.Lines : LaidOut.Guess(element),
                            Icon = element.Icon ?? IconBeside(elements, beside, id),
                            States = cut[id] ? [.. element.States.Union([ElementState.Clipped])] : element.States,
                            Bounded = element.Fill is not null || Kinds.IsGraphic(element.Kind),
                            Parent = tree.Parents[id],
                            LabelledBy = labels[id],
                            Row = places[id].Row,
                            Column = places[id].Column,
                            Header = places[id].Header,
                            Group = groups[id],
                            Purpose = Purposes.Of(tree, id),
                            Value = values[id],
                        }
                ),
            ],
        };
    }

    private static string? IconBeside(IReadOnlyList<TruthElement> elements, int[] beside, int control) =>
        elements
            .Where((element, id) => beside[id] == control && element.Kind == ElementKind.Icon)
            .FirstOrDefault()
            ?.Icon;

    private static TruthElement ChooseOne(Element seen, IReadOnlyList<TruthLine> lines, IElementChooser chooser) =>
        new()
        {
            Kind = chooser.Kind(seen),
            Box = seen.Box,
            Text = seen.Text,
            Lines = lines,
            States = [.. States.Where(state => chooser.Has(seen, state))],
            Fill = seen.Fill,
            Color = seen.Color,
            Icon = chooser.Icon(seen),
        };
}
