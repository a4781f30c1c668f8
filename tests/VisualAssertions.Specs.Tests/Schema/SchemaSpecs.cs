using System.Text.Json.Nodes;

namespace VisualAssertions.Specs.Tests;

/// <summary>The published schema and the reader say the same: the same keys, the same words, the same specs right and wrong.</summary>
public sealed class SchemaSpecs
{
    /// <summary>First line of a wrong spec whose mistake no schema can see, such as an id that is there twice.</summary>
    private const string BeyondTheSchema = "# The schema cannot tell.";

    private static readonly JsonObject Schema = Load();

    private static IEnumerable<string> GoodCases => Reviewed.Cases("Good");
    private static IEnumerable<string> WrongCases => Reviewed.Cases("Mistakes");

    private static IEnumerable<KeySet> KeySets =>
        typeof(SpecKeys).GetFields().Select(member => member.GetValue(null)).OfType<KeySet>();

    private static IEnumerable<TestCaseData> Words =>
        [
            Named("use", "browser", SpecChoices.Browser.Words),
            Named("use", "colorScheme", SpecChoices.ColorScheme.Words),
            Named("combination", "colorScheme", SpecChoices.ColorScheme.Words),
            Named("use", "reducedMotion", SpecChoices.ReducedMotion.Words),
            Named("judge", "unsure", SpecChoices.Unsure.Words),
            Named("judge", "selfCheck", SpecChoices.SelfCheck.Words),
            Named("statement", "severity", SpecChoices.Severity.Words),
            Named("question", "severity", SpecChoices.Severity.Words),
        ];

    [TestCaseSource(nameof(GoodCases))]
    public void A_spec_that_can_be_read_is_right_by_the_schema(string name) =>
        Assert.That(new SchemaValidator(Schema).Accepts(Read("Good", name)), Is.True);

    [TestCaseSource(nameof(WrongCases))]
    public void A_spec_with_mistakes_is_wrong_by_the_schema_unless_it_says_that_no_schema_can_tell(string name)
    {
        string path = Path.Combine(Reviewed.Home, "Mistakes", name + ".visual.yaml");
        bool beyond = File.ReadLines(path).First() == BeyondTheSchema;
        var mistakes = new MistakeLog();

        JsonNode? json = YamlJson.Read(path, mistakes);
        bool accepted = new SchemaValidator(Schema).Accepts(json) && (mistakes.Mistakes.Count == 0 || beyond);

        Assert.That(accepted, Is.EqualTo(beyond), "Give or take away the first line " + BeyondTheSchema);
    }

    [TestCase("shop")]
    [TestCase("dashboard")]
    [TestCase("account")]
    public void The_specs_of_the_examples_are_right_by_the_schema(string name) =>
        Assert.That(new SchemaValidator(Schema).Accepts(Read("../../specs", name)), Is.True);

    [Test]
    public void A_shared_file_is_right_by_its_own_part_of_the_schema()
    {
        var mistakes = new MistakeLog();
        JsonNode? json = YamlJson.Read(Path.Combine(Reviewed.Home, "Mistakes/shared/layout.yaml"), mistakes);
        JsonObject shared = Load();
        shared["allOf"]![0]!["$ref"] = "#/definitions/sharedFile";

        Assert.That(new SchemaValidator(shared).Accepts(json), Is.True);
    }

    [TestCaseSource(nameof(KeySets))]
    public void The_schema_has_the_keys_that_the_reader_knows(object keys) =>
        Assert.That(KeysOf(Schema, (KeySet)keys), Is.EquivalentTo((KeySet)keys));

    [Test]
    public void Every_mapping_of_the_schema_is_known_to_the_reader()
    {
        IEnumerable<string> mappings = Schema["definitions"]!
            .AsObject()
            .Where(pair => pair.Value!["properties"] is not null)
            .Select(pair => pair.Key);
        Assert.That(mappings, Is.EquivalentTo(KeySets.Select(keys => keys.Definition)));
    }

    [Test]
    public void A_key_that_is_missing_in_the_schema_would_be_found()
    {
        JsonObject schema = Load();
        schema["definitions"]!["wait"]!["properties"]!.AsObject().Remove("visual");
        Assert.That(KeysOf(schema, SpecKeys.Wait), Is.Not.EquivalentTo(SpecKeys.Wait));
    }

    [Test]
    public void A_keyword_that_the_validator_does_not_know_would_be_found()
    {
        JsonObject schema = Load();
        schema["contains"] = new JsonObject();
        Assert.Throws<NotSupportedException>(() => new SchemaValidator(schema).Accepts(Read("Good", "smallest")));
    }

    [TestCaseSource(nameof(Words))]
    public void The_schema_has_the_words_that_the_reader_knows(string definition, string key, IEnumerable<string> words)
    {
        JsonNode property = Schema["definitions"]![definition]!["properties"]![key]!;
        Assert.That(property["enum"]!.AsArray().Select(word => (string)word!), Is.EquivalentTo(words));
    }

    [Test]
    public void The_schema_has_the_roles_that_the_reader_knows()
    {
        JsonArray roles = Schema["definitions"]!["role"]!["enum"]!.AsArray();
        Assert.That(roles.Select(role => (string)role!), Is.EquivalentTo(SpecChoices.Roles));
    }

    private static TestCaseData Named(string definition, string key, IEnumerable<string> words) =>
        new TestCaseData(definition, key, words).SetArgDisplayNames(definition, key);

    private static IEnumerable<string> KeysOf(JsonObject schema, KeySet keys) =>
        schema["definitions"]![keys.Definition]!["properties"]!.AsObject().Select(pair => pair.Key);

    private static JsonNode? Read(string folder, string name)
    {
        var mistakes = new MistakeLog();
        JsonNode? json = YamlJson.Read(Path.Combine(Reviewed.Home, folder, name + ".visual.yaml"), mistakes);
        Assert.That(mistakes.Mistakes, Is.Empty);
        return json;
    }

    private static JsonObject Load() =>
        JsonNode
            .Parse(File.ReadAllText(Path.Combine(TestContext.CurrentContext.TestDirectory, "visual-spec.schema.json")))!
            .AsObject();
}
