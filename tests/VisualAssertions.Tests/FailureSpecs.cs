using VisualAssertions.Runner.Tests;

namespace VisualAssertions.Tests;

/// <summary>What a test is told when a screen is not as it must be.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class FailureSpecs : IDisposable
{
    private static readonly Screenshot White = Pictures.Of(Pictures.White);
    private readonly Pictures pictures = new();
    private readonly ColorJudge judge = new();
    private readonly Told told = new();
    private readonly VisualAsserter asserter;
    private readonly VisualAssertOptions options;

    public FailureSpecs() =>
        (asserter, options) = (new VisualAsserter(judge, told), new VisualAssertOptions { Pictures = pictures.Folder });

    public void Dispose() => pictures.Dispose();

    [Test]
    public async Task A_statement_that_holds_passes_and_takes_away_the_picture_of_an_earlier_run()
    {
        var quiet = new Told { CurrentTest = "CheckoutTests.Quiet" };
        string old = Path.Combine(pictures.Folder, "CheckoutTests.Quiet.received.png");
        await File.WriteAllTextAsync(old, "of an earlier run");

        await new VisualAsserter(judge, quiet).That(White, "The page is #ffffff", options);

        Assert.That(quiet.Failures.Concat(quiet.Warnings).Concat(quiet.Files), Is.Empty);
        Assert.That(File.Exists(old), Is.False);
    }

    [Test]
    public async Task A_failure_says_what_fails_how_surely_what_was_seen_where_and_what_to_do()
    {
        VisualAssertOptions why = options with { Message = "The page must be calm" };

        await asserter.That(White, "The page is #00ff00", why, file: "/src/CheckoutTests.cs", line: 14);

        string picture = told.Files.Single();
        Assert.That(
            told.Failures.Single(),
            Is.EqualTo(
                $"""
                CheckoutTests.cs:14
                  - The page is #00ff00
                    ^^^^^^^^^^^^^^^^^^^ fails, confidence 0.90 (needs 0.80)
                Seen     Pay, 96×32 at (100, 60)
                Answer   #ffffff
                Screen   the screenshot, 300×200
                Why      The page must be calm
                Picture  {picture}
                To do    mend the screen; or, if it is right, say it in the words of the screen, one fact a statement
                """
            )
        );
    }

    [Test]
    public async Task The_marked_picture_is_named_after_the_test_and_two_of_one_test_are_both_kept()
    {
        var parameterised = new Told { CurrentTest = "CheckoutTests.Pay(\"a/b\")" };
        var numbered = new VisualAsserter(judge, parameterised);

        await numbered.That(White, "The page is #00ff00", options);
        await numbered.That(White, "The page is #0000ff", options);

        string[] names = [.. parameterised.Files.Select(path => Path.GetFileName(path))];
        string[] expected = ["CheckoutTests.Pay(-a-b-).received.png", "CheckoutTests.Pay(-a-b-).2.received.png"];
        Assert.That(names, Is.EqualTo(expected));
        Assert.That(Screenshot.Load(parameterised.Files[0]).Pixels.SequenceEqual(White.Pixels), Is.False);
    }

    [Test]
    public async Task All_looks_once_and_tells_all_failures_together()
    {
        string[] statements = ["The page is #ffffff", "The page is #00ff00", "The page looks calm"];

        await asserter.All(White, statements, options, file: "");

        Assert.That(judge.Looks, Is.EqualTo(1));
        Assert.That(told.Failures.Single(), Does.StartWith("2 of 3 statements do not hold."));
        Assert.That(told.Failures.Single(), Does.Contain("  1. The page is #00ff00\n     ^^^"));
        Assert.That(told.Failures.Single(), Does.Contain("  2. The page looks calm\n     ^^^"));
    }

    [Test]
    public async Task Unsure_fails_unless_it_is_allowed_to_warn_or_pass()
    {
        await asserter.That(White, "The page looks calm", options);
        Assert.That(told.Failures.Single(), Does.Contain("unsure: true with 0.50 (holds from 0.80, fails up to 0.20)"));
        Assert.That(told.Failures.Single(), Does.Contain("Unsure = UnsureHandling.Warn"));

        await asserter.That(White, "The page looks calm", options with { Unsure = UnsureHandling.Warn });
        await asserter.That(White, "The page looks calm", options with { Unsure = UnsureHandling.Pass });
        Assert.That((told.Failures.Count, told.Warnings.Count), Is.EqualTo((1, 1)));
    }

    [Test]
    public async Task Thresholds_of_the_call_come_before_those_of_the_model()
    {
        await asserter.That(White, "The page looks calm", options with { PassAt = 0.5f });
        await asserter.That(White, "The page is #ffffff", options with { PassAt = 0.95f });

        Assert.That(told.Failures.Single(), Does.Contain("unsure: true with 0.90 (holds from 0.95"));
    }

    [Test]
    public async Task With_a_self_check_the_opposite_of_the_statement_is_asked_too_and_told()
    {
        await asserter.That(White, "The page is pale", options);
        Assert.That(told.Failures, Is.Empty);

        await asserter.That(White, "The page is pale", options with { SelfCheck = SelfCheck.Negation });

        Assert.That(
            told.Failures.Single(),
            Does.Contain("unsure: the statement and its opposite were both held true, with P 0.95 and 0.95")
                .And.Contain("\nOpposite The page is not pale: true with 0.95\n")
        );
    }

    [Test]
    public void Without_a_test_framework_a_failure_is_an_exception_of_its_own()
    {
        var plain = new VisualAsserter(judge);

        var failure = Assert.ThrowsAsync<VisualAssertFailedException>(() =>
            plain.That(White, "The page is #00ff00", options)
        )!;

        Assert.That(failure.Message, Does.StartWith("FailureSpecs.cs:"));
        Assert.That(failure.Message, Does.Match(@"Picture  .*FailureSpecs\.\d+\.received\.png"));
    }

    [Test]
    public void Mistakes_of_a_call_are_told_all_together_and_before_looking()
    {
        var wrong = new VisualAssertOptions { PassAt = 80, FailAt = -1 };

        var problem = Assert.ThrowsAsync<VisualAssertException>(() => asserter.That(White, "Fine", wrong))!;
        Assert.That(
            problem.Message,
            Does.StartWith("2 options").And.Contain("PassAt     80").And.Contain("FailAt     -1")
        );

        var empty = Assert.ThrowsAsync<VisualAssertException>(() => asserter.All(White, ["Fine", " "]))!;
        Assert.That(empty.Message, Does.StartWith("Statement 2 is empty."));
        Assert.That(judge.Looks, Is.Zero);
    }
}
