namespace VisualAssertions.Training.Language;

/// <summary>Members of a group of siblings.</summary>
internal static class Groups
{
    /// <summary>Along one line or down one column, in order; null if none was found.</summary>
    public static int[]? InOrder(Drawing d)
    {
        int seed = d.Any(id => d.Scene[id].Group >= 0 && IsNamed(d.Scene, id));
        if (seed < 0)
        {
            return null;
        }

        int[] fellows =
        [
            .. Enumerable
                .Range(0, d.Scene.Count)
                .Where(id =>
                    d.Scene[id].Group == d.Scene[seed].Group
                    && d.Scene[id].Kind == d.Scene[seed].Kind
                    && IsNamed(d.Scene, id)
                ),
        ];
        return fellows.Length >= 2 && Lines.InOrder(d.Scene, fellows) ? fellows : null;
    }

    private static bool IsNamed(Scene scene, int id) => scene.Names[id].Length is > 1 and < 40;
}
