namespace VisualAssertions.Specs;

/// <summary>A named part of the page: an element or a box; one of the two.</summary>
public sealed record SpecRegion(SpecTarget? Target, SpecBox? Box);

public sealed record SpecBox(SpecLength Left, SpecLength Top, SpecLength Width, SpecLength Height);

/// <param name="Value">CSS pixels, or percent of the screenshot's width or height.</param>
public readonly record struct SpecLength(float Value, bool Percent)
{
    /// <param name="whole">The screenshot's width or height in CSS pixels.</param>
    public float Pixels(float whole) => Percent ? whole * Value / 100 : Value;
}
