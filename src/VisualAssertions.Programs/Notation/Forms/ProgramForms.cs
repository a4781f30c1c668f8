namespace VisualAssertions.Programs.Notation;

/// <summary>All statements, by name.</summary>
internal static class ProgramForms
{
    private static readonly Dictionary<string, Trait> Edges = new()
    {
        ["left"] = Trait.LeftEdge,
        ["right"] = Trait.RightEdge,
        ["top"] = Trait.TopEdge,
        ["bottom"] = Trait.BottomEdge,
        ["center"] = Trait.CenterAcross,
        ["middle"] = Trait.CenterDown,
    };

    private static readonly Dictionary<string, bool> Orders = new() { ["ascending"] = true, ["descending"] = false };

    private static readonly Dictionary<string, bool> Truths = new() { ["true"] = true, ["false"] = false };

    public static IReadOnlyDictionary<string, Form<Program>> All { get; } =
        new Form<Program>[]
        {
            new("exists", "X, P?", a => Said(a, Quantifier.Exists)),
            new("is", "X, P", Is),
            new("none", "X, P?", a => Said(a, Quantifier.None)),
            new("all", "X, P?", a => Said(a, Quantifier.All)),
            new("only", "X, Y", Only),
            new("exactly", "number, X, P?", a => Counted(a, Quantifier.Exactly, 0)),
            new("atleast", "number, X, P?", a => Counted(a, Quantifier.AtLeast, 0)),
            new("atmost", "number, X, P?", a => Counted(a, Quantifier.AtMost, 0)),
            new("morethan", "number, X, P?", a => Counted(a, Quantifier.AtLeast, 1)),
            new("fewerthan", "number, X, P?", a => Counted(a, Quantifier.AtMost, -1)),
            new("fewer", "X, Y", a => Compared(a, Comparison.Fewer)),
            new("more", "X, Y", a => Compared(a, Comparison.More)),
            new("asmany", "X, Y", a => Compared(a, Comparison.Equal)),
            new("most", "X, P", Most),
            new("and", "statement, …", a => new Conjunction([.. a.Programs()])),
            new("or", "statement, …", a => new Disjunction([.. a.Programs()])),
            new("not", "statement", a => Opposites.Of(a.Program(0))),
            new("order", "X, Y|\"text\", …", a => new InSequence([.. Listed(a)])),
            new("are", "X, Y|\"text\", …", a => new AreThese(a.Property(0), [.. Texts(a)])),
            new("aligned", "left|right|top|bottom|center|middle, X", Aligned),
            new("samewidth", "X", a => new Uniform(Trait.Width, a.Property(0))),
            new("sameheight", "X", a => new Uniform(Trait.Height, a.Property(0))),
            new("samesize", "X", a => new Uniform(Trait.Size, a.Property(0))),
            new("samecolor", "X", a => new Uniform(Trait.Color, a.Property(0))),
            new("samegap", "X", a => new Uniform(Trait.Gap, a.Property(0))),
            new("sum", "X, total", a => new AddsUp(a.Property(0), a.Anchor(1))),
            new("perline", "number, X", a => new PerLine(a.Whole(0), a.Property(1))),
            new("sorted", "\"header\"|X, ascending|descending", Sorted),
            new("page", "\"kind\", …", Page),
            new("dark", "", _ => new DarkTheme()),
            new("light", "", _ => new Opposite(new DarkTheme())),
            new("defect", "\"defect\"?, X?", DefectForm.Make),
            new("ask", "X, Y?", a => new AskedText(a.Property(0), a.Property(a.Count - 1))),
            new("howmany", "X", a => new AskedHowMany(new Said(Quantifier.AtLeast, a.Property(0)))),
            new("free", "true|false, X?", a => new Free(a.Choice(0, Truths, "truth"), a.OptionalProperty(1))),
            new("inexpressible", "\"why\"", a => new Inexpressible(a.Text(0))),
        }.ToDictionary(form => form.Name);

    private static Said Said(Arguments a, Quantifier quantifier)
    {
        Property subject = a.Property(0);
        bool definite = quantifier == Quantifier.Exists && subject is TheOne;
        return Say(quantifier, subject, a.OptionalProperty(1)) with { Definite = definite };
    }

    private static Said Is(Arguments a) =>
        Say(Quantifier.Exists, TheOne.Of(a.Property(0)), a.Property(1)) with
        {
            Definite = true,
        };

    private static Said Only(Arguments a) => Say(Quantifier.All, a.Property(1), a.Property(0));

    private static Said Say(Quantifier quantifier, Property subject, Property? predicate, int number = 0) =>
        new(quantifier, subject, CellContents.For(subject, predicate), number, ManyAnchors: true);

    private static Program Counted(Arguments a, Quantifier quantifier, int off)
    {
        int number = a.Whole(0) + off;
        if (number < 0)
        {
            a.Wrong(0, "expected a count that is not below 0");
        }

        Said said = Say(quantifier, a.Property(1), a.OptionalProperty(2), Math.Max(0, number));
        return number <= 12
            ? said
            : new LargeCount(quantifier, said.Predicate is { } p ? said.Subject & p : said.Subject, number);
    }

    private static CountsCompared Compared(Arguments a, Comparison comparison) =>
        new(comparison, a.Property(0), a.Property(1));

    private static CountsCompared Most(Arguments a)
    {
        Property subject = a.Property(0);
        Property predicate = CellContents.For(subject, a.Property(1))!;
        return new CountsCompared(Comparison.More, subject & predicate, subject & new Not(predicate));
    }

    /// <summary>Either things, or a sort and the texts of things of that sort.</summary>
    private static IEnumerable<Property> Listed(Arguments a)
    {
        if (a.Count > 1 && a.IsText(1))
        {
            Property sort = a.Property(0);
            return Texts(a).Select(text => (Property)TheOne.Of(sort & text));
        }

        return a.Properties(0).Select(TheOne.Of);
    }

    private static IEnumerable<Property> Texts(Arguments a) =>
        Enumerable
            .Range(1, a.Count - 1)
            .Select(i => a.IsText(i) ? new Titled(new Named(a.Text(i), true)) : a.Property(i));

    private static Uniform Aligned(Arguments a) => new(a.Choice(0, Edges, "edge"), a.Property(1));

    private static SortedTexts Sorted(Arguments a)
    {
        Property column = a.IsText(0) ? new InColumn(a.Anchor(0, text => new ColumnHead(text))) : a.Property(0);
        return new SortedTexts(column, a.Choice(1, Orders, "order"));
    }

    private static Program Page(Arguments a)
    {
        Program[] kinds = [.. a.Texts(0).Select(kind => new PageIs(kind))];
        return kinds.Length == 1 ? kinds[0] : new Disjunction(kinds);
    }
}
