using System.Text.Json;

namespace VisualAssertions.Bench;

/// <summary>A folder of pictures with <c>labels.jsonl</c>: one line a page, <c>{image, width, height, assertions: [{text, expected, category, set?}]}</c>.</summary>
public sealed class LabelFolder
{
    public const string FileName = "labels.jsonl";

    private LabelFolder(string path, IReadOnlyList<LabelledPage> pages, IReadOnlyList<string> problems) =>
        (Path, Pages, Problems) = (path, pages, problems);

    public string Path { get; }
    public IReadOnlyList<LabelledPage> Pages { get; }

    /// <summary>Lines that could not be read, as <c>file:line: what</c>.</summary>
    public IReadOnlyList<string> Problems { get; }

    /// <exception cref="VisualAssertException">There is no such folder, or it holds no labels.</exception>
    public static LabelFolder Load(string path)
    {
        string file = System.IO.Path.Combine(path, FileName);
        if (!File.Exists(file))
        {
            throw LabelErrors.NoLabels(path);
        }

        var problems = new List<string>();
        List<LabelledPage> pages =
        [
            .. JsonLines.Read<PageLine>(file, problems).Select(row => Page(row.Value, row.Line)),
        ];
        return pages.Count > 0
            ? new LabelFolder(path, pages, problems)
            : throw LabelErrors.NothingToScore(file, problems);
    }

    private static LabelledPage Page(PageLine page, int line) =>
        new(
            page.Image,
            page.Width,
            page.Height,
            [.. page.Assertions.Select(a => new LabelledAssertion(a.Text, a.Expected, a.Category, a.Set))],
            line
        );

    private sealed record PageLine
    {
        public required string Image { get; init; }
        public int Width { get; init; }
        public int Height { get; init; }
        public required IReadOnlyList<AssertionPart> Assertions { get; init; }
    }

    private sealed record AssertionPart
    {
        public required string Text { get; init; }
        public required bool Expected { get; init; }
        public required string Category { get; init; }
        public string? Set { get; init; }
    }
}

/// <summary>Files of one JSON object a line.</summary>
internal static class JsonLines
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        RespectNullableAnnotations = true,
    };

    /// <summary>Skips empty lines; a line that cannot be read is added to <paramref name="problems"/>.</summary>
    public static IEnumerable<(T Value, int Line)> Read<T>(string file, List<string> problems)
    {
        int line = 0;
        foreach (string text in File.ReadLines(file))
        {
            line++;
            if (!string.IsNullOrWhiteSpace(text) && Parse<T>(text, file, line, problems) is { } value)
            {
                yield return (value, line);
            }
        }
    }

    private static T? Parse<T>(string text, string file, int line, List<string> problems)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(text, Options);
        }
        catch (JsonException problem)
        {
            problems.Add(LabelErrors.BrokenLine(file, line, problem));
            return default;
        }
    }
}
