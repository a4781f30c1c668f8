namespace VisualAssertions.Programs;

/// <summary>"The X": what surely fits beats what might; if nothing surely does, the only thing that might is meant (SEMANTICS.md, 3).</summary>
internal sealed record TheOne(Property Meant) : Property
{
    public static TheOne Of(Property property) => property as TheOne ?? new TheOne(property);

    public override Fit[] Over(Scene scene)
    {
        Fit[] fits = OneThing.Over(Meant, scene);
        int[] sure = Outermost(scene, fits.Ids());
        int[] maybe = fits.Ids(Fit.Maybe);
        return sure.Length > 0 ? Fits.Map(fits.Length, id => Fits.Of(sure.Contains(id)))
            : maybe.Length == 1 ? Fits.Map(fits.Length, id => Fits.Of(id == maybe[0]))
            : fits;
    }

    public override void CollectAnchors(Scene scene, AnchorSets anchors) => Meant.CollectAnchors(scene, anchors);

    // "The bell" is the button with the bell and the icon in it: one thing to a reader.
    private static int[] Outermost(Scene scene, int[] ids) =>
        [
            .. ids.Where(id =>
                !ids.Any(outer => scene.IsInside(id, outer) && !Kinds.Containers.Contains(scene[outer].Kind))
            ),
        ];
}

/// <summary>What is spoken of as "the X".</summary>
internal static class OneThing
{
    /// <summary>
    /// What fits; on a seen page, if nothing does, what fits but for its kind: kinds are seen less surely than texts, and people
    /// call them by more words than one.
    /// </summary>
    public static Fit[] Over(Property property, Scene scene)
    {
        Fit[] fits = property.Over(scene);
        return
            scene.IsSeen
            && fits.All(fit => fit == Fit.No)
            && property.WithoutKind() is { } bare
            && !ReferenceEquals(bare, property)
            ? bare.Over(scene)
            : fits;
    }
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
