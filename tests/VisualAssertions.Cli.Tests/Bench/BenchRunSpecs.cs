using System.Text.Json.Nodes;
using VisualAssertions.Bench;

namespace VisualAssertions.Cli.Tests.Bench;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class BenchRunSpecs : IDisposable
{
    private const string TwoPages = """
        {"id":"a-01","image":"images/a.png","width":60,"height":40,"source":"x","defect":null,"assertions":[{"text":"It says Pay","expected":true,"category":"text","set":"easy"},{"text":"It says Buy","expected":false,"category":"text"}]}
        {"id":"b-01","image":"images/b.png","width":60,"height":40,"assertions":[{"text":"Two boxes","expected":true,"category":"count","set":"easy"}]}
        """;

    private readonly TestFolder folder = new();

    public BenchRunSpecs()
    {
        folder.Write("labels.jsonl", TwoPages);
        folder.Picture("images/a.png");
        folder.Picture("images/b.png");
    }

    public void Dispose() => folder.Dispose();

    [Test]
    public void I_get_the_score_of_all_of_each_category_and_of_each_set()
    {
        BenchReport report = Run();

        Assert.That((report.Count, report.Accuracy), Is.EqualTo((3, 1.0)));
        Assert.That(report.ByCategory.Keys, Is.EqualTo(new[] { "count", "text" }));
        Assert.That(report.ByCategory["text"].Count, Is.EqualTo(2));
        Assert.That(report.BySet["easy"].Count, Is.EqualTo(2));
        Assert.That(report.Problems, Is.Empty);
    }

    [Test]
    public void The_baselines_stand_beside_it()
    {
        BenchReport report = Run();

        Assert.That(report.Baselines["alwaysYes"].Accuracy, Is.EqualTo(2 / 3.0));
        Assert.That(report.Baselines["alwaysYes"].FalsePassRate, Is.EqualTo(1));
        Assert.That(report.Baselines["blind"].Coverage, Is.EqualTo(0));
        Assert.That(report.Baselines["ocrStringMatch"].Accuracy, Is.Not.Null);
    }

    [Test]
    public void Two_runs_give_the_same_file_but_for_memory()
    {
        Assert.That(Json(Run()), Is.EqualTo(Json(Run())));
    }

    [Test]
    public void The_names_in_the_JSON_are_these()
    {
        string names = string.Join('\n', NamesOf(JsonNode.Parse(Json(Run()))!, "").Distinct());

        Expectation.Matches("bench-json-names.txt", names + "\n");
    }

    [Test]
    public void A_line_that_is_no_JSON_is_named_by_file_and_line_and_the_rest_is_scored()
    {
        folder.Write("labels.jsonl", "{\"image\":\"images/a.png\",\n" + TwoPages);

        BenchReport report = Run();

        Assert.That(report.Count, Is.EqualTo(3));
        Assert.That(report.Problems.Single(), Does.StartWith(folder.File("labels.jsonl") + ":1:"));
    }

    [Test]
    public void A_label_without_its_answer_is_named_with_what_is_missing()
    {
        folder.Write(
            "labels.jsonl",
            TwoPages + "\n{\"image\":\"a.png\",\"assertions\":[{\"text\":\"x\",\"category\":\"text\"}]}"
        );

        string problem = Run().Problems.Single();

        Assert.That(
            problem,
            Does.Contain("labels.jsonl:3").And.Contain("expected is missing").And.Contain("assertions[0]")
        );
    }

    [Test]
    public void A_picture_that_is_missing_is_listed_and_the_rest_is_scored()
    {
        File.Delete(folder.File("images/a.png"));

        BenchReport report = Run();

        Assert.That(report.Count, Is.EqualTo(1));
        Assert.That(
            report.Problems.Single(),
            Does.StartWith("labels.jsonl:1: There is no picture").And.Contain("a.png")
        );
    }

    [Test]
    public void A_folder_without_labels_is_an_error_that_says_where_it_looked()
    {
        File.Delete(folder.File("labels.jsonl"));

        var problem = Assert.Throws<VisualAssertException>(() => Run())!;

        Assert.That(problem.Message, Does.Contain(folder.File("labels.jsonl")));
        Assert.That(problem.Trouble, Is.EqualTo(Trouble.Usage));
    }

