using System.Text.Json;
using System.Text.Json.Serialization;

namespace VisualAssertions.Programs;

/// <summary>What the DOM says of one rendered page, checked to be visible. All boxes are in pixels of the picture.</summary>
public sealed record PageTruth
{
    /// <summary>File name of the PNG beside this file.</summary>
    public required string Image { get; init; }
    public required int Width { get; init; }
    public required int Height { get; init; }

    /// <summary>Pixels of the picture for one CSS pixel.</summary>
    public required float Scale { get; init; }
    public required string Kit { get; init; }

    /// <summary>The grammar's or the whole screen's name.</summary>
    public required string Screen { get; init; }
    public required ulong Seed { get; init; }

    /// <summary>Every purpose that a user would name: "login page", "settings page", …; the first is the main one.</summary>
    public required IReadOnlyList<string> PageKinds { get; init; }
    public required bool Dark { get; init; }

    /// <summary>The defect that was put in: a state's name or "leak" (raw template or program text); null for a clean page.</summary>
    public string? Defect { get; init; }

    /// <summary>Id of the element that has the defect; −1 for none.</summary>
    public int DefectElement { get; init; } = -1;

    /// <summary>In reading order. An element's place in this list is its id.</summary>
    public required IReadOnlyList<TruthElement> Elements { get; init; }

    public static PageTruth Load(string path) =>
        JsonSerializer.Deserialize<PageTruth>(File.ReadAllText(path), TruthJson.Options)
        ?? throw new FormatException($"{path} holds no page truth.");

    public void Save(string path) => File.WriteAllText(path, JsonSerializer.Serialize(this, TruthJson.Options));
}

/// <summary>One visible element. Text inside a bounded element (button, field, badge, tab, …) belongs to that element, not to one of its own.</summary>
public sealed record TruthElement
{
    public required ElementKind Kind { get; init; }
    public required Box Box { get; init; }
    public string Text { get; init; } = "";

    /// <summary>One box for each line of <see cref="Text"/> as laid out.</summary>
    public IReadOnlyList<TruthLine> Lines { get; init; } = [];

    /// <summary>Only states that show in the pixels.</summary>
    public IReadOnlyList<ElementState> States { get; init; } = [];
    public Rgb? Fill { get; init; }
    public Rgb? Color { get; init; }

    /// <summary>Name of the icon that it is or carries (models/owlet/icons.txt); null if none or not on that list.</summary>
    public string? Icon { get; init; }

    /// <summary>It has a visible edge all round: its own background, border, shadow, or it is a picture or an icon.</summary>
    public bool Bounded { get; init; }

    /// <summary>Id of the smallest element that holds it; −1 for none.</summary>
    public int Parent { get; init; } = -1;

    /// <summary>Id of the text that names it (a field's label, a card's heading); −1 for none.</summary>
    public int LabelledBy { get; init; } = -1;

    /// <summary>
    /// For cells and what lies in them, their row's and column's number in their table, from 0 without the header row; −1 elsewhere.
    /// A badge, link or button in a cell has its own text, and the cell then only what else it says.
    /// </summary>
    public int Row { get; init; } = -1;
    public int Column { get; init; } = -1;

    /// <summary>For cells and what lies in them, the id of their column's header; −1 for none.</summary>
    public int Header { get; init; } = -1;

    /// <summary>For radios, tabs, nav items, list items, cards in a grid: same number, same group of siblings; −1 for none.</summary>
    public int Group { get; init; } = -1;

    /// <summary>What a control is for, in plain words ("pick the language", "card number"); null if not known.</summary>
    public string? Purpose { get; init; }

    /// <summary>A slider's, progress bar's or rating's value, 0 to 1.</summary>
    public float? Value { get; init; }
}

public sealed record TruthLine(string Text, Box Box);

internal static class TruthJson
{
    public static JsonSerializerOptions Options { get; } =
        new(JsonSerializerDefaults.Web)
        {
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase), new RgbConverter() },
        };

    private sealed class RgbConverter : JsonConverter<Rgb>
    {
        public override Rgb Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) =>
            Rgb.Parse(reader.GetString()!);

        public override void Write(Utf8JsonWriter writer, Rgb value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString());
    }
}
