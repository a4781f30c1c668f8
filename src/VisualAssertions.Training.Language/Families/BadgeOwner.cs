namespace VisualAssertions.Training.Language;

/// <summary>Whose badge it is.</summary>
internal static class BadgeOwner
{
    /// <param name="holders">Kinds that a badge inside them belongs to.</param>
    /// <returns>What holds the badge, else the one icon, button or avatar that it lies on; −1 if it is not plain.</returns>
    public static int Of(Scene scene, int badge, ElementKind[] holders)
    {
        int parent = scene[badge].Parent;
        if (parent >= 0 && holders.Contains(scene[parent].Kind))
        {
            return parent;
        }

        int[] under =
        [
            .. Enumerable
                .Range(0, scene.Count)
                .Where(id =>
                    id != badge
                    && scene[id].Box.Overlap(scene[badge].Box) > 0
                    && scene[id].Kind is ElementKind.Icon or ElementKind.Button or ElementKind.Avatar
                ),
        ];
        return under.Length == 1 ? under[0] : -1;
    }
}
