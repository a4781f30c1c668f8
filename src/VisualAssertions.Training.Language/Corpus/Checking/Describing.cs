using VisualAssertions.Programs.Notation;

namespace VisualAssertions.Training.Language.Checking;

/// <summary>Elements in a few words: <c>12 button "Save"</c>.</summary>
internal static class Describing
{
    private const int LongestText = 48;
    private const int MostListed = 8;

    public static string One(Scene scene, int id)
    {
        string name = scene.Texts[id].Length > 0 ? scene[id].Text : scene.Names[id];
        return $"{id} {Kind(scene[id].Kind)}{(name.Length > 0 ? " " + Quoted(name) : "")}";
    }

    public static string All(Scene scene, IReadOnlyList<int> ids) =>
        ids.Count == 0
            ? "none"
            : string.Join(", ", ids.Take(MostListed).Select(id => One(scene, id)))
                + (ids.Count > MostListed ? $" and {ids.Count - MostListed} more" : "");

    public static string Kind(ElementKind kind) => kind.ToString().ToLowerInvariant();

    public static string Quoted(string text)
    {
        string line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return $"\"{(line.Length > LongestText ? line[..LongestText] + "…" : line)}\"";
    }
}
