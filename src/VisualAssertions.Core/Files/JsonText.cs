using System.Text.Encodings.Web;
using System.Text.Json;

namespace VisualAssertions;

/// <summary>How results are written as JSON: names in camelCase, indented, letters of all languages as they are.</summary>
public static class JsonText
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        // Read by people too, and never put into a page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Of<T>(T value) => JsonSerializer.Serialize(value, Options);

    /// <summary>Whole or not at all.</summary>
    /// <exception cref="VisualAssertException">The file cannot be written.</exception>
    public static void Save<T>(T value, string path) =>
        AtomicFile.Write(path, JsonSerializer.SerializeToUtf8Bytes(value, Options));

    /// <summary>An enum's name as it stands in JSON: in lower case.</summary>
    public static string Name<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
