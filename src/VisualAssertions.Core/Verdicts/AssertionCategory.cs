namespace VisualAssertions;

/// <summary>What a statement is about; rates are measured for each.</summary>
public enum AssertionCategory
{
    Text,
    Element,
    State,
    Style,
    Count,
    Spatial,
    Relation,
    Defect,
    Page,
    Data,
    Icon,
    Absence,
}
