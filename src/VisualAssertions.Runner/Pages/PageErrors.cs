using VisualAssertions.Specs;

namespace VisualAssertions.Runner;

/// <summary>Why a page could not be brought into its state, and what to do.</summary>
internal static class PageErrors
{
    public static VisualAssertException StepFailed(SetupStep step, string page, Exception cause) =>
        new(
            $"""
            The setup step '{NameOf(step)}' could not be done.
            Step       {step.Location.File}:{step.Location.Line}
            Page       {page}
            It says    {Says(cause)}
            Check that the element is there, visible and the only one of its kind, or wait for it first.
            """,
            Trouble.Environment,
            cause
        );

    public static VisualAssertException NeverVisible(SpecTest test, string page, Exception cause) =>
        new(
            $"""
            The element that the test waits for did not become visible.
            Test       {test.Location.File}:{test.Location.Line}
            Page       {page}
            It says    {Says(cause)}
            Correct 'wait: selector', or give the test a larger 'timeout'.
            """,
            Trouble.Environment,
            cause
        );

    public static VisualAssertException NeverHeld(SpecTest test, string page, Verdict last) =>
        new(
            $"""
            The statement that the test waits for did not hold on two looks in a row.
            Test       {test.Location.File}:{test.Location.Line}
            Page       {page}
              - {last.Statement}
                {VerdictWords.Underline(last.Statement)} {VerdictWords.Said(last)} at the last look
            Answer     {last.Answer}
            Correct 'wait: visual', or give the test a larger 'timeout'.
            """,
            Trouble.Environment
        );

    public static VisualAssertException DomUnread(SpecAssertion assertion, string page, Exception cause) =>
        new(
            $"""
            The DOM could not be asked about {Targets.Words(assertion.Dom!.Target)}.
            Assertion  {assertion.Location.File}:{assertion.Location.Line}
            Page       {page}
            It says    {Says(cause)}
            Correct its 'dom': whether there is such an element, and whether it can have such a state or value.
            """,
            Trouble.Environment,
            cause
        );

    public static VisualAssertException NoRegion(string region, SpecTest test, string? says) =>
        new(
            $"""
            The region '{region}' is not on the screenshot.
            Test       {test.Location.File}:{test.Location.Line}
            It says    {says ?? "the element is not visible, or lies outside the viewport"}
            Correct it under 'regions', scroll to it in 'setup', or capture the full page.
            """,
            Trouble.Environment
        );

    public static VisualAssertException Broke(SpecTest test, Exception cause) =>
        new(
            $"""
            The browser could not show the page of this test.
            Test       {test.Location.File}:{test.Location.Line}
            It says    {Says(cause)}
            """,
            Trouble.Environment,
            cause
        );

    public static string Says(Exception problem) => problem.Message.Split('\n')[0].Trim();

    private static string NameOf(SetupStep step) => step.GetType().Name.ToLowerInvariant();
}
