namespace VisualAssertions.Training.Looking;

/// <summary>Which states mean something for which kinds; elsewhere their absence teaches little.</summary>
internal static class StateScope
{
    /// <summary>Weight of a state's loss for kinds that it says nothing of.</summary>
    public const float OutsideWeight = 0.1f;

    public static bool Means(ElementKind kind, ElementState state) =>
        state switch
        {
            ElementState.Disabled or ElementState.Focused => IsControl(kind),
            ElementState.Checked => kind
                is ElementKind.Checkbox
                    or ElementKind.Radio
                    or ElementKind.Switch
                    or ElementKind.MenuItem,
            ElementState.Selected => IsChoice(kind),
            ElementState.Invalid => IsField(kind) || kind is ElementKind.Checkbox or ElementKind.Radio,
            ElementState.Empty => IsField(kind) || kind is ElementKind.Table or ElementKind.Progress,
            ElementState.Expanded => kind
                is ElementKind.Accordion
                    or ElementKind.Select
                    or ElementKind.NavItem
                    or ElementKind.Menu
                    or ElementKind.Button,
            ElementState.Loading => kind
                is ElementKind.Button
                    or ElementKind.Spinner
                    or ElementKind.Skeleton
                    or ElementKind.Progress
                    or ElementKind.Card
                    or ElementKind.Panel
                    or ElementKind.Field,
            ElementState.Broken => kind is ElementKind.Image or ElementKind.Avatar or ElementKind.Logo,
            ElementState.Clipped
            or ElementState.Truncated
            or ElementState.Overlapped
            or ElementState.Unreadable
            or ElementState.Misaligned
            or ElementState.Unstyled => true,
        };

    private static bool IsField(ElementKind kind) =>
        kind
            is ElementKind.Field
                or ElementKind.TextArea
                or ElementKind.Search
                or ElementKind.Select
                or ElementKind.Stepper;

    private static bool IsControl(ElementKind kind) =>
        IsField(kind)
        || kind
            is ElementKind.Button
                or ElementKind.Link
                or ElementKind.Checkbox
                or ElementKind.Radio
                or ElementKind.Switch
                or ElementKind.Slider
                or ElementKind.Tab
                or ElementKind.NavItem
                or ElementKind.MenuItem
                or ElementKind.Page
                or ElementKind.Icon;

    private static bool IsChoice(ElementKind kind) =>
        kind
            is ElementKind.Tab
                or ElementKind.NavItem
                or ElementKind.MenuItem
                or ElementKind.Page
                or ElementKind.Breadcrumb
                or ElementKind.Button
                or ElementKind.Row
                or ElementKind.ListItem
                or ElementKind.Card
                or ElementKind.Tag
                or ElementKind.Link
                or ElementKind.Cell;
}
