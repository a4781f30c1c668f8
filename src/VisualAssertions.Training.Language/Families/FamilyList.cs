namespace VisualAssertions.Training.Language;

internal static class FamilyList
{
    public static IReadOnlyList<Family> All { get; } =
    [
        .. TextFamilies.All,
        .. TextPlaceFamilies.All,
        .. ElementFamilies.All,
        .. ElementListFamilies.All,
        .. StateFamilies.All,
        .. StateListFamilies.All,
        .. StyleFamilies.All,
        .. StyleMoreFamilies.All,
        .. CountFamilies.All,
        .. SpatialFamilies.All,
        .. SpatialMoreFamilies.All,
        .. RelationFamilies.All,
        .. RelationMoreFamilies.All,
        .. DataFamilies.All,
        .. DataMoreFamilies.All,
        .. IconFamilies.All,
        .. DefectFamilies.All,
        .. AbsenceFamilies.All,
        .. AbsenceMoreFamilies.All,
        .. PageFamilies.All,
        .. PageMoreFamilies.All,
        .. JoinedFamilies.All,
        .. TraitFamilies.All,
        .. CurrentFamilies.All,
        .. BadgeFamilies.All,
        .. LayoutFamilies.All,
        .. DefectMoreFamilies.All,
        .. ValueFamilies.All,
        .. CoverFamilies.All,
    ];
}
