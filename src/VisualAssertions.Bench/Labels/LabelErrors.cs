using System.Text.Json;
using System.Text.RegularExpressions;

namespace VisualAssertions.Bench;

/// <summary>What can be wrong with a folder of labels or a file of regions.</summary>
internal static partial class LabelErrors
{
    public static VisualAssertException NoLabels(string folder) =>
        new(
            $"""
            There are no labels to score against.
            Looked for {Path.GetFullPath(Path.Combine(folder, LabelFolder.FileName))}
            Give the folder that holds {LabelFolder.FileName}, one line for each picture.
            """,
            Trouble.Usage
        );

    public static VisualAssertException NoRegions(string file) =>
        new(
            $"""
            There is no file of regions '{file}'.
            Looked in  {Path.GetFullPath(file)}
            It needs one line for each picture: image, width, height, elements.
            """,
            Trouble.Usage
        );

    public static VisualAssertException NothingToScore(string file, IReadOnlyList<string> problems) =>
        new(
            string.Join('\n', [$"Nothing in {file} can be scored.", .. problems]),
            problems.Count > 0 ? Trouble.Usage : Trouble.NothingMatched
        );

    public static string BrokenLine(string file, int line, JsonException problem)
    {
        string what = Missing().Match(problem.Message) is { Success: true } missing
            ? $"{missing.Groups["names"].Value.Replace("'", "", StringComparison.Ordinal)} is missing"
            : problem.Message.Split(" Path:")[0].TrimEnd('.');
        string where = problem.BytePositionInLine is { } at ? $":{at + 1}" : "";
        string path = problem.Path is { Length: > 2 } inside ? $" (at {inside[2..]})" : "";
        return $"{file}:{line}{where}: {what}{path}";
    }

    public static string UnknownName(string file, int line, string what, string name, IEnumerable<string> known) =>
        $"{file}:{line}: '{name}' is no {what}; known are {string.Join(", ", known)}";

    public static string BadColor(string file, int line, string color) =>
        $"{file}:{line}: '{color}' is not a colour; write it as #rrggbb";

    public static string NoRegionsFor(string labels, int line, string image) =>
        $"{labels}:{line}: the file of regions has no line for {image}";

    [GeneratedRegex("required properties including: (?<names>[^.]*)")]
    private static partial Regex Missing();
}
