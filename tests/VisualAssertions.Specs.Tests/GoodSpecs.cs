namespace VisualAssertions.Specs.Tests;

public sealed class GoodSpecs
{
    private static IEnumerable<string> Cases => Reviewed.Cases("Good");

    [TestCaseSource(nameof(Cases))]
    public void I_can_read_a_spec_and_get_what_it_says(string name)
    {
        var reader = new SpecReader(variable => variable == "CARD" ? "4000 1234" : null, new FixedTime());

        SpecFile spec = reader.Read(Path.Combine(Reviewed.Home, "Good", name + ".visual.yaml"));

        Reviewed.Matches("Good/" + name, Reviewed.WithoutHome(Describe.Spec(spec)));
    }

    [TestCaseSource(nameof(Examples))]
    public void The_specs_of_the_examples_can_be_read_and_their_pages_exist(string name)
    {
        SpecFile spec = new SpecReader(_ => null, new FixedTime()).Read(Path.Combine(Repository, "specs", name));

        Assert.That(spec.Tests.Sum(test => test.Assertions.Count), Is.InRange(12, 15));
        foreach (SpecTest test in spec.Tests)
        {
            string page = test.Url!.Split('?')[0].TrimStart('/');
            Assert.That(Path.Combine(spec.Serve!, page), Does.Exist);
        }
    }

    private static string Repository => Path.GetFullPath(Path.Combine(Reviewed.Home, "../.."));

    private static IEnumerable<string> Examples =>
        Directory
            .EnumerateFiles(Path.Combine(Repository, "specs"), "*.visual.yaml")
            .Select(path => Path.GetFileName(path));
}
