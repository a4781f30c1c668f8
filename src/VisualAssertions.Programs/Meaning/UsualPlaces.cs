namespace VisualAssertions.Programs;

/// <summary>
/// Where the bars of a page are. Many have neither ground nor edge: one that was not seen is taken to be where such bars are.
/// </summary>
internal static class UsualPlaces
{
    /// <summary>Share of the page's height that a bar at its top or bottom takes, and of its width that one at its side takes.</summary>
    private const float Tall = 0.13f;
    private const float Wide = 0.27f;

    /// <summary>Every one that is here, if the property names one bar; null if it names something else.</summary>
    public static Fit[]? Of(Property property, Scene scene) =>
        KindOf(property) switch
        {
            ElementKind.NavBar => In(scene, box => box.Bottom <= Tall * scene.Page.Height),
            ElementKind.Footer => In(scene, box => box.Y >= (1 - Tall) * scene.Page.Height),
            ElementKind.Sidebar => In(
                scene,
                box => box.Right <= Wide * scene.Page.Width || box.X >= (1 - Wide) * scene.Page.Width
            ),
            _ => null,
        };

    private static ElementKind? KindOf(Property property) =>
        property switch
        {
            TheOne one => KindOf(one.Meant),
            OfAnyKind { Kinds: [var kind] } => kind,
            OfKind { Kind.Is: [var kind] } => kind,
            _ => null,
        };

    private static Fit[] In(Scene scene, Func<Box, bool> isThere) =>
        Fits.Map(scene.Count, id => Fits.Of(isThere(scene[id].Box)));
}
