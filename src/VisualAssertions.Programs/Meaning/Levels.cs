namespace VisualAssertions.Programs;

/// <summary>A bar, slider or rating that has come this far, in words of <c>level.NAME</c>.</summary>
/// <param name="Low">From here on surely, 0 to 1.</param>
/// <param name="High">Up to here surely.</param>
/// <param name="Blur">Beyond the ends by less than this, people differ.</param>
internal sealed record Level(string Name, float Low, float High, float Blur) : Property
{
    public override Fit[] Over(Scene scene) => Fits.Map(scene.Count, id => Of(scene, id));

    public Fit Of(Scene scene, int id) =>
        scene[id].Value is { } value ? Fits.Between(Math.Min(value - Low, High - value), -Blur, -0.0001f)
        : scene[id].Kind is ElementKind.Progress or ElementKind.Slider or ElementKind.Rating ? Fit.Maybe
        : Fit.No;
}

internal static class Levels
{
    private static readonly Level[] Bars =
    [
        new("none", 0, 0.01f, 0.06f),
        new("quarter", 0.22f, 0.28f, 0.08f),
        new("third", 0.31f, 0.36f, 0.08f),
        new("half", 0.46f, 0.54f, 0.08f),
        new("quarters", 0.72f, 0.78f, 0.08f),
        new("full", 0.99f, 1, 0.06f),
        new("over", 0.56f, 1, 0.06f),
        new("under", 0, 0.44f, 0.06f),
    ];

    private static readonly Level[] Stars =
    [
        .. Enumerable.Range(1, 5).Select(n => new Level($"star{n}", n / 5f - 0.01f, n / 5f + 0.01f, 0.12f)),
    ];

    public static IReadOnlyList<Level> For(bool rating) => rating ? Stars : Bars;
}
