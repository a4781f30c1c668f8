namespace VisualAssertions.Programs;

/// <summary>Something that can be said of one element: selections and predicates are both made of these.</summary>
internal abstract record Property
{
    /// <summary>One answer for each element of the page.</summary>
    public abstract Fit[] Over(Scene scene);

    /// <summary>The same without what it says of kinds; null if that is all it says.</summary>
    public virtual Property? WithoutKind() => this;

    /// <summary>Whether it tells its elements by what they are called or what they say.</summary>
    public virtual bool IsByName => false;

    /// <summary>Adds the elements that this places its own by.</summary>
    public virtual void CollectAnchors(Scene scene, AnchorSets anchors) { }

    public static Property operator &(Property a, Property b) => new Both(a, b);
}

/// <summary>What a program places its elements by: at most two things, in the order in which they are said.</summary>
internal sealed class AnchorSets
{
    private readonly List<int[]> sets = [];
    private readonly List<int[]> several = [];

    public int[] First => sets.Count > 0 ? sets[0] : [];
    public int[] Second => sets.Count > 1 ? sets[1] : [];

    /// <summary>A third thing is named: more than a grounding holds.</summary>
    public bool TooMany => sets.Count > 2;

    /// <summary>Something named as "the X" is not one thing, or a third thing is named: too much for one sentence.</summary>
    public bool Unclear => several.Count > 0 || TooMany;

    /// <summary>What was named as one thing and is several: all that it may be.</summary>
    public IReadOnlyList<int[]> Several => several;

    public void Add(Scene scene, Anchor anchor)
    {
        Fit[] fits = anchor.Over(scene);
        int[] ids = fits.Ids();
        if (ids.Length > 1 || (ids.Length == 0 && fits.Contains(Fit.Maybe)))
        {
            several.Add(ids.Length > 0 ? ids : fits.Ids(Fit.Maybe));
        }

        if (!sets.Any(set => set.AsSpan().SequenceEqual(ids)))
        {
            sets.Add(ids);
        }

        anchor.Of.CollectAnchors(scene, this);
    }
}

internal sealed record Both(Property A, Property B) : Property
{
    public override Fit[] Over(Scene scene)
    {
        Fit[] a = A.Over(scene);
        Fit[] b = B.Over(scene);
        return Fits.Map(a.Length, id => a[id].And(b[id]));
    }

    public override bool IsByName => A.IsByName || B.IsByName;

    public override Property? WithoutKind() =>
        (A.WithoutKind(), B.WithoutKind()) switch
        {
            (null, var b) => b,
            (var a, null) => a,
            var (a, b) => a & b,
        };

    public override void CollectAnchors(Scene scene, AnchorSets anchors)
    {
        A.CollectAnchors(scene, anchors);
        B.CollectAnchors(scene, anchors);
    }
}

internal sealed record AnyOf(params Property[] Parts) : Property
{
    public override Fit[] Over(Scene scene)
    {
        Fit[][] parts = [.. Parts.Select(part => part.Over(scene))];
        return Fits.Map(scene.Count, id => parts.Aggregate(Fit.No, (fit, part) => fit.Or(part[id])));
    }

    public override void CollectAnchors(Scene scene, AnchorSets anchors)
    {
        foreach (Property part in Parts)
        {
            part.CollectAnchors(scene, anchors);
        }
    }
}

internal sealed record Not(Property Of) : Property
{
    public override Fit[] Over(Scene scene)
    {
        Fit[] of = Of.Over(scene);
        return Fits.Map(of.Length, id => of[id].Not());
    }

    public override void CollectAnchors(Scene scene, AnchorSets anchors) => Of.CollectAnchors(scene, anchors);
}

/// <summary>Every element.</summary>
internal sealed record Anything : Property
{
    public override Fit[] Over(Scene scene) => Fits.Map(scene.Count, _ => Fit.Yes);
}

/// <summary>Exactly these elements, however they were found.</summary>
internal sealed record These(params int[] Ids) : Property
{
    public override Fit[] Over(Scene scene) => Fits.Map(scene.Count, id => Fits.Of(Ids.Contains(id)));
}
