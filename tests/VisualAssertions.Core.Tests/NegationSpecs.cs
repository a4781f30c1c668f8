namespace VisualAssertions.Core.Tests;

public sealed class NegationSpecs
{
    [TestCase("The Pay button is green", ExpectedResult = "The Pay button is not green")]
    [TestCase("Check that the tabs are grey.", ExpectedResult = "The tabs are not grey.")]
    [TestCase("\"Mark it as read\" was greyed out", ExpectedResult = "\"Mark it as read\" was not greyed out")]
    [TestCase("The user can scroll", ExpectedResult = "The user cannot scroll")]
    [TestCase("The Save button must be disabled", ExpectedResult = "The Save button must not be disabled")]
    [TestCase("The error should be shown", ExpectedResult = "The error should not be shown")]
    [TestCase("The Wine card has a heart", ExpectedResult = "The Wine card does not have a heart")]
    [TestCase("The menu has been opened", ExpectedResult = "The menu has not been opened")]
    [TestCase("The badge shows 2", ExpectedResult = "The badge does not show 2")]
    [TestCase("The buttons look disabled", ExpectedResult = "The buttons do not look disabled")]
    [TestCase("It's a login page", ExpectedResult = "It is not a login page")]
    public string A_verb_is_denied(string statement) => Negation.Of(statement)!;

    [TestCase("There is a cart icon", ExpectedResult = "There is no cart icon")]
    [TestCase("There's an error", ExpectedResult = "There is no error")]
    [TestCase("There are three cards", ExpectedResult = "There are not three cards")]
    [TestCase("There are cards", ExpectedResult = "There are no cards")]
    [TestCase("There is no \"Undo\" button", ExpectedResult = "There is an \"Undo\" button")]
    [TestCase("There are no errors", ExpectedResult = "There are errors")]
    [TestCase("There isn't a logo", ExpectedResult = "There is a logo")]
    [TestCase("There are at least two tabs", ExpectedResult = "It is not true that there are at least two tabs")]
    [TestCase("A Buy button is under the image", ExpectedResult = "No Buy button is under the image")]
    [TestCase("No error message is shown", ExpectedResult = "An error message is shown")]
    [TestCase("No fields are marked red", ExpectedResult = "Some fields are marked red")]
    [TestCase("Nothing is selected", ExpectedResult = "Something is selected")]
    public string What_is_there_is_said_not_to_be(string statement) => Negation.Of(statement)!;

    [TestCase("The Pay button isn't green", ExpectedResult = "The Pay button is green")]
    [TestCase("The list is not sorted by date", ExpectedResult = "The list is sorted by date")]
    [TestCase("The badge does not show 2", ExpectedResult = "The badge shows 2")]
    [TestCase("The customer can't scroll", ExpectedResult = "The customer can scroll")]
    public string What_is_denied_is_stated(string statement) => Negation.Of(statement)!;

    [TestCase("Is there a search field?", ExpectedResult = "Is there no search field?")]
    [TestCase("Are there any errors?", ExpectedResult = "Are there no errors?")]
    [TestCase("Is the \"Save all\" button disabled?", ExpectedResult = "Is the \"Save all\" button not disabled?")]
    [TestCase("Does the list show 3 items?", ExpectedResult = "Does the list not show 3 items?")]
    public string A_question_is_asked_the_other_way_round(string question) => Negation.Of(question)!;

    [TestCase("All buttons are green", ExpectedResult = "It is not true that all buttons are green")]
    [TestCase("Two sizes are offered", ExpectedResult = "It is not true that two sizes are offered")]
    [TestCase(
        "The plus button dwarfs the field",
        ExpectedResult = "It is not true that the plus button dwarfs the field"
    )]
    public string The_whole_is_denied_where_a_not_inside_would_deny_a_part(string statement) => Negation.Of(statement)!;

    [TestCase("Pisa is on and looks active")]
    [TestCase("All mails are read, no bold row")]
    [TestCase("The page which lists orders is white")]
    [TestCase("The form is shown without a logo")]
    [TestCase("The items are not yet loaded")]
    [TestCase("chat badge 5")]
    [TestCase("What is the total?")]
    [TestCase("Is the cart at the top?")]
    [TestCase("No nav bar on this page")]
    public void What_cannot_be_turned_round_safely_is_left_alone(string statement) =>
        Assert.That(Negation.Of(statement), Is.Null);

    [Test]
    public void A_verb_inside_quotes_is_no_verb_of_the_sentence() =>
        Assert.That(
            Negation.Of("The text \"Your cart is empty and cold\" is shown"),
            Is.EqualTo("The text \"Your cart is empty and cold\" is not shown")
        );

    [TestCase(Outcome.Pass, 0.9f, 0.2f, Outcome.Pass)]
    [TestCase(Outcome.Pass, 0.9f, 0.7f, Outcome.Unsure)]
    [TestCase(Outcome.Fail, 0.1f, 0.8f, Outcome.Fail)]
    [TestCase(Outcome.Fail, 0.1f, 0.3f, Outcome.Unsure)]
    public void A_verdict_counts_only_if_the_opposite_does_not_contradict_it(
        Outcome said,
        float probability,
        float opposite,
        Outcome counts
    )
    {
        Verdict verdict = NegationCheck.Check(
            Of("The page is white", said, probability),
            turned => Of(turned, Outcome.Unsure, opposite)
        );

        Assert.That(verdict.Outcome, Is.EqualTo(counts));
        Assert.That(
            verdict.Opposite,
            Is.EqualTo(new OppositeAsked("The page is not white", opposite, Contradicts: counts == Outcome.Unsure))
        );
    }

    [Test]
    public void A_contradiction_says_that_both_were_held_true_with_both_probabilities()
    {
        Verdict verdict = NegationCheck.Check(
            Of("The page is white", Outcome.Pass, 0.9f),
            turned => Of(turned, Outcome.Unsure, 0.7f)
        );

        Assert.That(
            VerdictWords.Said(verdict),
            Is.EqualTo("unsure: the statement and its opposite were both held true, with P 0.90 and 0.70")
        );
        Assert.That(VerdictWords.TurnedRound(verdict), Is.EqualTo(["Opposite The page is not white: true with 0.70"]));
    }

    [Test]
    public void A_sentence_that_cannot_be_turned_round_is_judged_as_usual_and_says_so()
    {
        Verdict verdict = NegationCheck.Check(
            Of("chat badge 5", Outcome.Pass, 0.9f),
            turned => throw new AssertionException(turned)
        );

        Assert.That(verdict.Outcome, Is.EqualTo(Outcome.Pass));
        Assert.That(VerdictWords.TurnedRound(verdict).Single(), Does.StartWith("Opposite not asked"));
    }

    private static Verdict Of(string statement, Outcome outcome, float probability) =>
        new()
        {
            Statement = statement,
            Outcome = outcome,
            Thresholds = new Thresholds(0.8f, 0.2f),
            Probability = probability,
            Answer = "",
            Evidence = [],
            AskMilliseconds = 1,
        };
}
