namespace VisualAssertions.Owlet.Seeing;

/// <summary>Which states elements of a kind can be in: a badge is not chosen, and a heading is not empty.</summary>
internal static class StateTraits
{
    /// <summary>The same element without states that its kind can't be in.</summary>
    public static Element Possible(Element element) =>
        element with
        {
            StateProbabilities =
            [
                .. element.StateProbabilities.Select((p, state) => MayBe(element.Kind, (ElementState)state) ? p : 0),
            ],
        };

    private static bool MayBe(ElementKind kind, ElementState state) =>
        state switch
        {
            ElementState.Empty => KindTraits.IsWritten(kind),
            ElementState.Checked => IsTicked(kind) || kind == ElementKind.MenuItem,
            ElementState.Focused => KindTraits.IsControl(kind),
            ElementState.Invalid => KindTraits.IsWritten(kind) || IsTicked(kind) || kind == ElementKind.Select,
            ElementState.Disabled => KindTraits.IsControl(kind) || IsRecord(kind),
            ElementState.Selected => (KindTraits.IsControl(kind) && !KindTraits.IsWritten(kind))
                || IsRecord(kind)
                || kind is ElementKind.Cell or ElementKind.Tag or ElementKind.Image or ElementKind.Icon,
            ElementState.Expanded => KindTraits.IsControl(kind) || IsRecord(kind) || kind == ElementKind.Accordion,
            ElementState.Broken => KindTraits.IsPicture(kind) || kind is ElementKind.Avatar or ElementKind.Icon,
            _ => true,
        };

    private static bool IsTicked(ElementKind kind) =>
        kind is ElementKind.Checkbox or ElementKind.Radio or ElementKind.Switch;

    private static bool IsRecord(ElementKind kind) =>
        kind is ElementKind.Row or ElementKind.ListItem or ElementKind.Card or ElementKind.Panel;
}
