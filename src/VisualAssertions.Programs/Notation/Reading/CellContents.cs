namespace VisualAssertions.Programs.Notation;

/// <summary>What is said of cells is also true of what lies in them: a status badge in a cell is the cell's status to a reader.</summary>
internal static class CellContents
{
    /// <summary>All of the parts; texts, colours and states look into the cell if one part says that it is a cell.</summary>
    public static Property Joined(IReadOnlyList<Property> parts)
    {
        bool cells = parts.Any(IsCell);
        return parts.Select(part => cells ? Widened(part) : part).Aggregate((a, b) => a & b);
    }

    public static Property? For(Property subject, Property? predicate) =>
        predicate is not null && SaysCell(subject) ? Widened(predicate) : predicate;

    public static bool IsCell(Property property) =>
        property is OfAnyKind { Kinds: [ElementKind.Cell] } or InCell || property is OfKind { Kind.Name: "cell" };

    public static bool SaysCell(Property property) =>
        property switch
        {
            Both both => SaysCell(both.A) || SaysCell(both.B),
            AnyOf any => any.Parts.All(SaysCell),
            TheOne one => SaysCell(one.Meant),
            Resolved resolved => SaysCell(resolved.Of),
            Nth nth => SaysCell(nth.Among),
            _ => IsCell(property),
        };

    private static Property Widened(Property property) =>
        property switch
        {
            Both both => Widened(both.A) & Widened(both.B),
            AnyOf any => new AnyOf([.. any.Parts.Select(Widened)]),
            Not not => new Not(Widened(not.Of)),
            TheOne one => new TheOne(Widened(one.Meant)),
            Resolved resolved => resolved with { Of = Widened(resolved.Of) },
            HasText or Contains or Mentions or StartsWith or EndsWith or HasAnyText or Titled => new OfCellOrContent(
                property
            ),
            Colored or TextColored or InState or WithIcon or WithAnyIcon or Level => new OfCellOrContent(property),
            ShowsAmount or DateWithin => new OfCellOrContent(property),
            _ => property,
        };
}
