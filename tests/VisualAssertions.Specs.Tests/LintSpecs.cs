namespace VisualAssertions.Specs.Tests;

public sealed class LintSpecs
{
    private static IEnumerable<string> Cases => Reviewed.Cases("Lint");

    [TestCaseSource(nameof(Cases))]
    public void I_learn_which_statements_no_picture_answers_and_which_stand_there_twice(string name)
    {
        SpecFile spec = Read($"Lint/{name}");

        IReadOnlyList<SpecMistake> mistakes = SpecLint.Check(spec);

        Reviewed.Matches($"Lint/{name}", Reviewed.WithoutHome(string.Join("\n\n", mistakes)));
    }

    [Test]
    public void A_spec_with_everything_in_it_is_left_alone() =>
        Assert.That(SpecLint.Check(Read("Good/full")), Is.Empty);

    private static SpecFile Read(string name)
    {
        var reader = new SpecReader(variable => variable == "CARD" ? "4000 1234" : null, new FixedTime());
        return reader.Read(Path.Combine(Reviewed.Home, $"{name}.visual.yaml"));
    }
}
