namespace VisualAssertions.Programs.Notation;

/// <summary><c>defect("overlap")</c>: something on the page, or some X, is faulty.</summary>
internal static class DefectForm
{
    private static readonly Dictionary<string, Property> Known = new()
    {
        ["overlap"] = new InState(ElementState.Overlapped),
        ["overlapped"] = new InState(ElementState.Overlapped),
        ["clipped"] = new InState(ElementState.Clipped),
        ["cutoff"] = new InState(ElementState.Clipped),
        ["truncated"] = new InState(ElementState.Truncated),
        ["broken"] = new InState(ElementState.Broken),
        ["brokenimage"] = new InState(ElementState.Broken),
        ["unreadable"] = new InState(ElementState.Unreadable),
        ["contrast"] = new InState(ElementState.Unreadable),
        ["misaligned"] = new InState(ElementState.Misaligned),
        ["unstyled"] = new InState(ElementState.Unstyled),
        ["leak"] = new LeaksPlaceholder(),
        ["placeholder"] = new LeaksPlaceholder(),
    };

    // An ellipsis is often meant, so that "no defects" does not hang on one.
    private static readonly AnyOf Any = new(
        new InState(ElementState.Overlapped),
        new InState(ElementState.Clipped),
        new InState(ElementState.Broken),
        new InState(ElementState.Unreadable),
        new InState(ElementState.Misaligned),
        new InState(ElementState.Unstyled),
        new LeaksPlaceholder()
    );

    public static bool IsAny(AnyOf any) => any.Parts.SequenceEqual(Any.Parts);

    public static Program Make(Arguments a)
    {
        Property defect = a.Has(0) ? a.Choice(0, Known, "defect") : Any;
        return a.Has(1) ? new Said(Quantifier.Exists, a.Property(1), defect) : new Said(Quantifier.Exists, defect);
    }
}
