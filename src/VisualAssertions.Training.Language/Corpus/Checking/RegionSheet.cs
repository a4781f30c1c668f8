using System.Globalization;
using System.Text;
using VisualAssertions.Programs.Notation;

namespace VisualAssertions.Training.Language.Checking;

/// <summary>A page's elements, one a line, as somebody needs them who writes programs about its picture.</summary>
public static class RegionSheet
{
    public static string Of(PageTruth page)
    {
        var scene = Scene.Of(page);
        var sheet = new StringBuilder();
        string defect = page.Defect is null ? "" : $"; defect {page.Defect} at {page.DefectElement}";
        sheet.Append(
            CultureInfo.InvariantCulture,
            $"{page.Image} {page.Width}x{page.Height} {(page.Dark ? "dark" : "light")}; {string.Join(", ", page.PageKinds)}{defect}\n"
        );
        for (int id = 0; id < scene.Count; id++)
        {
            sheet.Append(Line(scene, id)).Append('\n');
        }

        return sheet.ToString();
    }

    private static string Line(Scene scene, int id)
    {
        TruthElement element = scene[id];
        Box box = element.Box;
        string[] parts =
        [
            new string(' ', 2 * Depth(scene, id)) + Describing.Kind(element.Kind),
            element.Text.Length > 0 ? Describing.Quoted(element.Text) : "",
            element.LabelledBy >= 0 ? $"label {Describing.One(scene, element.LabelledBy)}" : "",
            .. element.States.Select(state => Names.Plain(state.ToString())),
            element.Icon is null ? "" : $"icon:{element.Icon}",
            Colors(scene, id),
            element.Value is { } value ? $"value:{value:P0}" : "",
            element.Purpose is null ? "" : $"for:{Describing.Quoted(element.Purpose)}",
            Cell(element),
            element.Lines.Count > 1 ? $"lines:{element.Lines.Count}" : "",
            $"[{box.X:0} {box.Y:0} {box.Width:0}x{box.Height:0}]",
            element.Parent >= 0 ? $"in {element.Parent}" : "",
        ];
        return $"{id, 4} {string.Join(' ', parts.Where(part => part.Length > 0))}";
    }

    private static int Depth(Scene scene, int id)
    {
        int depth = 0;
        for (int at = scene[id].Parent; at >= 0 && depth < 12; at = scene[at].Parent)
        {
            depth++;
        }

        return depth;
    }

    private static string Cell(TruthElement element) =>
        element.Row < 0 && element.Column < 0 ? "" : $"row {element.Row + 1} column {element.Column + 1}";

    /// <summary>The colour by names ("~" where people differ), then fill and text as they are.</summary>
    private static string Colors(Scene scene, int id)
    {
        TruthElement element = scene[id];
        string[] names =
        [
            .. Lexicon
                .Colors.Select(color => (color.Name, Fit: scene.Colored(color.Name)[id]))
                .Where(pair => pair.Fit != Fit.No)
                .OrderByDescending(pair => pair.Fit)
                .Select(pair => pair.Fit == Fit.Yes ? pair.Name : "~" + pair.Name),
        ];
        string fill = element.Fill is { } f ? $" fill {f}" : "";
        string text = element.Color is { } c ? $" color {c}" : "";
        return (string.Join('/', names) + fill + text).Trim();
    }
}
