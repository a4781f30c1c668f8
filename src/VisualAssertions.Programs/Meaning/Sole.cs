namespace VisualAssertions.Programs;

/// <summary>Has something that none of its fellows has.</summary>
internal sealed record Sole(Property Has, Property Among) : Property
{
    public override Fit[] Over(Scene scene)
    {
        Fit[] fits = (Among & Has).Over(scene);
        int yes = fits.Count(fit => fit == Fit.Yes);
        int maybe = fits.Count(fit => fit == Fit.Maybe);
        return Fits.Map(
            scene.Count,
            id =>
                fits[id] == Fit.No || yes > 1 ? Fit.No
                : maybe > 0 ? Fit.Maybe
                : fits[id]
        );
    }

    public override void CollectAnchors(Scene scene, AnchorSets anchors)
    {
        Has.CollectAnchors(scene, anchors);
        Among.CollectAnchors(scene, anchors);
    }
}
