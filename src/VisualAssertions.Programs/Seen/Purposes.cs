namespace VisualAssertions.Programs;

/// <summary>What an element is for, where its look alone says so.</summary>
internal static class Purposes
{
    /// <returns>Null where it is not known.</returns>
    public static string? Of(SeenTree tree, int id) =>
        tree[id].Kind is ElementKind.Alert or ElementKind.Toast ? Tone(tree, id)
        : tree[id] is { Kind: ElementKind.Button, Text.Length: 0, Icon: "close" } ? "close"
        : null;

    private static string? Tone(SeenTree tree, int id)
    {
        int icon = Enumerable
            .Range(0, tree.Count)
            .FirstOrDefault(at => tree.Parents[at] == id && tree[at].Kind == ElementKind.Icon, -1);
        return (tree[id].Fill is { } fill ? Tone(fill) : null)
            ?? (tree[id].Color is { } color ? Tone(color) : null)
            ?? (icon >= 0 && tree[icon].Color is { } drawn ? Tone(drawn) : null);
    }

    private static string? Tone(Rgb color) =>
        Is(color, "green") ? "success"
        : Is(color, "red") || Is(color, "pink") ? "error"
        : Is(color, "orange") || Is(color, "yellow") ? "warning"
        : Is(color, "blue") ? "info"
        : null;

    private static bool Is(Rgb color, string name) => ColorFits.Named(color, name) == Fit.Yes;
}
