using System.Text.Json;
using VisualAssertions.Programs.Notation;

namespace VisualAssertions.Training.Language.Checking;

/// <summary>One statement that a person wrote about a picture, with the program that somebody formalised it as.</summary>
internal sealed record CorpusLine
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public required string Picture { get; init; }
    public string Role { get; init; } = "";
    public required string Text { get; init; }

    /// <summary>As its writer says; null for a question that asks for a text or a number.</summary>
    public bool? Truth { get; init; }
    public required string Category { get; init; }

    /// <summary>Null as long as nobody has formalised it.</summary>
    public string? Program { get; init; }

    public static CorpusLine Parse(string json) =>
        JsonSerializer.Deserialize<CorpusLine>(json, Json) ?? throw new JsonException("null is no statement.");
}
