using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace VisualAssertions.Specs.Tests;

/// <summary>From YAML to JSON by the core schema of YAML 1.2, as editors do it.</summary>
internal static partial class YamlJson
{
    /// <summary>Throws what is no YAML back as mistakes.</summary>
    public static JsonNode? Read(string path, MistakeLog mistakes)
    {
        var source = new SourceText(path, File.ReadAllText(path));
        mistakes.Quote(source);
        return YamlTree.Read(source, string.Join('\n', source.Lines), mistakes) is { } root ? Json(root) : null;
    }

    private static JsonNode? Json(Node node) =>
        node switch
        {
            ScalarNode scalar => Json(scalar),
            SequenceNode sequence => new JsonArray([.. sequence.Items.Select(Json)]),
            _ => new JsonObject(
                ((MappingNode)node)
                    .Entries.DistinctBy(entry => entry.Key.Text)
                    .Select(entry => KeyValuePair.Create(entry.Key.Text, Json(entry.Value)))
            ),
        };

    private static JsonValue? Json(ScalarNode scalar)
    {
        if (scalar.IsNothing)
        {
            return null;
        }

        if (scalar.Plain && scalar.Text is "true" or "false")
        {
            return JsonValue.Create(scalar.Text == "true");
        }

        return scalar.Plain && NumberPattern().IsMatch(scalar.Text)
            ? JsonValue.Create(double.Parse(scalar.Text, CultureInfo.InvariantCulture))
            : JsonValue.Create(scalar.Text);
    }

    [GeneratedRegex(@"^[-+]?(\.\d+|\d+(\.\d*)?)([eE][-+]?\d+)?$")]
    private static partial Regex NumberPattern();
}
