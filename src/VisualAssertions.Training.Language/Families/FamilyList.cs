namespace VisualAssertions.Training.Language;

internal static class FamilyList
{
    public static IReadOnlyList<Family> All { get; } =
    [
        .. TextFamilies.All,
        .. ElementFamilies.All,
        .. StateFamilies.All,
        .. StyleFamilies.All,
        .. CountFamilies.All,
        .. SpatialFamilies.All,
        .. RelationFamilies.All,
        .. DataFamilies.All,
        .. IconFamilies.All,
        .. DefectFamilies.All,
        .. AbsenceFamilies.All,
        .. PageFamilies.All,
    ];
}
