namespace VisualAssertions.Programs.Notation;

/// <summary>Where an element is, its rank, and what holds it: the forms of PlaceForms, OrderForms and StructureForms.</summary>
internal sealed partial class Writer
{
    private static readonly Dictionary<(Third Across, Third Down), string> PlaceNames = Lexicon
        .Places.DistinctBy(place => (place.Across, place.Down))
        .ToDictionary(place => (place.Across, place.Down), place => Names.Plain(place.Name));

    private string? Place(Property property) =>
        property switch
        {
            AtPlace at => Placed(at.Across, at.Down, null),
            AtPlaceIn at => Placed(at.Across, at.Down, at.By),
            Beyond beyond => Call(Side(beyond.Direction), Of(beyond.By)),
            Neighbouring near => Call("just" + Side(near.Direction), Of(near.By)),
            RightBelow below => Call("rightbelow", Of(below.By)),
            RightAfter { Among: null } after => Call("rightafter", Of(after.By)),
            RightAfter { Among: { } among } after => Call("rightafter", Of(after.By), Apart(among)),
            NextTo next => Call("nextto", Of(next.By)),
            OnLineWith line => Call("sameline", Of(line.By)),
            Between between => Call("between", Of(between.By), Of(between.Other)),
            AlignedWith aligned => Call("aligned", Names.Plain(aligned.Edge.ToString()), Of(aligned.By)),
            Centred => "centered",
            CentredIn centred => Call("centered", Of(centred.By)),
            Near { Least: 0 } near => Call("nearer", Number(near.Most), Of(near.By)),
            Near { Most: float.MaxValue } far => Call("farther", Number(far.Least), Of(far.By)),
            AtPageEdge => "atedge",
            Overlapping over => Call("overlaps", Of(over.By)),
            _ => null,
        };

    private string? Placed(Third across, Third down, Anchor? by) =>
        !PlaceNames.TryGetValue((across, down), out string? name) ? null
        : by is null ? Call("at", name)
        : Call("at", name, Of(by));

    private static string Side(Direction direction) => Names.Plain(direction.ToString());

    private string? Order(Property property) =>
        property switch
        {
            Nth { Index: 0 } first => Call("first", Apart(first.Among)),
            Nth { Index: -1 } last => Call("last", Apart(last.Among)),
            Nth nth => Call("nth", Number(nth.Index < 0 ? nth.Index : nth.Index + 1), Apart(nth.Among)),
            Outermost outermost => Call(Names.Plain(outermost.Edge.ToString()) + "most", Apart(outermost.Among)),
            ExtremeSize size => Call(
                size.Largest
                    ? Chosen(size.Measure, "widest", "tallest", "largest")
                    : Chosen(size.Measure, "narrowest", "shortest", "smallest"),
                Apart(size.Among)
            ),
            ExtremeBy by => Call(
                by.Key switch
                {
                    ShownBy.Amount => by.Highest ? "highest" : "lowest",
                    ShownBy.Date => by.Highest ? "newest" : "oldest",
                    ShownBy.Level => by.Highest ? "fullest" : "emptiest",
                },
                Apart(by.Among)
            ),
            _ => null,
        };

    private string? Structure(Property property) =>
        property switch
        {
            Within within => Call("in", Of(within.By)),
            InsideAny inside => Call("inside", Apart(inside.Outer)),
            Holding { Inner: OfAnyKind { Kinds: [ElementKind.Icon] } or WithIcon } => null,
            Holding holding => Call("has", Apart(holding.Inner)),
            HoldingCount { Quantifier: Quantifier.AtLeast } count => Holds("hasatleast", count),
            HoldingCount { Quantifier: Quantifier.AtMost } count => Holds("hasatmost", count),
            HoldingCount count => Holds("hasexactly", count),
            InRow row => Call("row", InShort(row.By, RowKey)),
            InRowNumber row => Call("row", Number(row.Row + 1)),
            InColumn column => Call("column", InShort(column.By, ColumnHead)),
            InColumnNumber column => Call("column", Number(column.Column + 1)),
            InCell cell => Call("cell", InShort(cell.Row, RowKey), InShort(cell.Header, ColumnHead)),
            Headed headed => Call("headed", InShort(headed.By, Heading)),
            LabelledBy labelled => Call("labelledby", InShort(labelled.By, Label)),
            BadgeOf badge => Call("badgeof", Of(badge.By)),
            MainHeading => "mainheading",
            _ => null,
        };

    private string Holds(string form, HoldingCount count) => Call(form, Number(count.Number), Apart(count.Inner));

    /// <summary>A text alone stands for what it names in this form.</summary>
    private string InShort(Anchor anchor, Func<Property, string?> text) =>
        text(Bared(anchor.Of)) is { } named ? Quoted(named) : Of(anchor);

    private static string? RowKey(Property property) => (property as RowKey)?.Text;

    private static string? ColumnHead(Property property) => (property as ColumnHead)?.Text;

    private static string? Heading(Property property) => TextOf(property, StructureForms.Headings);

    private static string? Label(Property property) => TextOf(property, StructureForms.Labels);

    private static string? TextOf(Property property, IReadOnlyList<ElementKind> kinds) =>
        property is Both { A: OfAnyKind of, B: HasText text } && of.Kinds.SequenceEqual(kinds) ? text.Text : null;
}
