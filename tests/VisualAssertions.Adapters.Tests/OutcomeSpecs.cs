namespace VisualAssertions.Adapters.Tests;

/// <summary>What each framework makes of a screen that is not as it must be: failed, as by its own assertions, and never an error.</summary>
public sealed class OutcomeSpecs
{
    [Test]
    public void NUnit_counts_a_failure_as_failed_a_warning_as_a_warning_and_trouble_as_an_error()
    {
        IReadOnlyDictionary<string, Outcome> outcomes = OutcomeRun.NUnit();

        AssertKinds(outcomes, "Passed", "Failed", "Warning", "Failed Error");
        AssertSpecs(outcomes);
    }

    [Test]
    public void Xunit_counts_a_failure_as_a_failed_assertion()
    {
        IReadOnlyDictionary<string, Outcome> outcomes = OutcomeRun.Xunit();

        AssertKinds(
            outcomes,
            "Pass",
            "Fail Xunit.Sdk.FailException",
            "Pass",
            "Fail VisualAssertions.VisualAssertException"
        );
    }

    [Test]
    public void MSTest_counts_a_failure_as_a_failed_assertion()
    {
        IReadOnlyDictionary<string, Outcome> outcomes = OutcomeRun.MSTest();

        AssertKinds(outcomes, "Passed", "Failed", "Passed", "Failed");
        // The report has no word for it: MSTest names the exception only where it is no failed assertion.
        Assert.That(outcomes["Fails"].Message, Does.StartWith("Demands.cs:"));
        Assert.That(outcomes["Breaks"].Message, Does.Contain("threw exception").And.Contain("VisualAssertException"));
    }

    [Test]
    public void TUnit_counts_a_failure_as_a_failed_assertion()
    {
        IReadOnlyDictionary<string, Outcome> outcomes = OutcomeRun.TUnit();

        AssertKinds(outcomes, "Passed", "Failed", "Passed", "Failed");
        // The report has no word for it but the exception's name.
        Assert.That(outcomes["Fails"].Message, Does.StartWith("AssertionException: Demands.cs:"));
        Assert.That(outcomes["Breaks"].Message, Does.StartWith("VisualAssertException: "));
    }

    private static void AssertKinds(
        IReadOnlyDictionary<string, Outcome> outcomes,
        string held,
        string failed,
        string warned,
        string broke
    )
    {
        Assert.Multiple(() =>
        {
            Assert.That(outcomes["Holds"], Is.EqualTo(new Outcome(held, outcomes["Holds"].Message, HasPicture: false)));
            Assert.That((outcomes["Fails"].Kind, outcomes["Fails"].HasPicture), Is.EqualTo((failed, true)));
            Assert.That((outcomes["Unsure"].Kind, outcomes["Unsure"].HasPicture), Is.EqualTo((failed, true)));
            Assert.That((outcomes["Warns"].Kind, outcomes["Warns"].HasPicture), Is.EqualTo((warned, true)));
            Assert.That((outcomes["Breaks"].Kind, outcomes["Breaks"].HasPicture), Is.EqualTo((broke, false)));
            Assert.That(outcomes["Fails"].Message, Does.Contain("fails, confidence 0.90 (needs 0.80)"));
            Assert.That(outcomes["Warns"].Message, Does.Contain("unsure: true with 0.50"));
        });
    }

    /// <summary>What [VisualSpecs] makes of a folder of specs.</summary>
    private static void AssertSpecs(IReadOnlyDictionary<string, Outcome> outcomes)
    {
        Assert.Multiple(() =>
        {
            Assert.That(outcomes["Of_its_own"].Kind, Is.EqualTo("Passed"));
            Assert.That(outcomes["Shop: White [light]"].Kind, Is.EqualTo("Passed"));
            Assert.That(outcomes["Shop: White [dark]"].Kind, Is.EqualTo("Passed"));
            Assert.That(outcomes["Shop: Green [dark]"].Kind, Is.EqualTo("Passed"));
            Assert.That(outcomes["Shop: Calm [light]"].Kind, Is.EqualTo("Warning"));
            Assert.That(outcomes.Keys, Has.No.Member("Shop: Calm [dark]"));
            Assert.That(outcomes["Shop: Lost [light]"].Kind, Is.EqualTo("Failed Error"));
            Assert.That(outcomes["Shop: Lost [light]"].Message, Does.Contain("cannot be opened"));
            Assert.That(
                outcomes["broken.visual.yaml can be run"].Message,
                Does.Contain("broken.visual.yaml:2:1").And.Contain("asert")
            );
            Assert.That(outcomes["no-such-folder can be run"].Message, Does.Contain("no-such-folder"));
        });
        Outcome failed = outcomes["Shop: Green [light]"];
        Assert.That((failed.Kind, failed.HasPicture), Is.EqualTo(("Failed", true)));
        Assert.That(failed.Message, Does.StartWith("1 of 2 statements does not hold."));
        Assert.That(failed.Message, Does.Contain("shop.visual.yaml:16\n  - The page is #00ff00\n    ^^^"));
        Assert.That(failed.Message, Does.Contain("Why      The shop is green"));
    }
}
