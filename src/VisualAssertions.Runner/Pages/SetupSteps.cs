using System.Diagnostics;
using Microsoft.Playwright;
using VisualAssertions.Capture;
using VisualAssertions.Specs;

namespace VisualAssertions.Runner;

/// <summary>Does the steps of one test on its page, all within one time.</summary>
internal sealed class SetupSteps
{
    private readonly IPage page;
    private readonly Uri? baseUrl;
    private readonly Deadline deadline;

    public SetupSteps(IPage page, Uri? baseUrl, Deadline deadline) =>
        (this.page, this.baseUrl, this.deadline) = (page, baseUrl, deadline);

    public Task OpenAsync(string url)
    {
        var capture = new PageCapture(new CaptureOptions { Timeout = deadline.Left });
        return capture.OpenAsync(page, PageUrls.Join(baseUrl, url));
    }

    /// <exception cref="VisualAssertException">The step cannot be done in the time that is left.</exception>
    public async Task DoAsync(SetupStep step, CancellationToken cancellation)
    {
        try
        {
            await StartAsync(step, cancellation);
        }
        catch (Exception problem) when (problem is PlaywrightException or TimeoutException or IOException)
        {
            throw PageErrors.StepFailed(step, page.Url, problem);
        }
    }

    private Task StartAsync(SetupStep step, CancellationToken cancellation)
    {
        float timeout = deadline.LeftMilliseconds;
        return step switch
        {
            SetupStep.Goto open => OpenAsync(open.Url),
            SetupStep.Click click => page.Find(click.Target).ClickAsync(new() { Timeout = timeout }),
            SetupStep.Fill fill => page.Find(fill.Target).FillAsync(fill.Value, new() { Timeout = timeout }),
            SetupStep.Press { Target: { } target } press => page.Find(target)
                .PressAsync(press.Key, new() { Timeout = timeout }),
            SetupStep.Press press => page.Keyboard.PressAsync(press.Key),
            SetupStep.Check check => page.Find(check.Target).CheckAsync(new() { Timeout = timeout }),
            SetupStep.Select select => page.Find(select.Target)
                .SelectOptionAsync(select.Option, new() { Timeout = timeout }),
            SetupStep.Hover hover => page.Find(hover.Target).HoverAsync(new() { Timeout = timeout }),
            SetupStep.ScrollTo scroll => page.Find(scroll.Target)
                .ScrollIntoViewIfNeededAsync(new() { Timeout = timeout }),
            SetupStep.ScrollBy scroll => page.EvaluateAsync(
                "top => window.scrollBy({ top, behavior: 'instant' })",
                scroll.Pixels
            ),
            SetupStep.WaitFor wait => page.Find(wait.Target).WaitForAsync(new() { Timeout = timeout }),
            SetupStep.Pause pause => Task.Delay(pause.Time, cancellation),
            SetupStep.Script script => page.EvaluateAsync(script.JavaScript),
            SetupStep.ScriptFile script => page.EvaluateAsync(File.ReadAllText(script.Path)),
            _ => throw new UnreachableException($"{step.GetType().Name} is a step without an act."),
        };
    }
}
