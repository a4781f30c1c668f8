using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace VisualAssertions.Specs.Tests;

/// <summary>JSON Schema draft 7, as much of it as the schema of specs uses. A keyword that it does not know throws: nothing is skipped.</summary>
internal sealed class SchemaValidator(JsonObject root)
{
    private static readonly HashSet<string> Annotations = ["description", "title", "$schema", "definitions"];

    public bool Accepts(JsonNode? value) => Holds(root, value);

    private bool Holds(JsonNode schema, JsonNode? value) =>
        schema
            .AsObject()
            .All(keyword => Annotations.Contains(keyword.Key) || Holds(keyword.Key, keyword.Value!, schema, value));

    private bool Holds(string keyword, JsonNode rule, JsonNode schema, JsonNode? value) =>
        keyword switch
        {
            "$ref" => Holds(Definition((string)rule!), value),
            "allOf" => rule.AsArray().All(part => Holds(part!, value)),
            "anyOf" => rule.AsArray().Any(part => Holds(part!, value)),
            "oneOf" => rule.AsArray().Count(part => Holds(part!, value)) == 1,
            "not" => !Holds(rule, value),
            "type" => (rule is JsonArray types ? types.Select(type => (string)type!) : [(string)rule!]).Any(type =>
                IsOf(type, value)
            ),
            "enum" => rule.AsArray().Any(word => JsonNode.DeepEquals(word, value)),
            "properties"
            or "required"
            or "additionalProperties"
            or "dependencies"
            or "minProperties"
            or "maxProperties" => value is not JsonObject mapping || HoldsForMapping(keyword, rule, schema, mapping),
            "items" or "minItems" or "maxItems" => value is not JsonArray list || HoldsForList(keyword, rule, list),
            "pattern" or "minLength" => TextOf(value) is not { } text || HoldsForText(keyword, rule, text),
            "minimum" or "maximum" or "exclusiveMinimum" => NumberOf(value) is not { } number
                || HoldsForNumber(keyword, Number(rule), number),
            _ => throw new NotSupportedException($"Keyword '{keyword}' of the schema"),
        };

    private bool HoldsForMapping(string keyword, JsonNode rule, JsonNode schema, JsonObject mapping) =>
        keyword switch
        {
            "properties" => rule.AsObject()
                .All(part => !mapping.ContainsKey(part.Key) || Holds(part.Value!, mapping[part.Key])),
            "required" => rule.AsArray().All(key => mapping.ContainsKey((string)key!)),
            "dependencies" => rule.AsObject()
                .All(part => !mapping.ContainsKey(part.Key) || Depends(part.Value!, mapping)),
            "minProperties" => mapping.Count >= (int)rule!,
            "maxProperties" => mapping.Count <= (int)rule!,
            _ => mapping
                .Where(pair => schema["properties"]?.AsObject().ContainsKey(pair.Key) != true)
                .All(pair => rule is JsonObject ? Holds(rule, pair.Value) : (bool)rule!),
        };

    private bool Depends(JsonNode rule, JsonObject mapping) =>
        rule is JsonArray keys ? keys.All(key => mapping.ContainsKey((string)key!)) : Holds(rule, mapping);

    private bool HoldsForList(string keyword, JsonNode rule, JsonArray list) =>
        keyword switch
        {
            "items" => list.All(item => Holds(rule, item)),
            "minItems" => list.Count >= (int)rule!,
            _ => list.Count <= (int)rule!,
        };

    private static bool HoldsForText(string keyword, JsonNode rule, string text) =>
        keyword == "pattern" ? Regex.IsMatch(text, (string)rule!) : text.Length >= (int)rule!;

    private static bool HoldsForNumber(string keyword, double limit, double number) =>
        keyword switch
        {
            "minimum" => number >= limit,
            "maximum" => number <= limit,
            _ => number > limit,
        };

    private JsonNode Definition(string reference) =>
        reference.StartsWith("#/definitions/", StringComparison.Ordinal)
        && root["definitions"]![reference["#/definitions/".Length..]] is { } definition
            ? definition
            : throw new NotSupportedException($"Reference '{reference}' of the schema");

    private static bool IsOf(string type, JsonNode? value) =>
        type switch
        {
            "object" => value is JsonObject,
            "array" => value is JsonArray,
            "string" => TextOf(value) is not null,
            "number" => NumberOf(value) is not null,
            "integer" => NumberOf(value) is { } number && double.IsInteger(number),
            "boolean" => value is JsonValue flag && flag.TryGetValue(out bool _),
            "null" => value is null,
            _ => throw new NotSupportedException($"Type '{type}' of the schema"),
        };

    private static string? TextOf(JsonNode? value) =>
        value is JsonValue text && text.TryGetValue(out string? words) ? words : null;

    private static double? NumberOf(JsonNode? value) =>
        value is JsonValue scalar && (scalar.TryGetValue(out double _) || scalar.TryGetValue(out int _))
            ? Number(scalar)
            : null;

    private static double Number(JsonNode value) => double.Parse(value.ToJsonString(), CultureInfo.InvariantCulture);
}
