using System.Text.Json;

namespace VisualAssertions.Owlet.Tests.Seeing;

/// <summary>A page of a UI kit as Chromium drew it, with the boxes that its DOM gave for marked elements and for lines of text.</summary>
internal sealed record RenderedPage(string Name, Screenshot Picture, PageBoxes Boxes)
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    private static string Folder => Path.Combine(TestContext.CurrentContext.TestDirectory, "Seeing", "Pages");

    public IReadOnlyList<Box> Lines => [.. Boxes.Lines.Select(ToBox)];

    public static IEnumerable<string> Names =>
        Directory.GetFiles(Folder, "*.png").Select(file => Path.GetFileNameWithoutExtension(file)).Order();

    public static RenderedPage Load(string name)
    {
        string json = File.ReadAllText(Path.Combine(Folder, name + ".json"));
        return new RenderedPage(
            name,
            Screenshot.Load(Path.Combine(Folder, name + ".png")),
            JsonSerializer.Deserialize<PageBoxes>(json, Web)!
        );
    }

    public static Box ToBox(float[] box) => new(box[0], box[1], box[2], box[3]);
}

/// <param name="Elements">Elements that have a visible edge all round.</param>
/// <param name="Lines">Left, top, width and height of each line of text, in pixels.</param>
internal sealed record PageBoxes(MarkedElement[] Elements, float[][] Lines);

/// <param name="Kind">Name of an <see cref="ElementKind"/> in lower case.</param>
/// <param name="Box">Left, top, width and height, in pixels.</param>
internal sealed record MarkedElement(string Kind, float[] Box);
