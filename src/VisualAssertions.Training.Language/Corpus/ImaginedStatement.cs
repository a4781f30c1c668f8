using System.Text.Json;

namespace VisualAssertions.Training.Language;

/// <summary>What somebody would say of a screen that is only imagined, with its program: a parser needs no more.</summary>
public sealed record ImaginedStatement(string Text, string Program, string Author)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <param name="file">JSONL of <c>{"text","program","author"}</c>.</param>
    /// <exception cref="VisualAssertException">The file is missing, or a line is broken.</exception>
    public static IReadOnlyList<ImaginedStatement> Load(string file)
    {
        if (!File.Exists(file))
        {
            throw new VisualAssertException($"There is no file '{file}'.", Trouble.Usage);
        }

        return [.. File.ReadLines(file).Select((line, i) => Parse(line, $"{file}:{i + 1}"))];
    }

    private static ImaginedStatement Parse(string line, string where)
    {
        try
        {
            ImaginedStatement? read = JsonSerializer.Deserialize<ImaginedStatement>(line, Json);
            return read is { Text: { }, Program: { } } ? read : throw new JsonException("text or program is missing.");
        }
        catch (JsonException broken)
        {
            throw new VisualAssertException($"{where}: no statement can be read: {broken.Message}", Trouble.Usage);
        }
    }
}
