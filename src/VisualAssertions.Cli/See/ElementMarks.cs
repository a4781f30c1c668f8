namespace VisualAssertions.Cli.See;

/// <summary>Every element on a copy of the picture, tagged with its kind; one colour a kind.</summary>
internal static class ElementMarks
{
    /// <summary>Dark enough for white tags, far enough apart to be told from each other.</summary>
    private static readonly Rgb[] Colors =
    [
        new(0x1f, 0x6f, 0xeb),
        new(0xcf, 0x22, 0x2e),
        new(0x1a, 0x7f, 0x37),
        new(0x82, 0x50, 0xdf),
        new(0xbc, 0x4c, 0x00),
        new(0x0e, 0x74, 0x90),
        new(0xbf, 0x39, 0x89),
        new(0x57, 0x60, 0x6a),
    ];

    public static Screenshot Draw(Screenshot screenshot, Screen screen) =>
        Annotator.Draw(screenshot, screen.Elements.Select(Mark));

    /// <summary>Bare text gets no tag: there is too much of it.</summary>
    private static Annotation Mark(Element element) =>
        new(
            element.Box,
            element.Kind == ElementKind.Text ? "" : JsonText.Name(element.Kind),
            Colors[(int)element.Kind % Colors.Length]
        );
}
