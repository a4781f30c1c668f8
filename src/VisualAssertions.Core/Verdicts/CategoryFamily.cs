namespace VisualAssertions;

/// <summary>Categories that are calibrated together.</summary>
public enum CategoryFamily
{
    /// <summary>What is there: text, element, icon, absence, page.</summary>
    Presence,

    /// <summary>How it looks: state, style.</summary>
    Look,

    /// <summary>Where and how many: count, spatial, relation, data.</summary>
    Place,

    /// <summary>What is wrong: defect.</summary>
    Defect,
}

public static class CategoryFamilies
{
    public static CategoryFamily Family(this AssertionCategory category) =>
        category switch
        {
            AssertionCategory.Text => CategoryFamily.Presence,
            AssertionCategory.Element => CategoryFamily.Presence,
            AssertionCategory.Icon => CategoryFamily.Presence,
            AssertionCategory.Absence => CategoryFamily.Presence,
            AssertionCategory.Page => CategoryFamily.Presence,
            AssertionCategory.State => CategoryFamily.Look,
            AssertionCategory.Style => CategoryFamily.Look,
            AssertionCategory.Count => CategoryFamily.Place,
            AssertionCategory.Spatial => CategoryFamily.Place,
            AssertionCategory.Relation => CategoryFamily.Place,
            AssertionCategory.Data => CategoryFamily.Place,
            AssertionCategory.Defect => CategoryFamily.Defect,
        };
}
