namespace VisualAssertions.Programs;

internal enum Measure
{
    Width,
    Height,
    Area,
}

/// <summary>Plainly wider, taller or larger than something: by a tenth at least.</summary>
internal sealed record LargerThan(Measure Measure, Anchor By) : Placed(By)
{
    protected override Fit Of(Scene scene, int id, int anchor) =>
        Fits.Between(Sizes.Of(Measure, scene[id].Box) / Sizes.Of(Measure, scene[anchor].Box), 1.01f, 1.15f);
}

/// <summary>As wide or as high as something, within 3 px.</summary>
internal sealed record AsLargeAs(Measure Measure, Anchor By) : Placed(By)
{
    protected override Fit Of(Scene scene, int id, int anchor)
    {
        float away = Math.Abs(Sizes.Of(Measure, scene[id].Box) - Sizes.Of(Measure, scene[anchor].Box));
        return Fits.Between(-away, -12 * scene.Px, -3 * scene.Px);
    }
}

/// <summary>Has a plainly darker surface than something.</summary>
internal sealed record DarkerThan(Anchor By) : Placed(By)
{
    protected override Fit Of(Scene scene, int id, int anchor) =>
        scene[id].Fill is { } a && scene[anchor].Fill is { } b
            ? Fits.Between(ColorNames.ToOklch(b).Lightness - ColorNames.ToOklch(a).Lightness, 0.02f, 0.15f)
            : Fit.Maybe;
}

/// <summary>Has a surface of this everyday colour.</summary>
internal sealed record FilledWith(string Color) : Property
{
    public override Fit[] Over(Scene scene) => Fits.Map(scene.Count, id => Of(scene, id, Color));

    // Without a surface of its own it shows what lies behind it, which some would call its background.
    public static Fit Of(Scene scene, int id, string color) =>
        scene[id].Fill is { } fill ? ColorFits.Named(fill, color) : Fit.Maybe;
}

internal static class Sizes
{
    public static float Of(Measure measure, Box box) =>
        measure switch
        {
            Measure.Width => box.Width,
            Measure.Height => box.Height,
            Measure.Area => box.Area,
        };
}
