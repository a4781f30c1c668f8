using System.Globalization;
using VisualAssertions.Owlet.Understanding;

namespace VisualAssertions.Cli;

/// <summary>What was seen, in words for a person.</summary>
internal static class ScreenWords
{
    /// <summary><c>button "Pay", 96×32 at (412, 640), grey #c8c8c8, looks disabled</c>.</summary>
    public static string Of(Evidence evidence, Screen screen)
    {
        Element? element = screen.Elements.MaxBy(element => element.Box.IoU(evidence.Box));
        string looks = element is not null && element.Box.IoU(evidence.Box) > 0.5f ? Looks(element) : "";
        return $"{evidence.Words}, {Place(evidence.Box)}{looks}";
    }

    /// <summary><c>96×32 at (412, 640)</c>.</summary>
    public static string Place(Box box) =>
        string.Create(CultureInfo.InvariantCulture, $"{box.Width:0}×{box.Height:0} at ({box.X:0}, {box.Y:0})");

    /// <summary><c>grey #c8c8c8</c>.</summary>
    public static string Color(Rgb color)
    {
        string name = ColorNames
            .Names.Select((name, i) => (name, ColorNames.Membership(color, i)))
            .MaxBy(c => c.Item2)
            .name;
        return $"{name} {color}";
    }

    private static string Looks(Element element)
    {
        string color = (element.Fill ?? element.Color) is { } seen ? $", {Color(seen)}" : "";
        string states = string.Join(" and ", element.States.Select(CliJson.Name));
        return states.Length > 0 ? $"{color}, looks {states}" : color;
    }
}
