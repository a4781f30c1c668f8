using System.Text.Json;
using VisualAssertions.Training.Pages;

namespace VisualAssertions.Training.Questions;

/// <summary>What Owlet saw on the pictures of rendered pages, kept in a folder: training on it is training on perception as it is.</summary>
internal sealed class PerceivedPages
{
    private readonly Dictionary<string, Perceived> pages;

    private PerceivedPages(Dictionary<string, Perceived> pages) => this.pages = pages;

    /// <param name="Elements">As seen.</param>
    /// <param name="PlaceOf">For each true element its place among those seen, −1 if missed.</param>
    internal sealed record Perceived(IReadOnlyList<Element> Elements, int[] PlaceOf);

    /// <param name="folder">Null for none.</param>
    public static PerceivedPages Open(string? folder) =>
        new(
            folder is null
                ? []
                : Directory
                    .EnumerateFiles(folder, "*.json")
                    .ToDictionary(path => Path.GetFileNameWithoutExtension(path), Load)
        );

    public SeenPage? Find(PageTruth page) =>
        pages.TryGetValue(Path.GetFileNameWithoutExtension(page.Image), out Perceived? seen)
        && seen.PlaceOf.Length == page.Elements.Count
            ? new SeenPage(page, seen.Elements, seen.PlaceOf)
            : null;

    public static void Save(string path, Perceived seen) => File.WriteAllText(path, JsonSerializer.Serialize(seen));

    public static Perceived Load(string path) =>
        JsonSerializer.Deserialize<Perceived>(File.ReadAllText(path))
        ?? throw new VisualAssertException(
            $"{path} holds no perceived page. Make it again with: perceive",
            Trouble.Usage
        );
}
