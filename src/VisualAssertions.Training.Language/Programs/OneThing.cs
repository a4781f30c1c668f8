namespace VisualAssertions.Training.Language;

/// <summary>"The X": what surely fits beats what might; if nothing surely does, the only thing that might is meant (SEMANTICS.md, 3).</summary>
internal sealed record TheOne(Property Meant) : Property
{
    public static TheOne Of(Property property) => property as TheOne ?? new TheOne(property);

    public override Fit[] Over(Scene scene)
    {
        Fit[] fits = Meant.Over(scene);
        int[] maybe = fits.Ids(Fit.Maybe);
        return fits.Contains(Fit.Yes) ? Fits.Map(fits.Length, id => Fits.Of(fits[id] == Fit.Yes))
            : maybe.Length == 1 ? Fits.Map(fits.Length, id => Fits.Of(id == maybe[0]))
            : fits;
    }

    public override void CollectAnchors(Scene scene, AnchorSets anchors) => Meant.CollectAnchors(scene, anchors);
}

/// <summary>Every Maybe is read as yes, or as no.</summary>
internal sealed record Resolved(Property Of, Fit Maybe) : Property
{
    public override Fit[] Over(Scene scene)
    {
        Fit[] fits = Of.Over(scene);
        return Fits.Map(fits.Length, id => fits[id] == Fit.Maybe ? Maybe : fits[id]);
    }

    public override void CollectAnchors(Scene scene, AnchorSets anchors) => Of.CollectAnchors(scene, anchors);
}