    [Test]
    public void Labels_without_a_line_match_nothing()
    {
        folder.Write("labels.jsonl", "\n");

        Assert.That(Assert.Throws<VisualAssertException>(() => Run())!.Trouble, Is.EqualTo(Trouble.NothingMatched));
    }

    [Test]
    public void I_can_score_on_given_regions_without_any_picture()
    {
        Directory.Delete(folder.File("images"), recursive: true);
        string regions = folder.Write(
            "regions.jsonl",
            """
            {"image":"images/a.png","width":60,"height":40,"elements":[{"kind":"button","text":"Pay","states":["disabled"],"fill":"#00ff00","icon":"cart","x":1,"y":2,"width":30,"height":10}]}
            {"image":"images/b.png","width":60,"height":40,"elements":[{"kind":"text","text":"Two","x":1,"y":2,"width":30,"height":10}]}
            """
        );

        BenchReport report = BenchRun.Score(Judge(), LabelFolder.Load(folder.Path), RegionFile.Load(regions));

        Assert.That((report.Count, report.Accuracy), Is.EqualTo((3, 1.0)));
    }

    [Test]
    public void A_given_region_becomes_one_sure_element()
    {
        string path = folder.Write(
            "regions.jsonl",
            """{"image":"a.png","width":60,"height":40,"elements":[{"kind":"navitem","text":"Home","states":["selected"],"fill":"#0000ff","color":"#ffffff","icon":"house","x":1,"y":2,"width":30,"height":10}]}"""
        );

        Element element = RegionFile.Load(path).Find("a.png")!.Elements.Single();

        Assert.That(element.P(ElementKind.NavItem), Is.EqualTo(1));
        Assert.That(element.States, Is.EqualTo(new[] { ElementState.Selected }));
        Assert.That((element.Fill, element.Color), Is.EqualTo((new Rgb(0, 0, 255), new Rgb(255, 255, 255))));
        Assert.That(element.Icons.Single().Name, Is.EqualTo("house"));
    }

    [Test]
    public void Every_mistake_in_the_regions_is_named_by_its_line()
    {
        string path = folder.Write(
            "regions.jsonl",
            """{"image":"a.png","width":60,"height":40,"elements":[{"kind":"knob","states":["loud"],"fill":"red","x":1,"y":2,"width":30,"height":10}]}"""
        );

        IReadOnlyList<string> problems = RegionFile.Load(path).Problems;

        Assert.That(problems, Has.Count.EqualTo(3));
        Assert.That(problems, Has.All.StartsWith(path + ":1: "));
        Assert.That(problems[0], Does.Contain("'knob' is no kind; known are text, heading"));
    }

    private static ScriptedJudge Judge() =>
        new()
        {
            Lines = { new TextLine("Pay", 1, new Box(1, 1, 20, 10)) },
            Evidence = { new Evidence(new Box(1, 1, 20, 10), 0.9f, "text \"Pay\"") },
            Probabilities =
            {
                ["It says Pay"] = 0.95f,
                ["It says Buy"] = 0.05f,
                ["Two boxes"] = 0.6f,
            },
        };

    private BenchReport Run() => BenchRun.Score(Judge(), LabelFolder.Load(folder.Path));

    private string Json(BenchReport report)
    {
        (report with { PeakMemoryMb = 0 }).Save(folder.File("bench.json"));
        return File.ReadAllText(folder.File("bench.json"));
    }

    private static IEnumerable<string> NamesOf(JsonNode node, string path) =>
        node switch
        {
            JsonObject parts => parts.SelectMany(part =>
                part.Value is null ? [$"{path}{part.Key}"] : NamesOf(part.Value, $"{path}{part.Key}.")
            ),
            JsonArray { Count: > 0 } list when list[0] is JsonObject => list.SelectMany(part =>
                NamesOf(part!, path + "[].")
            ),
            _ => [path.TrimEnd('.')],
        };
}
