using System.Text.Json;
using System.Text.Json.Serialization;
using VisualAssertions.Training.Language;
using VisualAssertions.Training.Pages;

namespace VisualAssertions.Training.Questions;

/// <summary>Writes a folder that <c>bench</c> and <c>calibrate</c> take: pictures, <c>labels.jsonl</c>, and the true elements as <c>regions.jsonl</c>.</summary>
internal sealed class LabelFolderWriter : IDisposable
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    private readonly string folder;
    private readonly StreamWriter labels;
    private readonly StreamWriter regions;

    public LabelFolderWriter(string folder)
    {
        this.folder = folder;
        Directory.CreateDirectory(folder);
        labels = File.CreateText(Path.Combine(folder, "labels.jsonl"));
        regions = File.CreateText(Path.Combine(folder, "regions.jsonl"));
    }

    /// <summary>Statements without a truth are left out.</summary>
    /// <param name="from">Folder of the page's picture.</param>
    /// <param name="setOf">Name of the group that a statement is scored in.</param>
    public void Write(PageTruth page, string from, IEnumerable<Statement> statements, Func<Statement, string> setOf)
    {
        File.Copy(Path.Combine(from, page.Image), Path.Combine(folder, page.Image), overwrite: true);
        var assertions = statements
            .Where(statement => statement.Truth is not null)
            .Select(statement => new
            {
                statement.Text,
                Expected = statement.Truth!.Value,
                statement.Category,
                Set = setOf(statement),
            });
        Line(
            labels,
            new
            {
                page.Image,
                page.Width,
                page.Height,
                Assertions = assertions,
            }
        );
        Line(
            regions,
            new
            {
                page.Image,
                page.Width,
                page.Height,
                Elements = page.Elements.Select(RegionOf),
            }
        );
    }

    public void Dispose()
    {
        labels.Dispose();
        regions.Dispose();
    }

    private static object RegionOf(TruthElement element) =>
        new
        {
            element.Kind,
            element.Text,
            element.States,
            Fill = element.Fill?.ToString(),
            Color = element.Color?.ToString(),
            element.Icon,
            element.Box.X,
            element.Box.Y,
            element.Box.Width,
            element.Box.Height,
        };

    private static void Line(TextWriter to, object value) => to.WriteLine(JsonSerializer.Serialize(value, Json));
}
