namespace VisualAssertions.Cli.See;

/// <summary>What <c>see --json</c> writes.</summary>
internal sealed record SeeJson(
    string Image,
    int Width,
    int Height,
    double SeeMs,
    IReadOnlyList<LineJson> Lines,
    IReadOnlyList<ElementJson> Elements
)
{
    public static SeeJson Of(Look look) =>
        new(
            look.Target,
            look.Screenshot.Width,
            look.Screenshot.Height,
            look.Seen.SeeMilliseconds,
            [.. look.Seen.Screen.Lines.Select(LineJson.Of)],
            [.. look.Seen.Screen.Elements.Select(ElementJson.Of)]
        );
}

internal sealed record LineJson(string Text, float Confidence, float X, float Y, float Width, float Height)
{
    public static LineJson Of(TextLine line) =>
        new(line.Text, line.Confidence, line.Box.X, line.Box.Y, line.Box.Width, line.Box.Height);
}

/// <summary>Kinds and states in lower case; colours as #rrggbb or null.</summary>
internal sealed record ElementJson(
    string Kind,
    IReadOnlyList<string> States,
    string Text,
    string? Fill,
    string? Color,
    string? Icon,
    float X,
    float Y,
    float Width,
    float Height
)
{
    public static ElementJson Of(Element element) =>
        new(
            JsonText.Name(element.Kind),
            [.. element.States.Select(JsonText.Name)],
            element.Text,
            element.Fill?.ToString(),
            element.Color?.ToString(),
            element.Icons.Count > 0 ? element.Icons[0].Name : null,
            element.Box.X,
            element.Box.Y,
            element.Box.Width,
            element.Box.Height
        );
}
