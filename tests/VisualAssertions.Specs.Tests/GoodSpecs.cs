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
}
