namespace VisualAssertions.Programs;

/// <summary>
/// Kinds that people and eyes take for one another: "row" is said of mails in a list, "column" of the boxes of a board. Where a
/// page has nothing of the kind that is named, what is closest to it is meant.
/// </summary>
internal static class KindredKinds
{
    private static readonly Dictionary<ElementKind, ElementKind[]> Closest = new()
    {
        [ElementKind.Row] = [ElementKind.ListItem, ElementKind.Card],
        [ElementKind.ListItem] = [ElementKind.Row, ElementKind.Card],
        [ElementKind.Card] = [ElementKind.Panel, ElementKind.ListItem, ElementKind.Row],
        [ElementKind.Panel] = [ElementKind.Card],
        [ElementKind.ColumnHeader] = [ElementKind.Panel],
        [ElementKind.Badge] = [ElementKind.Tag],
        [ElementKind.Tag] = [ElementKind.Badge],
        [ElementKind.Alert] = [ElementKind.Banner, ElementKind.Toast],
        [ElementKind.Banner] = [ElementKind.Alert, ElementKind.Toast],
        [ElementKind.Toast] = [ElementKind.Alert, ElementKind.Banner],
    };

    /// <summary>These kinds, or on a seen page that has none of them the closest that it has.</summary>
    public static IReadOnlyList<ElementKind> Of(IReadOnlyList<ElementKind> kinds, Scene scene)
    {
        if (!scene.IsSeen || kinds.Any(scene.ShownKinds.Contains))
        {
            return kinds;
        }

        ElementKind[] closest =
        [
            .. kinds.SelectMany(kind => Closest.GetValueOrDefault(kind, [])).Where(scene.ShownKinds.Contains).Take(1),
        ];
        return closest.Length > 0 ? closest : kinds;
    }
}
