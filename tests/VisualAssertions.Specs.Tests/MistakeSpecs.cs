namespace VisualAssertions.Specs.Tests;

public sealed class MistakeSpecs
{
    private static IEnumerable<string> Cases => Reviewed.Cases("Mistakes");

    [TestCaseSource(nameof(Cases))]
    public void I_see_every_mistake_at_once_with_its_place_and_what_to_do(string name)
    {
        var reader = new SpecReader(_ => null, new FixedTime());
        string path = Path.Combine(Reviewed.Home, "Mistakes", name + ".visual.yaml");

        SpecException told = Assert.Throws<SpecException>(() => reader.Read(path))!;

        Assert.That(told.Trouble, Is.EqualTo(Trouble.Usage));
        Reviewed.Matches("Mistakes/" + name, Reviewed.WithoutHome(told.Message));
    }
}
