namespace VisualAssertions.Programs.Notation;

internal sealed partial class Writer
{
    private static readonly Dictionary<Trait, string> Traits = new()
    {
        [Trait.LeftEdge] = "left",
        [Trait.RightEdge] = "right",
        [Trait.TopEdge] = "top",
        [Trait.BottomEdge] = "bottom",
        [Trait.CenterAcross] = "center",
        [Trait.CenterDown] = "middle",
        [Trait.Width] = "samewidth",
        [Trait.Height] = "sameheight",
        [Trait.Size] = "samesize",
        [Trait.Color] = "samecolor",
        [Trait.Gap] = "samegap",
    };

    public string Of(Program program) =>
        program switch
        {
            Said said => Of(said),
            Disjunction kinds when kinds.Parts.All(part => part is PageIs) => Call(
                "page",
                [.. kinds.Parts.Select(part => Quoted(((PageIs)part).Kind))]
            ),
            Disjunction any => string.Join(" | ", any.Parts.Select(part => Unit(part, part is Disjunction))),
            Conjunction all => string.Join(
                " & ",
                all.Parts.Select(part => Unit(part, part is Conjunction or Disjunction))
            ),
            Opposite { Of: DarkTheme } => "light()",
            Opposite opposite => "!" + Unit(opposite.Of, opposite.Of is Conjunction or Disjunction),
            LargeCount large => Counted(large.Quantifier, large, large.Number, Apart(large.Counted)),
            CountsCompared compared => Of(compared),
            InSequence sequence => Of(sequence),
            AreThese these => Call("are", [Apart(these.Subject), .. these.Each.Select(NameOrProperty)]),
            Uniform uniform => Of(uniform),
            AddsUp sum => Call("sum", Apart(sum.Parts), Of(sum.Total)),
            PerLine line => Call("perline", Number(line.Number), Apart(line.Subject)),
            SortedTexts sorted => Call("sorted", Column(sorted.Subject), sorted.Ascending ? "ascending" : "descending"),
            PageIs page => Call("page", Quoted(page.Kind)),
            DarkTheme => "dark()",
            AskedText asked => Call("ask", [.. new[] { Apart(asked.Subject), Apart(asked.Answer) }.Distinct()]),
            AskedHowMany { Count.Predicate: null } many => Call("howmany", Apart(many.Count.Subject)),
            Inexpressible not => Call("inexpressible", Quoted(not.Why)),
            Free { Meaning: { } meaning } => Of(meaning),
            _ => Lacking(program),
        };

    // A page of several kinds is one call, and needs no bracket.
    private string Unit(Program part, bool bracket)
    {
        string text = Of(part);
        return bracket && !text.StartsWith("page(", StringComparison.Ordinal) ? $"({text})" : text;
    }

    private string Of(Said said)
    {
        if (said is { Predicate: null, Definite: false, Subject: AnyOf any } && DefectForm.IsAny(any))
        {
            return said.Quantifier switch
            {
                Quantifier.Exists => "defect()",
                Quantifier.None => "!defect()",
                _ => Lacking(said),
            };
        }

        string[] parts = said.Predicate is { } predicate
            ? [Apart(Bared(said.Subject, said.Definite)), Said(said.Subject, predicate)]
            : [Apart(Bared(said.Subject, said.Definite))];
        return (said.Quantifier, said.Definite) switch
        {
            (Quantifier.Exists, true) when parts.Length == 2 => Call("is", parts),
            (Quantifier.Exists, true) => Call("exists", Call("the", parts)),
            (_, true) => Lacking(said, "definite"),
            (Quantifier.Exists, _) when said.Subject is TheOne => Lacking(said, "the"),
            (Quantifier.Exists, _) => Call("exists", parts),
            (Quantifier.None, _) => Call("none", parts),
            (Quantifier.All, _) => Call("all", parts),
            _ => Counted(said.Quantifier, said, said.Number, parts),
        };
    }

    private static Property Bared(Property property, bool definite) => definite ? Bared(property) : property;

    private string Counted(Quantifier quantifier, Program program, int number, params string[] parts) =>
        quantifier switch
        {
            Quantifier.Exactly => Call("exactly", [Number(number), .. parts]),
            Quantifier.AtLeast => Call("atleast", [Number(number), .. parts]),
            Quantifier.AtMost => Call("atmost", [Number(number), .. parts]),
            _ => Lacking(program),
        };

    private string Of(CountsCompared compared) =>
        (compared.Comparison, compared.A, compared.B) switch
        {
            (Comparison.More, Both some, Both { B: Not others } rest)
                when some.A.Equals(rest.A) && some.B.Equals(others.Of) => Call(
                "most",
                Apart(some.A),
                Said(some.A, some.B)
            ),
            (Comparison.More, _, _) => Call("more", Apart(compared.A), Apart(compared.B)),
            (Comparison.Fewer, _, _) => Call("fewer", Apart(compared.A), Apart(compared.B)),
            (Comparison.Equal, _, _) => Call("asmany", Apart(compared.A), Apart(compared.B)),
            _ => Lacking(compared),
        };

    private string Of(InSequence sequence)
    {
        Property[] parts = [.. sequence.Parts.Select(Bared)];
        return
            parts.All(part => part is Both { B: Titled { Name.Quoted: true } })
            && parts.Cast<Both>().DistinctBy(part => part.A).Count() == 1
            ? Call("order", [Apart(((Both)parts[0]).A), .. parts.Select(part => NameOrProperty(((Both)part).B))])
            : Call("order", [.. parts.Select(Apart)]);
    }

    private string NameOrProperty(Property one) =>
        one is Titled { Name: { Quoted: true } named } ? Quoted(named.Name) : Apart(one);

    private string Of(Uniform uniform) =>
        Traits[uniform.Trait] is var name && name.StartsWith("same", StringComparison.Ordinal)
            ? Call(name, Apart(uniform.Subject))
            : Call("aligned", name, Apart(uniform.Subject));

    private string Column(Property column) =>
        column is InColumn { By.Of: TheOne { Meant: ColumnHead head } } ? Quoted(head.Text) : Apart(column);
}
