namespace VisualAssertions.Owlet.Seeing;

/// <summary>What holds for all elements of a kind.</summary>
internal static class KindTraits
{
    /// <summary>One of several of a sort: an entry, a post, a product.</summary>
    public static IReadOnlyList<ElementKind> Records { get; } =
    [ElementKind.ListItem, ElementKind.Row, ElementKind.Card, ElementKind.Panel];

    /// <summary>Text inside is its own text, not that of elements within.</summary>
    public static bool OwnsText(ElementKind kind) =>
        IsControl(kind)
        || kind
            is ElementKind.Badge
                or ElementKind.Tag
                or ElementKind.Avatar
                or ElementKind.Tooltip
                or ElementKind.Cell
                or ElementKind.ColumnHeader;

    /// <summary>A user may click it or type into it.</summary>
    public static bool IsControl(ElementKind kind) =>
        kind
            is ElementKind.Button
                or ElementKind.Link
                or ElementKind.Field
                or ElementKind.TextArea
                or ElementKind.Search
                or ElementKind.Select
                or ElementKind.Checkbox
                or ElementKind.Radio
                or ElementKind.Switch
                or ElementKind.Slider
                or ElementKind.Stepper
                or ElementKind.Tab
                or ElementKind.NavItem
                or ElementKind.MenuItem
                or ElementKind.Breadcrumb
                or ElementKind.Page;

    /// <summary>One writes into it.</summary>
    public static bool IsWritten(ElementKind kind) =>
        kind is ElementKind.Field or ElementKind.TextArea or ElementKind.Search;

    /// <summary>Nothing but text.</summary>
    public static bool IsText(ElementKind kind) =>
        kind
            is ElementKind.Text
                or ElementKind.Heading
                or ElementKind.Label
                or ElementKind.Link
                or ElementKind.Code
                or ElementKind.ListItem;

    /// <summary>Its colours are those of what it shows, so they are not told.</summary>
    public static bool IsPicture(ElementKind kind) =>
        kind is ElementKind.Image or ElementKind.Video or ElementKind.Map or ElementKind.Chart or ElementKind.Logo;

    /// <summary>A part of the page with a ground of its own, whether or not it differs from what it lies on.</summary>
    public static bool IsArea(ElementKind kind) =>
        kind
            is ElementKind.NavBar
                or ElementKind.Sidebar
                or ElementKind.Footer
                or ElementKind.Panel
                or ElementKind.Card
                or ElementKind.Dialog
                or ElementKind.Row
                or ElementKind.ListItem
                or ElementKind.Table;

    /// <summary>May hold others of its kind.</summary>
    public static bool Nests(ElementKind kind) =>
        kind
            is ElementKind.Card
                or ElementKind.Panel
                or ElementKind.ListItem
                or ElementKind.Menu
                or ElementKind.NavItem
                or ElementKind.Row
                or ElementKind.Table
                or ElementKind.Accordion;
}
