using System.Text.Encodings.Web;
using System.Text.Json;

namespace VisualAssertions.Cli;

/// <summary>How commands write JSON.</summary>
internal static class CliJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        // Read by people too, and never put into a page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Of<T>(T value) => JsonSerializer.Serialize(value, Options);

    public static void Save<T>(T value, string path) =>
        AtomicFile.Write(path, JsonSerializer.SerializeToUtf8Bytes(value, Options));

    public static string Name<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}

/// <summary>A part of the picture that an answer rests on, in pixels.</summary>
internal sealed record EvidenceJson(float X, float Y, float Width, float Height, float Probability, string Words)
{
    public static IReadOnlyList<EvidenceJson> Of(IReadOnlyList<Evidence> evidence) =>
        [
            .. evidence.Select(e => new EvidenceJson(
                e.Box.X,
                e.Box.Y,
                e.Box.Width,
                e.Box.Height,
                e.Probability,
                e.Words
            )),
        ];
}
