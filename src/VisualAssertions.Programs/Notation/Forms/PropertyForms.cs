namespace VisualAssertions.Programs.Notation;

/// <summary>All properties that are written with brackets, by name.</summary>
internal static class PropertyForms
{
    public static IReadOnlyDictionary<string, Form<Property>> All { get; } =
        IdentityForms
            .All.Concat(TextForms.All)
            .Concat(LookForms.All)
            .Concat(PlaceForms.All)
            .Concat(OrderForms.All)
            .Concat(StructureForms.All)
            .Concat(ValueForms.All)
            .ToDictionary(form => form.Name);
}
