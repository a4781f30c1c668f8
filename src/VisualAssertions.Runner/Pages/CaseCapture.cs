using Microsoft.Playwright;
using VisualAssertions.Capture;
using VisualAssertions.Specs;

namespace VisualAssertions.Runner;

/// <summary>From a case to its screenshot: opens the page in a context of its own, does the steps, waits, captures.</summary>
internal sealed class CaseCapture
{
    private readonly BrowserHost host;

    public CaseCapture(BrowserHost host) => this.host = host;

    /// <param name="specCase">Says which page, in which state.</param>
    /// <param name="baseUrl">Of its app; null if all its URLs are absolute.</param>
    /// <param name="judge">Looks while the test waits for what is seen, and only then.</param>
    /// <param name="cancellation">Closes the page.</param>
    /// <exception cref="VisualAssertException">The page could not be brought into its state.</exception>
    public async Task<CaseShot> ShootAsync(
        SpecCase specCase,
        Uri? baseUrl,
        IScreenJudge judge,
        CancellationToken cancellation
    )
    {
        try
        {
            await using IBrowserContext context = await CaseContext.OpenAsync(host, specCase.Use, cancellation);
            await using CancellationTokenRegistration closing = cancellation.Register(() => _ = context.CloseAsync());
            IPage page = await context.NewPageAsync();
            return await ShootAsync(page, specCase, baseUrl, judge, cancellation);
        }
        catch (Exception problem)
            when (problem is not OperationCanceledException && cancellation.IsCancellationRequested)
        {
            throw new OperationCanceledException(cancellation);
        }
        catch (Exception problem) when (problem is PlaywrightException or TimeoutException or IOException)
        {
            throw PageErrors.Broke(specCase.Test, problem);
        }
    }

    private static async Task<CaseShot> ShootAsync(
        IPage page,
        SpecCase specCase,
        Uri? baseUrl,
        IScreenJudge judge,
        CancellationToken cancellation
    )
    {
        SpecTest test = specCase.Test;
        var deadline = new Deadline(test.Timeout);
        await PrepareAsync(page, test, new SetupSteps(page, baseUrl, deadline), cancellation);
        await WaitAsync(page, test, deadline);
        await CoverAsync(page, test.Screenshot);
        var capture = new PageCapture(Options(page, test));
        (CapturedPage captured, ISeenScreen? seen) = test.Wait.Visual is null
            ? (await capture.CaptureAsync(page, cancellation), null)
            : await new VisualWait(capture, judge, deadline).UntilItHoldsAsync(page, test, cancellation);
        return new CaseShot(
            captured.Screenshot,
            captured.Stable || !test.Wait.Stable,
            await new CaseRegions(page, test, captured.Screenshot).FindAsync(specCase.Assertions),
            await new DomReader(page).ReadAsync(specCase.Assertions),
            seen
        );
    }

    private static CaptureOptions Options(IPage page, SpecTest test)
    {
        var options = new CaptureOptions
        {
            Timeout = test.Timeout,
            FullPage = test.Screenshot.FullPage,
            Mask = [.. test.Screenshot.Mask.Select(page.Find)],
        };
        return test.Wait.Stable ? options : options with { StableTimeout = TimeSpan.Zero };
    }

    private static async Task PrepareAsync(IPage page, SpecTest test, SetupSteps steps, CancellationToken cancellation)
    {
        if (test.Url is { } url)
        {
            await steps.OpenAsync(url);
        }

        foreach (SetupStep step in test.Setup)
        {
            await steps.DoAsync(step, cancellation);
        }
    }

    private static async Task WaitAsync(IPage page, SpecTest test, Deadline deadline)
    {
        if (test.Wait.Target is not { } target)
        {
            return;
        }

        try
        {
            await page.Find(target).First.WaitForAsync(new() { Timeout = deadline.LeftMilliseconds });
        }
        catch (Exception problem) when (problem is PlaywrightException or TimeoutException)
        {
            throw PageErrors.NeverVisible(test, page.Url, problem);
        }
    }

    /// <summary>Adds the style sheet and hides what is to be hidden.</summary>
    private static async Task CoverAsync(IPage page, ScreenshotSettings settings)
    {
        if (settings.StylePath is { } path)
        {
            await page.AddStyleTagAsync(new() { Path = path });
        }

        foreach (SpecTarget target in settings.Hide)
        {
            await page.Find(target)
                .EvaluateAllAsync<object?>(
                    "all => all.forEach(e => e.style.setProperty('visibility', 'hidden', 'important'))"
                );
        }
    }
}
