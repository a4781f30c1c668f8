namespace VisualAssertions.Programs;

/// <summary>Families of kinds that programs treat alike.</summary>
internal static class Kinds
{
    public static IReadOnlyList<ElementKind> Controls { get; } =
    [
        ElementKind.Button,
        ElementKind.Field,
        ElementKind.TextArea,
        ElementKind.Search,
        ElementKind.Select,
        ElementKind.Checkbox,
        ElementKind.Radio,
        ElementKind.Switch,
        ElementKind.Slider,
        ElementKind.Stepper,
    ];

    public static IReadOnlyList<ElementKind> Containers { get; } =
    [
        ElementKind.Card,
        ElementKind.Panel,
        ElementKind.Dialog,
        ElementKind.Sidebar,
        ElementKind.NavBar,
        ElementKind.Footer,
        ElementKind.Table,
        ElementKind.Toast,
        ElementKind.Alert,
        ElementKind.Banner,
        ElementKind.Menu,
        ElementKind.Accordion,
        ElementKind.Row,
        ElementKind.ListItem,
    ];

    public static bool HoldsValue(ElementKind kind) =>
        kind
            is ElementKind.Field
                or ElementKind.TextArea
                or ElementKind.Search
                or ElementKind.Select
                or ElementKind.Stepper
                or ElementKind.Slider;

    /// <summary>Named by a label beside it rather than by a text of its own.</summary>
    public static bool IsLabelled(ElementKind kind) =>
        HoldsValue(kind)
        || kind
            is ElementKind.Checkbox
                or ElementKind.Radio
                or ElementKind.Switch
                or ElementKind.Progress
                or ElementKind.Rating
                or ElementKind.Chart;

    public static bool IsText(ElementKind kind) =>
        kind is ElementKind.Text or ElementKind.Heading or ElementKind.Label or ElementKind.Link;

    public static bool IsGraphic(ElementKind kind) =>
        kind
            is ElementKind.Image
                or ElementKind.Avatar
                or ElementKind.Logo
                or ElementKind.Icon
                or ElementKind.Video
                or ElementKind.Map;
}
