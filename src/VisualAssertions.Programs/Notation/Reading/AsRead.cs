namespace VisualAssertions.Programs.Notation;

/// <summary>What a program drawn by code means to a reader: "the X" is one thing, and cells are asked about what lies in them.</summary>
internal static class AsRead
{
    public static Program Of(Program program) =>
        program switch
        {
            Said said => Of(said),
            Conjunction all => new Conjunction([.. all.Parts.Select(Of)]),
            Disjunction any => new Disjunction([.. any.Parts.Select(Of)]),
            AskedText asked => new AskedText(Of(asked.Subject), Of(asked.Answer)),
            AskedHowMany many => new AskedHowMany(Of(many.Count)),
            CountsCompared compared => compared with { A = Of(compared.A), B = Of(compared.B) },
            _ => program,
        };

    /// <summary>Joined as the signs of the notation join, and nothing said twice.</summary>
    public static Property Of(Property property)
    {
        Property[] parts = [.. Parts(property).Where(part => part is not Anything).Distinct()];
        return parts.Length == 0 ? property : CellContents.Joined(parts);
    }

    private static Said Of(Said said)
    {
        Property subject = Of(said.Subject);
        return said with
        {
            Subject = said.Definite ? TheOne.Of(subject) : subject,
            Predicate = said.Predicate is null ? null : CellContents.For(subject, Of(said.Predicate)),
            ManyAnchors = true,
        };
    }

    public static IEnumerable<Property> Parts(Property property) =>
        property is Both both ? Parts(both.A).Concat(Parts(both.B)) : [property];
}
