namespace VisualAssertions.Architecture.Tests;

public sealed class LayeringTests
{
    /// <summary>Screenshot → what is seen → verdict → report; training last. A project refers only to those before it.</summary>
    private static readonly string[] Flow =
    [
        "VisualAssertions.Core",
        "VisualAssertions.Capture",
        "VisualAssertions.Specs",
        "VisualAssertions.Programs",
        "VisualAssertions.Owlet",
        "VisualAssertions",
        "VisualAssertions.Runner",
        "VisualAssertions.Reports",
        "VisualAssertions.NUnit",
        "VisualAssertions.Xunit",
        "VisualAssertions.MSTest",
        "VisualAssertions.TUnit",
        "VisualAssertions.Bench",
        "VisualAssertions.Cli",
        "VisualAssertions.Training.Pages",
        "VisualAssertions.Training.Language",
        "VisualAssertions.Training",
    ];

    /// <summary>Each outside library has one home.</summary>
    private static readonly Dictionary<string, string[]> Homes = new()
    {
        ["Microsoft.ML.OnnxRuntime.Managed"] = ["VisualAssertions.Owlet"],
        ["Microsoft.Playwright"] = ["VisualAssertions.Capture"],
        ["YamlDotNet"] = ["VisualAssertions.Specs"],
        ["SkiaSharp"] = ["VisualAssertions.Core"],
        ["DiffEngine"] = ["VisualAssertions"],
        ["NUnit"] = ["VisualAssertions.NUnit"],
        ["xunit.v3.assert"] = ["VisualAssertions.Xunit"],
        ["MSTest.TestFramework"] = ["VisualAssertions.MSTest"],
        ["TUnit.Core"] = ["VisualAssertions.TUnit"],
        ["TorchSharp"] = ["VisualAssertions.Training"],
    };

    private static readonly Solution Loaded = Solution.Load();

    [Test]
    public void A_project_refers_only_to_projects_before_it_in_the_flow() =>
        Assert.That(Solution.AgainstTheFlow(Loaded.Projects.Values, Flow), Is.Empty);

    [Test]
    public void A_reference_against_the_flow_would_be_found()
    {
        var core = new Solution.Project("VisualAssertions.Core", ["VisualAssertions.Owlet"], []);
        Assert.That(Solution.AgainstTheFlow([core], Flow), Has.One.Contains("comes after it"));
    }

    [Test]
    public void A_project_that_is_not_in_the_flow_would_be_found()
    {
        var stray = new Solution.Project("VisualAssertions.Stray", [], []);
        Assert.That(Solution.AgainstTheFlow([stray], Flow), Has.One.Contains("no place in the flow"));
    }

    [TestCaseSource(nameof(Homes))]
    public void An_outside_library_is_referred_to_only_in_its_home(KeyValuePair<string, string[]> home)
    {
        IEnumerable<string> users = Loaded
            .Projects.Values.Where(project => project.Packages.Contains(home.Key))
            .Select(project => project.Name);
        Assert.That(users, Is.SubsetOf(home.Value));
    }

    [Test]
    public void The_runtime_loads_nothing_of_training()
    {
        string[] loaded = [.. typeof(Screenshot).Assembly.GetReferencedAssemblies().Select(name => name.Name!)];
        Assert.That(loaded, Has.None.StartsWith("VisualAssertions"));
    }

    [Test]
    public void The_top_level_holds_what_was_agreed()
    {
        string[] agreed =
        [
            "VisualAssert.sln",
            "src",
            "tests",
            "specs",
            "examples",
            "models",
            "README.md",
            "action.yml",
            "LICENSE",
            "NOTICE",
            "global.json",
        ];
        IEnumerable<string> others = Directory
            .EnumerateFileSystemEntries(Loaded.Root)
            .Select(path => Path.GetFileName(path))
            .Where(name => name[0] != '.' && !name.StartsWith("Directory.", StringComparison.Ordinal))
            .Except(agreed);
        Assert.That(others, Is.Empty);
    }
}
