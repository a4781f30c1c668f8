namespace VisualAssertions.Programs.Notation;

/// <summary>What holds what, rows and columns, headings, labels, badges.</summary>
internal static class StructureForms
{
    public static IReadOnlyList<Form<Property>> All { get; } =
    [
        new("within", "X", a => new Within(a.Anchor(0))),
        new("in", "X", a => new Within(a.Anchor(0))),
        new("inside", "X", a => new InsideAny(a.Property(0))),
        new("has", "X", Has),
        new("hasexactly", "number, X", a => new HoldingCount(Quantifier.Exactly, a.Whole(0), a.Property(1))),
        new("hasatleast", "number, X", a => new HoldingCount(Quantifier.AtLeast, a.Whole(0), a.Property(1))),
        new("hasatmost", "number, X", a => new HoldingCount(Quantifier.AtMost, a.Whole(0), a.Property(1))),
        new("row", "\"text\"|number|X", Row),
        new("column", "\"header\"|number|X", Column),
        new("cell", "\"row text\"|X, \"header\"|Y", Cell),
        new("headed", "\"heading\"|X", a => new Headed(a.Anchor(0, Heading))),
        new("labelledby", "\"label\"|X", a => new LabelledBy(a.Anchor(0, Label))),
        new("badgeof", "X", a => new BadgeOf(a.Anchor(0))),
        new("mainheading", "", _ => new MainHeading()),
    ];

    // A button carries its icon without holding an element for it.
    private static Property Has(Arguments a) =>
        a.Property(0) switch
        {
            OfAnyKind { Kinds: [ElementKind.Icon] } icon => new AnyOf(new Holding(icon), new WithAnyIcon()),
            WithIcon icon => new AnyOf(new Holding(icon), icon with { Carried = true }),
            Property inner => new Holding(inner),
        };

    private static Property Row(Arguments a) =>
        a.IsNumber(0) ? new InRowNumber(a.Whole(0) - 1) : new InRow(a.Anchor(0, text => new RowKey(text)));

    private static Property Column(Arguments a) =>
        a.IsNumber(0) ? new InColumnNumber(a.Whole(0) - 1) : new InColumn(a.Anchor(0, text => new ColumnHead(text)));

    private static InCell Cell(Arguments a) =>
        new(a.Anchor(0, text => new RowKey(text)), a.Anchor(1, text => new ColumnHead(text)));

    /// <summary>Kinds of what a text in <c>headed("…")</c> stands for.</summary>
    public static IReadOnlyList<ElementKind> Headings { get; } = [ElementKind.Heading];

    /// <summary>Kinds of what a text in <c>labelledby("…")</c> stands for.</summary>
    public static IReadOnlyList<ElementKind> Labels { get; } =
    [ElementKind.Label, ElementKind.Heading, ElementKind.Text];

    public static Property Label(string text) => new OfAnyKind(Labels) & new HasText(text);

    private static Property Heading(string text) => new OfAnyKind(Headings) & new HasText(text);
}
