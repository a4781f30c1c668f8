using System.Runtime.CompilerServices;
using System.Xml.Linq;
using System.Xml.Schema;

namespace VisualAssertions.Cli.Tests.Commands;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class JunitSpecs : IDisposable
{
    private const string Spec = """
        serve: ./site
        tests:
          - name: "Bell \a and <b>"
            url: /
            assert:
              - The logo is top left
              - The Pay button is <green> & "round"
              - that: The page looks calm
                severity: warning
          - name: Dead
            url: http://127.0.0.1:9/
            assert:
              - The logo is top left
        """;

    private readonly TestFolder folder = new();
    private readonly ScriptedJudge judge = new()
    {
        Probabilities = { ["The logo is top left"] = 0.97f, ["The Pay button is <green> & \"round\""] = 0.09f },
    };

    public void Dispose() => folder.Dispose();

    [Test]
    public async Task What_a_run_writes_is_JUnit()
    {
        XDocument junit = await RunAsync();

        Assert.That(Problems(junit), Is.Empty);
        XElement suites = junit.Root!;
        Assert.That(
            (suites.Attribute("tests")!.Value, suites.Attribute("failures")!.Value, suites.Attribute("errors")!.Value),
            Is.EqualTo(("2", "1", "1"))
        );
        XElement failure = suites.Descendants("failure").Single();
        Assert.That(failure.Attribute("message")!.Value, Is.EqualTo("The Pay button is <green> & \"round\""));
        Assert.That(suites.Descendants("testcase").First().Attribute("name")!.Value, Is.EqualTo("Bell  and <b>"));
        Assert.That(suites.Descendants("error").Single().Value, Does.Contain("cannot be opened"));
    }

    [Test]
    public async Task What_is_not_JUnit_would_be_found()
    {
        XDocument junit = await RunAsync();
        junit.Descendants("testcase").First().Add(new XElement("picture"));
        junit.Descendants("testsuite").First().SetAttributeValue("time", "soon");

        Assert.That(Problems(junit), Has.Count.EqualTo(2));
    }

    private async Task<XDocument> RunAsync()
    {
        folder.Write("site/index.html", "<!doctype html><title>Shop</title><h1>Shop</h1>");
        folder.Write("shop.visual.yaml", Spec);
        await CommandRun.Of(judge, "run", folder.Path, "--output", folder.File("out"), "--reporter", "junit");
        return XDocument.Load(folder.File("out/junit.xml"));
    }

    private static List<string> Problems(XDocument junit, [CallerFilePath] string thisFile = "")
    {
        var schemas = new XmlSchemaSet();
        schemas.Add(null, Path.Combine(Path.GetDirectoryName(thisFile)!, "..", "Schemas", "junit.xsd"));
        List<string> problems = [];
        junit.Validate(schemas, (_, problem) => problems.Add(problem.Message));
        return problems;
    }
}
