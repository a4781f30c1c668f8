namespace VisualAssertions.Programs.Notation;

/// <summary>Where an element is.</summary>
internal static class PlaceForms
{
    private static readonly Dictionary<string, PlaceWords> Places = Lexicon
        .Places.Select(place => (Names.Plain(place.Name), place))
        .ToDictionary();

    private static readonly Dictionary<string, Edge> Edges = Enum.GetValues<Edge>()
        .ToDictionary(edge => Names.Plain(edge.ToString()));

    public static IReadOnlyList<Form<Property>> All { get; } =
    [
        new("at", "place, X?", At),
        new("above", "X", a => new Beyond(Direction.Above, a.Anchor(0))),
        new("below", "X", a => new Beyond(Direction.Below, a.Anchor(0))),
        new("leftof", "X", a => new Beyond(Direction.LeftOf, a.Anchor(0))),
        new("rightof", "X", a => new Beyond(Direction.RightOf, a.Anchor(0))),
        new("justabove", "X", a => new Neighbouring(Direction.Above, a.Anchor(0))),
        new("justbelow", "X", a => new Neighbouring(Direction.Below, a.Anchor(0))),
        new("justleftof", "X", a => new Neighbouring(Direction.LeftOf, a.Anchor(0))),
        new("justrightof", "X", a => new Neighbouring(Direction.RightOf, a.Anchor(0))),
        new("rightbelow", "X", a => new RightBelow(a.Anchor(0))),
        new("rightafter", "X, Y?", a => new RightAfter(a.Anchor(0), a.OptionalProperty(1))),
        new("nextto", "X", a => new NextTo(a.Anchor(0))),
        new("beside", "X", a => new NextTo(a.Anchor(0))),
        new("sameline", "X", a => new OnLineWith(a.Anchor(0))),
        new("between", "X, Y", a => new Between(a.Anchor(0), a.Anchor(1))),
        new("aligned", "left|right|top|bottom, X", a => new AlignedWith(a.Choice(0, Edges, "edge"), a.Anchor(1))),
        new("centered", "X?", a => a.Has(0) ? new CentredIn(a.Anchor(0)) : new Centred()),
        new("nearer", "pixels, X", a => new Near(0, (float)a.Number(0), a.Anchor(1))),
        new("farther", "pixels, X", a => new Near((float)a.Number(0), float.MaxValue, a.Anchor(1))),
        new("atedge", "", _ => new AtPageEdge()),
        new("overlaps", "X", a => new Overlapping(a.Anchor(0))),
    ];

    private static Property At(Arguments a)
    {
        PlaceWords place = a.Choice(0, Places, "place");
        return a.Has(1) ? new AtPlaceIn(place.Across, place.Down, a.Anchor(1)) : new AtPlace(place.Across, place.Down);
    }
}
